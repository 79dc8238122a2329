/// What a line of commands can go on with at its end.
package struct NoteCompletion: Sendable, Equatable {
  /// One way to go on.
  package struct Candidate: Sendable, Equatable {
    /// What stands after the line's kept beginning when it is accepted.
    package let text: String
    /// The command it would be; nil for another word.
    package let command: NoteCommand?
    /// What more is to be told of it; empty when the text says all.
    package let detail: String
  }

  /// How many characters of the line stay.
  package let kept: Int
  /// The ways, the likeliest first.
  package let candidates: [Candidate]

  /// The ways in which a line goes on; nil when there is nothing to offer.
  package init?(_ line: String, _ context: NoteContext) {
    guard line.first == NoteLine.mark else { return nil }
    let (word, rest) = NoteLineReader.parts(line)
    let candidates: [Candidate]
    if rest.isEmpty {
      kept = 1
      candidates = NoteCompletion.commands(beginning: word, context)
    } else {
      guard case .one(let meaning) = context.words.match(word, .command),
        let command = NoteCommand(rawValue: meaning)
      else { return nil }
      switch command {
      case .refer where !rest.contains(";"):
        kept = word.count + 2
        candidates = NoteCompletion.services(rest, context)
      case .done:
        kept = word.count + 2
        candidates = NoteCompletion.promises(rest, context)
      default:
        let last = rest.reversed().prefix { !$0.isWhitespace }.count
        kept = line.count - last
        candidates = NoteCompletion.words(
          beginning: rest.suffix(last), after: rest.dropLast(last), command, context)
      }
    }
    guard !candidates.isEmpty else { return nil }
    self.candidates = candidates
  }

  /// How many are offered at the most: one screen's worth, and the digits from 1 to 9.
  package static let limit = 9

  private static func commands(
    beginning typed: Substring, _ context: NoteContext
  ) -> [Candidate] {
    context.words.entries(beginning: typed, .command).compactMap { entry in
      NoteCommand(rawValue: entry.meaning).map {
        Candidate(text: entry.word + " ", command: $0, detail: "")
      }
    }
  }

  private static func services(_ rest: Substring, _ context: NoteContext) -> [Candidate] {
    let typed = NoteArguments(rest, context).text
    let found = context.services(matching: typed)
    // What is written out needs no list.
    if found.count == 1, found[0].name == typed { return [] }
    return found.prefix(limit).map {
      Candidate(text: $0.name, command: nil, detail: $0.provider)
    }
  }

  private static func promises(_ rest: Substring, _ context: NoteContext) -> [Candidate] {
    let typed = NoteArguments(rest, context).text
    guard Int(typed) == nil else { return [] }
    let found = context.promises(matching: typed)
    return context.promises.enumerated().filter { found.contains($0.element) }.prefix(limit).map {
      Candidate(text: "\($0.offset + 1)", command: nil, detail: $0.element.text)
    }
  }

  /// The words of the groups that a command takes and that are not there yet.
  private static func words(
    beginning typed: Substring, after told: Substring, _ command: NoteCommand,
    _ context: NoteContext
  ) -> [Candidate] {
    let told = NoteArguments(told, context).words
    let groups: [NoteWords.Group]
    switch command {
    case .next, .held: groups = [.kind, .channel]
    case .plan: groups = told.isEmpty ? [.review, .section] : []
    case .consent: groups = told.isEmpty ? [.decision] : [.way, .purpose]
    case .assess: groups = told.isEmpty ? [.assessment] : []
    case .clarify: groups = told.isEmpty ? [.cause] : []
    case .absent: groups = told.isEmpty ? [.absence] : []
    default: groups = []
    }
    let open = groups.filter { group in !told.contains { context.words.has($0, group) } }
    let entries = open.flatMap { context.words.entries(beginning: typed, $0) }
    if entries.count == 1, entries[0].word == typed { return [] }
    return entries.prefix(limit).map { Candidate(text: $0.word + " ", command: nil, detail: "") }
  }
}
