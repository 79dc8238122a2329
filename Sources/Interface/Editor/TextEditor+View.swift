import Terminal

extension TextEditor {
  /// The visible part for a view of `width` columns and `height` rows; less than 1 counts as 1.
  ///
  /// The last column is the cursor's after a full row. The scroll place follows the keys, so drawing
  /// changes nothing.
  package func view(width: Int, height: Int) -> EditorView {
    var copy = self
    return copy.settle(width: width, height: height)
  }

  /// The columns text may fill: one is left for the cursor at a row's end, unless a wide letter needs it.
  static func textColumns(of width: Int) -> Int {
    max(width - 1, 2)
  }

  /// Scrolls so that the cursor is in sight, and shows what is.
  mutating func settle(width: Int, height: Int) -> EditorView {
    let (width, height) = (max(width, 1), max(height, 1))
    let columns = Self.textColumns(of: width)
    if singleLine { return settleSideways(width: width, columns: columns) }
    let caretRow = row(of: caret, columns: columns)
    scroll.top = top(showing: caretRow, columns: columns, height: height)

    var shown: [TerminalText] = []
    var beginnings: [Int?] = []
    var cursorRow = 0
    var next: EditorRow? = scroll.top
    while let row = next, shown.count < height {
      if row == caretRow { cursorRow = shown.count }
      let characters = lines[row.line].characters
      let range = wrap(of: row.line, columns: columns)
        .range(ofRow: row.row, count: characters.count)
      shown.append(characters[range].drawable(width: width))
      beginnings.append(row.row == 0 ? row.line : nil)
      next = self.row(after: row, columns: columns)
    }
    let column = min(screenColumn(of: caret, columns: columns), width - 1)
    return EditorView(
      lines: shown, cursor: Position(row: cursorRow, column: column), beginnings: beginnings,
      firstLine: scroll.top.line,
      lineCount: lines.count, hasMoreAbove: scroll.top > EditorRow(line: 0, row: 0),
      hasMoreBelow: next != nil)
  }

  /// The old top when it still shows the cursor's row, else the nearest one that does.
  private mutating func top(showing caretRow: EditorRow, columns: Int, height: Int) -> EditorRow {
    var top = caretRow
    for _ in 1..<height {
      if top <= scroll.top { break }
      guard let higher = row(before: top, columns: columns) else { break }
      top = higher
    }
    return top
  }

  private mutating func settleSideways(width: Int, columns: Int) -> EditorView {
    let characters = lines[0].characters
    // Not further right than the text's end needs, nor than the cursor; not so far left that the
    // cursor is beyond the edge.
    var left = min(scroll.left, characters.start(fitting: columns, before: characters.count))
    left = min(left, max(caret.column - 1, 0))
    left = max(left, characters.start(fitting: columns, before: caret.column))
    scroll.left = left
    let column = min(characters[left..<caret.column].columns, width - 1)
    let shown = characters[left...].drawable(width: width)
    return EditorView(
      lines: [shown], cursor: Position(row: 0, column: column), beginnings: [0], firstLine: 0,
      lineCount: 1,
      hasMoreAbove: false, hasMoreBelow: false)
  }
}
