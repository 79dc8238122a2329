/// What part of a text is in sight.
struct EditorScroll: Sendable {
  /// The uppermost visible row of a wrapped text.
  var top = EditorRow(line: 0, row: 0)
  /// The leftmost visible character of a single-line text.
  var left = 0
}

/// One screen row of a wrapped text: a row of a line.
struct EditorRow: Sendable, Hashable, Comparable {
  var line: Int
  var row: Int

  static func < (left: EditorRow, right: EditorRow) -> Bool {
    (left.line, left.row) < (right.line, right.row)
  }
}
