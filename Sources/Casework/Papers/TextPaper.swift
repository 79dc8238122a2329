/// A paper as plain text of so many columns.
package struct TextPaper: Sendable {
  private let columns: Int
  private var lines: [String] = []

  /// Writes a paper in lines of at least ten columns.
  ///
  /// A character takes one column; a word longer than a line is cut.
  package static func lines(of paper: Paper, columns: Int) -> [String] {
    var text = TextPaper(columns: max(10, columns))
    text.write(paper)
    return text.lines
  }

  /// The text with a line end after each line; large print has 40 columns, normal 76.
  package static func text(of paper: Paper, size: PrintSize) -> String {
    let columns = size == .large ? 40 : 76
    return lines(of: paper, columns: columns).map { $0 + "\n" }.joined()
  }

  private init(columns: Int) {
    self.columns = columns
  }

  private mutating func write(_ paper: Paper) {
    for line in paper.sender + [paper.date] where !line.isEmpty { add(line) }
    space()
    for line in paper.addressee { add(line) }
    space()
    underline(paper.title, with: "=")
    for block in paper.blocks { write(block) }
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  private mutating func write(_ block: PaperBlock) {
    switch block {
    case .heading(let text):
      underline(text, with: "-")
      lines.removeLast()
    case .paragraph(let text):
      add(text)
      space()
    case .list(let items):
      for item in items { add(item, first: "- ", rest: "  ") }
      space()
    case .facts(let facts):
      for fact in facts {
        let texts = fact.value.paperLines
        add("\(fact.label): \(texts.first ?? "")", rest: "  ")
        for text in texts.dropFirst() { add(text, first: "  ", rest: "  ") }
      }
      space()
    case .table(let table):
      write(table)
    case .choices(let choices):
      for choice in choices { add(choice, first: "[ ] ", rest: "    ") }
      space()
    case .signatures(let labels):
      for label in labels {
        space()
        lines.append(String(repeating: "_", count: min(columns, 40)))
        add(label)
      }
      space()
    case .cut:
      lines.append(String(repeating: "- ", count: columns / 2).dropLast() + "")
      space()
    case .pageBreak:
      space()
    }
  }

  /// Two columns side by side where they fit, else each row's parts below each other.
  private mutating func write(_ table: PaperTable) {
    guard columns >= 60 else {
      for row in table.rows {
        for (index, text) in row.left.paperLines.enumerated() {
          add(text, first: index == 0 ? "- " : "  ", rest: "  ")
        }
        for text in row.right.paperLines { add(text, first: "  ", rest: "  ") }
        space()
      }
      return
    }
    let right = columns * 2 / 5
    let left = columns - right - 2
    for row in [table.heads] + table.rows {
      let texts = [(row.left, left), (row.right, right)].map { text, width in
        text.paperLines.flatMap { TextWrapping.lines(of: $0, columns: width) }
      }
      for index in 0..<max(texts[0].count, texts[1].count) {
        let first = index < texts[0].count ? texts[0][index] : ""
        let second = index < texts[1].count ? texts[1][index] : ""
        let gap = String(repeating: " ", count: max(0, left + 2 - first.count))
        lines.append(second.isEmpty ? first : first + gap + second)
      }
      space()
    }
  }

  private mutating func underline(_ text: String, with mark: Character) {
    let start = lines.count
    add(text)
    let width = lines[start...].map(\.count).max() ?? 0
    lines.append(String(repeating: mark, count: width))
    space()
  }

  private mutating func add(_ text: String, first: String = "", rest: String = "") {
    let wrapped = text.paperLines.flatMap {
      TextWrapping.lines(of: $0, columns: columns - max(first.count, rest.count))
    }
    for (index, line) in wrapped.enumerated() { lines.append((index == 0 ? first : rest) + line) }
  }

  /// One empty line between two parts.
  private mutating func space() {
    if lines.last?.isEmpty == false { lines.append("") }
  }
}
