extension TextEditor {
  /// The wrap of a line, computed only when the cached one is for another width.
  mutating func wrap(of line: Int, columns: Int) -> LineWrap {
    if let wrap = lines[line].wrap, wrap.columns == columns { return wrap }
    return lines[line].rewrap(columns: columns, work: &work)
  }

  mutating func row(of position: TextPosition, columns: Int) -> EditorRow {
    let wrap = wrap(of: position.line, columns: columns)
    return EditorRow(line: position.line, row: wrap.row(of: position.column))
  }

  mutating func row(before row: EditorRow, columns: Int) -> EditorRow? {
    if row.row > 0 { return EditorRow(line: row.line, row: row.row - 1) }
    guard row.line > 0 else { return nil }
    let wrap = wrap(of: row.line - 1, columns: columns)
    return EditorRow(line: row.line - 1, row: wrap.starts.count - 1)
  }

  mutating func row(after row: EditorRow, columns: Int) -> EditorRow? {
    if row.row + 1 < wrap(of: row.line, columns: columns).starts.count {
      return EditorRow(line: row.line, row: row.row + 1)
    }
    return row.line + 1 < lines.count ? EditorRow(line: row.line + 1, row: 0) : nil
  }

  /// The last place of a row; the place after a wrapped row's last character is the next row's first.
  func lastColumn(ofRow row: Int, in wrap: LineWrap, line: Int) -> Int {
    let count = lines[line].characters.count
    let end = wrap.range(ofRow: row, count: count).upperBound
    return row + 1 < wrap.starts.count ? end - 1 : end
  }

  mutating func screenColumn(of position: TextPosition, columns: Int) -> Int {
    let wrap = wrap(of: position.line, columns: columns)
    let start = wrap.starts[wrap.row(of: position.column)]
    return lines[position.line].characters[start..<position.column].columns
  }

  /// The place of a row nearest to a screen column from its left.
  mutating func position(in row: EditorRow, screenColumn: Int, columns: Int) -> TextPosition {
    let wrap = wrap(of: row.line, columns: columns)
    let last = lastColumn(ofRow: row.row, in: wrap, line: row.line)
    var column = wrap.starts[row.row]
    var used = 0
    while column < last {
      used += lines[row.line].characters[column].columns
      if used > screenColumn { break }
      column += 1
    }
    return TextPosition(line: row.line, column: column)
  }
}
