/// The words by which people tell their needs, and the words of services that answer to them.
package struct NeedVocabulary: Sendable {
  private let answers: [NeedWord: [String]]
  private let stopWords: Set<String>

  /// Reads lines of `words of the need;words of services`, each separated by spaces, and stop words separated by white space.
  ///
  /// A line without `;` is passed over.
  package init(parsing text: String, stopWords: String) {
    var answers: [NeedWord: [String]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ";", omittingEmptySubsequences: false)
      guard parts.count >= 2 else { continue }
      let found = parts[1].split(separator: " ").map(String.init)
      for word in parts[0].split(separator: " ") {
        answers[NeedWord(word), default: []] += found
      }
    }
    self.answers = answers
    self.stopWords = Set(stopWords.split { $0.isWhitespace }.map { SearchText.folded(String($0)) })
  }

  /// The words of a typed need that tell something; all of them when none does.
  package func telling(_ typed: String) -> [String] {
    let words = NeedWord.words(of: typed).map(String.init)
    let telling = words.filter { !stopWords.contains(SearchText.folded($0)) }
    return telling.isEmpty ? words : telling
  }

  /// The words of services that answer to a word of a need.
  package func answers(to word: String) -> [String] { answers[NeedWord(word)] ?? [] }
}
