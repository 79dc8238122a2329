extension TextEditor {
  var start: TextPosition { TextPosition(line: 0, column: 0) }

  var end: TextPosition {
    TextPosition(line: lines.count - 1, column: lines[lines.count - 1].characters.count)
  }

  /// The place one character back; over a line's beginning, the end of the line before.
  func before(_ position: TextPosition) -> TextPosition {
    if position.column > 0 {
      return TextPosition(line: position.line, column: position.column - 1)
    }
    guard position.line > 0 else { return position }
    let line = position.line - 1
    return TextPosition(line: line, column: lines[line].characters.count)
  }

  /// The place one character on; over a line's end, the beginning of the next line.
  func after(_ position: TextPosition) -> TextPosition {
    if position.column < lines[position.line].characters.count {
      return TextPosition(line: position.line, column: position.column + 1)
    }
    guard position.line < lines.count - 1 else { return position }
    return TextPosition(line: position.line + 1, column: 0)
  }

  /// The beginning of the word before the cursor; from a line's beginning, the end of the line before.
  var wordLeft: TextPosition {
    guard caret.column > 0 else { return before(caret) }
    let line = lines[caret.line].characters
    var column = caret.column
    while column > 0, !line[column - 1].isWordPart { column -= 1 }
    while column > 0, line[column - 1].isWordPart { column -= 1 }
    return TextPosition(line: caret.line, column: column)
  }

  /// The beginning of the word after the cursor; from a line's end, the beginning of the next line.
  var wordRight: TextPosition {
    let line = lines[caret.line].characters
    guard caret.column < line.count else { return after(caret) }
    var column = caret.column
    while column < line.count, line[column].isWordPart { column += 1 }
    while column < line.count, !line[column].isWordPart { column += 1 }
    return TextPosition(line: caret.line, column: column)
  }

  var lineEnd: TextPosition {
    TextPosition(line: caret.line, column: lines[caret.line].characters.count)
  }

  /// The first place of the cursor's row, or of its line when the cursor is there already.
  mutating func rowStart(columns: Int) -> TextPosition {
    let wrap = wrap(of: caret.line, columns: columns)
    let column = wrap.starts[wrap.row(of: caret.column)]
    return TextPosition(line: caret.line, column: column == caret.column ? 0 : column)
  }

  /// The last place of the cursor's row, or of its line when the cursor is there already.
  mutating func rowEnd(columns: Int) -> TextPosition {
    let wrap = wrap(of: caret.line, columns: columns)
    let last = lastColumn(ofRow: wrap.row(of: caret.column), in: wrap, line: caret.line)
    return last == caret.column ? lineEnd : TextPosition(line: caret.line, column: last)
  }

  /// Moves `rows` rows down, or up when negative, as far as there are rows, keeping the screen column.
  ///
  /// False when there is none in that direction.
  mutating func moveVertically(_ rows: Int, columns: Int) -> Bool {
    let from = row(of: caret, columns: columns)
    var target = from
    for _ in 0..<abs(rows) {
      guard
        let next = rows < 0
          ? row(before: target, columns: columns)
          : row(after: target, columns: columns)
      else { break }
      target = next
    }
    guard target != from else { return false }
    let column = desiredColumn ?? screenColumn(of: caret, columns: columns)
    place(position(in: target, screenColumn: column, columns: columns))
    desiredColumn = column
    return true
  }
}
