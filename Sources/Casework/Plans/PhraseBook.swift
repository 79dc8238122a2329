/// The phrases at hand: those that come with the program, the shared ones and a coach's own.
package struct PhraseBook: Sendable {
  /// A phrase in the book.
  package struct Entry: Sendable, Hashable, Identifiable {
    /// Its record; nil of one that comes with the program.
    package let record: RecordID?
    /// The code of the place it is for; empty for any.
    package let section: String
    package let title: String
    package let text: String
    /// Whose it is; empty for everybody's.
    package let owner: String
    package let id: Int
  }

  /// The phrases in the order of the book: own and shared ones before those that come with the program.
  package let entries: [Entry]

  /// Makes the book of a language and a coach.
  ///
  /// - Parameters:
  ///   - seed: The file of phrases that comes with the program: `## section`, `# title`, then the text of the phrase.
  ///   - phrases: The records; others' own phrases, and those of another language, are passed over.
  package init(seed: String, phrases: [Phrase], language: Language, coach: String) {
    let mine = phrases.filter {
      $0.language == language.rawValue && ($0.owner.isEmpty || $0.owner == coach)
    }.sorted {
      ($0.owner.isEmpty ? 1 : 0, $0.title, $0.id) < ($1.owner.isEmpty ? 1 : 0, $1.title, $1.id)
    }
    let own = mine.map { ($0.id as RecordID?, $0.section, $0.title, $0.text, $0.owner) }
    let all = own + PhraseBook.read(seed).map { (nil, $0.section, $0.title, $0.text, "") }
    entries = all.enumerated().map { number, phrase in
      Entry(
        record: phrase.0, section: phrase.1, title: phrase.2, text: phrase.3, owner: phrase.4,
        id: number)
    }
  }

  /// The phrases of a section, and of all others after them, that have every word begun in title or text.
  ///
  /// - Parameter fold: Brings words to the form in which they are compared.
  package func search(
    _ typed: String, section: String, fold: (String) -> String
  ) -> [Entry] {
    let wanted = fold(typed).split(whereSeparator: \.isWhitespace)
    let found = entries.filter { entry in
      let words = fold(entry.title + " " + entry.text).split { !$0.isLetter && !$0.isNumber }
      return wanted.allSatisfy { start in words.contains { $0.hasPrefix(start) } }
    }
    let here = found.filter { $0.section == section }
    return here + found.filter { $0.section != section }
  }

  private static func read(_ seed: String) -> [(section: String, title: String, text: String)] {
    var phrases: [(section: String, title: String, text: String)] = []
    var section = ""
    for line in seed.split(separator: "\n") {
      if line.hasPrefix("## ") {
        section = String(line.dropFirst(3))
      } else if line.hasPrefix("# ") {
        phrases.append((section, String(line.dropFirst(2)), ""))
      } else if !phrases.isEmpty {
        let text = phrases[phrases.count - 1].text
        phrases[phrases.count - 1].text = text.isEmpty ? String(line) : "\(text)\n\(line)"
      }
    }
    return phrases
  }
}
