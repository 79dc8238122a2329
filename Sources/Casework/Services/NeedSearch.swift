/// Finds the services that answer to a need told in one's own words.
///
/// Each typed word counts by its best answer in a service: where the service has it, how well the forms agree, whether it
/// is the word itself or one that answers to it, and how few services have it. Everything is whole numbers, so that the
/// order is the same everywhere.
package struct NeedSearch: Sendable {
  private struct Entry {
    let stem: NeedWord
    let word: String
    let place: FoundService.Place
  }

  private let vocabulary: NeedVocabulary
  private let entries: [(service: RecordID, entries: [Entry])]

  /// Takes the words of the services that are offered on a day.
  package init(_ catalogue: Catalogue, vocabulary: NeedVocabulary, today: CalendarDate) {
    self.vocabulary = vocabulary
    entries = catalogue.offered(on: today).map { service in
      let provider = catalogue.provider(of: service)?.name ?? ""
      let texts: [(String, FoundService.Place)] = [
        (service.name, .name), (service.words, .words), (provider, .provider),
        (service.audience, .audience), (service.summary, .summary),
      ]
      let entries = texts.flatMap { text, place in
        vocabulary.telling(text).map { Entry(stem: NeedWord($0), word: $0, place: place) }
      }
      return (service.id, entries)
    }
  }

  /// The services that answer, the best first; the names decide between equals.
  ///
  /// Nothing is found for a text without words.
  package func find(_ typed: String) -> [FoundService] {
    let words = vocabulary.telling(typed)
    guard !words.isEmpty else { return [] }
    var answers: [Int: [(reason: FoundService.Reason, weight: Int)]] = [:]
    for word in words {
      let own = NeedWord(word)
      let others = vocabulary.answers(to: word).map { NeedWord($0) }
      let found = entries.indices.compactMap { index in
        best(word, own, others, in: entries[index].entries).map { (index, $0) }
      }
      // The fewer services have the word, the more it tells.
      let rarity = 1 + (entries.count / max(1, found.count)).bitLength
      for (index, answer) in found {
        answers[index, default: []].append((answer.reason, answer.weight * rarity))
      }
    }
    return answers.map { index, answers in
      let found = FoundService(
        service: entries[index].service,
        score: answers.reduce(0) { $0 + $1.weight } * answers.count,
        reasons: answers.map(\.reason))
      // The services are in the order of their names.
      return (place: index, found: found)
    }
    .sorted { ($1.found.score, $0.place) < ($0.found.score, $1.place) }
    .map(\.found)
  }

  /// What of a service answers best to a typed word, by the word itself or by those that answer to it.
  private func best(
    _ typed: String, _ own: NeedWord, _ others: [NeedWord], in entries: [Entry]
  ) -> (reason: FoundService.Reason, weight: Int)? {
    var best: (entry: Entry, weight: Int)?
    var (byItself, byAnswer) = (0, 0)
    for entry in entries {
      // What the word itself finds weighs twice what words that answer to it find; a service may have both.
      let itself = 2 * (own.closeness(to: entry.stem)?.rawValue ?? 0) * entry.place.rawValue
      let answer =
        (others.compactMap { $0.closeness(to: entry.stem)?.rawValue }.max() ?? 0)
        * entry.place.rawValue
      let weight = max(itself, answer)
      if weight > best?.weight ?? 0 { best = (entry, weight) }
      byItself = max(byItself, itself)
      byAnswer = max(byAnswer, answer)
    }
    return best.map {
      (
        FoundService.Reason(typed: typed, found: $0.entry.word, place: $0.entry.place),
        byItself + byAnswer
      )
    }
  }
}

extension Int {
  /// How many binary digits the number has; 0 for 0.
  fileprivate var bitLength: Int { Int.bitWidth - leadingZeroBitCount }
}
