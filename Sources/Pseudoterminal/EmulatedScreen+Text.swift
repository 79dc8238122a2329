extension EmulatedScreen {
  /// Gives a row as text without the blanks at its end.
  package func line(_ row: Int) -> String {
    let cells = buffer.lines[row]
    let filled = cells.lastIndex { $0.cluster != " " }.map { $0 + 1 } ?? 0
    return cells.prefix(filled).map(\.cluster).joined()
  }

  /// All rows, each without the blanks at its end.
  package var lines: [String] { (0..<size.rows).map(line) }

  /// The screen as lines of text.
  package var text: String { lines.joined(separator: "\n") }

  /// Tells whether a row holds the text.
  package func contains(_ text: String) -> Bool { position(of: text) != nil }

  /// Finds the first cell of a text that stands on one row, from the top.
  package func position(of text: String) -> CellPosition? {
    for row in 0..<size.rows {
      let line = line(row)
      guard let range = line.firstRange(of: text) else { continue }
      let before = line[..<range.lowerBound].unicodeScalars.reduce(0) { $0 + $1.columns }
      return CellPosition(row: row, column: before)
    }
    return nil
  }

  /// Tells whether the cursor is right of a label: on its row, or on a row below it where the label's
  /// column and those before it are empty down to the cursor.
  package func hasCursor(beside label: String) -> Bool {
    guard let place = position(of: label), cursor.row >= place.row, cursor.column > place.column
    else { return false }
    return buffer.lines[(place.row + 1)..<(cursor.row + 1)].allSatisfy { line in
      line.prefix(place.column + 1).allSatisfy { $0.cluster == " " }
    }
  }

  /// Reads a block of letters without blanks that begins with `start` and goes on below itself.
  ///
  /// An editor wraps a long word at its right edge; the continuation begins in the same column.
  package func unbrokenText(from start: String) -> String? {
    guard let first = position(of: start) else { return nil }
    var found = ""
    for row in first.row..<size.rows {
      let word = buffer.lines[row][first.column...].prefix { $0.cluster != " " }
      guard !word.isEmpty else { break }
      found += word.map(\.cluster).joined()
    }
    return found
  }
}

extension Unicode.Scalar {
  /// The columns it takes on a terminal: 0, 1 or 2 (Unicode 15 East Asian Width, without ambiguity).
  var columns: Int {
    guard value >= 0x300 else { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    let isWide = Self.wide.contains { $0.contains(value) } || properties.isEmojiPresentation
    return isWide ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x20000...0x3FFFD,
  ]
}
