/// What a kind of talk has to cover: headings with a short prompt for each.
package struct NoteTemplate: Sendable, Hashable {
  /// The code of the template for an appointment that was missed.
  package static let absence = "absence"

  /// A heading of a note and what belongs under it.
  package struct Heading: Sendable, Hashable {
    /// The heading as it stands in the note.
    package let title: String
    /// What is to be covered, and by which section of the law; shown beside the heading, never in the note.
    package let prompt: String
  }

  /// The name by which notes keep it.
  package let code: String
  /// What it is called.
  package let name: String
  /// The codes of the contacts that begin with it.
  package let methods: [String]
  /// In the order of the talk.
  package let headings: [Heading]

  /// A new note: the headings with an empty line under each.
  package var text: String {
    headings.map { "\($0.title)\n\n" }.joined(separator: "\n")
  }

  /// How many characters of a new note stand before the place where writing begins.
  package var beginning: Int { (headings.first?.title.count ?? -1) + 1 }

  /// What belongs under a line, when it is a heading.
  package func prompt(under line: String) -> String? {
    headings.first { $0.title == line }?.prompt
  }

  /// A text without the headings under which nothing was written, and without empty lines at its ends.
  package func withoutEmptyHeadings(_ text: String) -> String {
    let titles = Set(headings.map(\.title))
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var kept: [Substring] = []
    var waiting: [Substring] = []
    while let line = lines.popFirst() {
      if titles.contains(String(line)) {
        waiting = [line]
      } else if waiting.isEmpty {
        kept.append(line)
      } else {
        waiting.append(line)
        guard line.contains(where: { !$0.isWhitespace }) else { continue }
        kept += waiting
        waiting = []
      }
    }
    let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
    guard let first = kept.firstIndex(where: { !isBlank($0) }),
      let last = kept.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return kept[first...last].joined(separator: "\n")
  }
}

/// The templates of one language.
package struct NoteTemplates: Sendable {
  /// In the order of the file.
  package let all: [NoteTemplate]

  /// Reads `= code | name | contact codes` and below each lines of `heading | prompt`; `#` begins a comment.
  package init(parsing text: String) {
    var all: [NoteTemplate] = []
    for line in text.split(whereSeparator: \.isNewline) where line.first != "#" {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined(separator: " ") }
      if line.first == "=", parts.count == 3 {
        all.append(
          NoteTemplate(
            code: String(parts[0].dropFirst(2)), name: parts[1],
            methods: parts[2].split(separator: " ").map(String.init), headings: []))
      } else if let last = all.popLast(), parts.count == 2 {
        all.append(
          NoteTemplate(
            code: last.code, name: last.name, methods: last.methods,
            headings: last.headings + [.init(title: parts[0], prompt: parts[1])]))
      }
    }
    self.all = all
  }

  /// The template of a code; nil when there is none.
  package func template(_ code: String) -> NoteTemplate? { all.first { $0.code == code } }

  /// The template with which a contact begins; nil when it has none.
  package func template(forMethod method: String) -> NoteTemplate? {
    all.first { $0.methods.contains(method) }
  }
}
