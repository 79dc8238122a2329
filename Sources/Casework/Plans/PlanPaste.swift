/// An old plan's text split by the headings it has; nothing of it is thrown away.
package struct PlanPaste: Sendable {
  /// A heading with what stands under it, as it was written.
  package struct Piece: Sendable, Hashable {
    /// The heading with its line end; empty for what stands before the first one.
    package let heading: String
    /// What stands under it.
    package let body: String
    /// Where it goes; nil while nobody has said.
    package var section: PlanSection?
  }

  /// The pieces from the first to the last: headings and bodies together are the whole text.
  package private(set) var pieces: [Piece]

  /// Splits a text; a heading stands on a line of its own, or before a colon on the line where its text begins.
  package init(_ text: String, headings: PlanHeadings) {
    var pieces: [Piece] = []
    var (heading, body): (String, String) = ("", "")
    var section: PlanSection?
    func flush() {
      guard !heading.isEmpty || !body.isEmpty else { return }
      pieces.append(Piece(heading: heading, body: body, section: section))
    }
    for line in text.split(after: \.isNewline) {
      guard let (head, found) = PlanPaste.heading(of: line, headings) else {
        body += line
        continue
      }
      flush()
      (heading, body, section) = (String(head), String(line[head.endIndex...]), found)
    }
    flush()
    self.pieces = pieces
  }

  /// Whether something stands under no known heading and nobody has said where it goes.
  package var hasLeftOver: Bool {
    pieces.contains { $0.section == nil && !($0.heading + $0.body).isBlank }
  }

  /// Says where a piece goes.
  package mutating func send(_ index: Int, to section: PlanSection?) {
    guard pieces.indices.contains(index) else { return }
    pieces[index].section = section
  }

  /// Puts the pieces into a plan, after what its sections say already.
  ///
  /// A section that takes more than one piece keeps their headings, so that it is seen what is what. A piece that goes
  /// nowhere, and one for a section that is no text, goes to the client's situation.
  package func apply(to plan: inout EmploymentPlan) {
    let counts = Dictionary(pieces.map { (PlanPaste.target($0), 1) }, uniquingKeysWith: +)
    for piece in pieces {
      let target = PlanPaste.target(piece)
      let isAlone = piece.section != nil && counts[target] == 1
      let text = ((isAlone ? "" : piece.heading) + piece.body).withoutBlankEnds
      guard let path = target.text, !text.isEmpty else { continue }
      let present = plan[keyPath: path].withoutBlankEnds
      plan[keyPath: path] = present.isEmpty ? text : "\(present)\n\n\(text)"
    }
  }

  private static func target(_ piece: Piece) -> PlanSection {
    switch piece.section {
    case .actions?: .services
    case let section?: section
    case nil: .situation
    }
  }

  private static func heading(
    of line: Substring, _ headings: PlanHeadings
  ) -> (Substring, PlanSection)? {
    if let section = headings.section(headedBy: line) { return (line, section) }
    guard let colon = line.firstIndex(of: ":"),
      let section = headings.section(headedBy: line[..<colon])
    else { return nil }
    return (line[...colon], section)
  }
}

extension String {
  /// The parts that end with a character of a kind, that character with them; joined they are the text.
  fileprivate func split(after isEnd: (Character) -> Bool) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let end = rest.firstIndex(where: isEnd) {
      parts.append(rest[...end])
      rest = rest[index(after: end)...]
    }
    return rest.isEmpty ? parts : parts + [rest]
  }

  /// The text without white space at its ends.
  var withoutBlankEnds: String {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
