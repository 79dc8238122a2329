extension TextEditor {
  /// The number of the line with the cursor, from 0.
  package var cursorLine: Int { caret.line }

  /// The characters before the cursor on its line.
  package var cursorColumn: Int { caret.column }

  /// A line of the text; empty when there is none of that number.
  package func line(_ number: Int) -> String {
    lines.indices.contains(number) ? String(lines[number].characters) : ""
  }

  /// The lines that are wanted, with their numbers from 0; the others are not made into strings.
  ///
  /// - Complexity: One call of `isWanted` for each line.
  package func lines(
    where isWanted: ([Character]) -> Bool
  ) -> [(number: Int, text: String)] {
    var wanted: [(number: Int, text: String)] = []
    for (number, line) in lines.enumerated() where isWanted(line.characters) {
      wanted.append((number, String(line.characters)))
    }
    return wanted
  }

  /// Whether there is a line that is wanted; looks no further than the first.
  package func hasLine(where isWanted: ([Character]) -> Bool) -> Bool {
    lines.contains { isWanted($0.characters) }
  }

  /// Moves the cursor to a place of a line; a place outside the text is brought to the nearest one.
  package mutating func go(toLine line: Int, column: Int) {
    let line = min(max(line, 0), lines.count - 1)
    place(TextPosition(line: line, column: min(max(column, 0), lines[line].characters.count)))
  }
}
