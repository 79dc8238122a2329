/// What the commands of a note say: read again after every key, so a line that has not changed costs nothing.
package struct NoteReading: Sendable {
  /// What the lines are read against.
  package let context: NoteContext
  /// The lines that begin with `/`, from the first; all others are prose.
  package private(set) var lines: [NoteLine] = []
  /// What each line was found to say, by its text.
  private var known: [String: NoteLine.Content] = [:]

  /// Begins to read a note.
  package init(_ context: NoteContext) {
    self.context = context
  }

  /// Reads a whole note.
  package init(_ text: String, _ context: NoteContext) {
    self.init(context)
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    read(
      lines.enumerated().compactMap { number, line in
        line.first == NoteLine.mark ? (number, String(line)) : nil
      })
  }

  /// Reads the lines that begin with `/`, given with their numbers in rising order.
  package mutating func read(_ commands: [(number: Int, text: String)]) {
    var seen: [String: NoteLine.Content] = [:]
    lines = commands.map { number, text in
      let content = seen[text] ?? known[text] ?? NoteLineReader(context).read(text)
      seen[text] = content
      return NoteLine(number: number, text: text, content: content)
    }
    known = seen
    compareLines()
  }

  /// What the note does, line by line; a line with a problem does nothing.
  package var acts: [NoteAct] { lines.compactMap(\.act) }

  /// The first line that cannot be carried out; nil when all can.
  package var firstProblem: NoteLine? { lines.first { $0.problem != nil } }

  /// What a line says; nil for prose.
  package func line(_ number: Int) -> NoteLine? {
    lines.first { $0.number == number }
  }

  /// Marks a line that says again, or the opposite of, what an earlier one says of this contact.
  private mutating func compareLines() {
    var contact: NoteAct?
    for index in lines.indices {
      guard let act = lines[index].act else { continue }
      switch (contact, act) {
      case (.miss?, .hold), (.hold?, .miss):
        lines[index].content = .problem(.wrong(.contradiction))
      case (.miss?, .miss), (.hold?, .hold):
        lines[index].content = .problem(.wrong(.twice))
      case (nil, .miss), (nil, .hold):
        contact = act
      default:
        break
      }
    }
  }
}
