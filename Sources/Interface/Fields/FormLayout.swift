package import Terminal

/// A form laid out in rows for a window: what is drawn, and where the cursor stands.
///
/// A field is `! label  value`: the mark only when it has a problem, which stands in words on the row
/// under the value. The focused field is always in sight.
package struct FormLayout: Sendable, Equatable {
  /// The visible rows from the top, at most the asked height.
  package let rows: [FormRow]
  /// The insertion point of the focused field, or the first cell of a chosen value; counted from the
  /// form's upper left corner and always inside it.
  package let cursor: Position
  /// The index of the first visible row among all.
  package let firstRow: Int
  /// Rows of the whole form.
  package let rowCount: Int

  init(_ form: Form, width: Int, height: Int) {
    let geometry = FormGeometry(form, width: width, height: height)
    var rows: [FormRow] = []
    var cursor = Position(row: 0, column: 0)
    var focusRows = 0..<0
    for (column, range) in geometry.columns.enumerated() {
      var top = 0
      for index in range {
        let block = FormBlockLayout(
          form.entries[index], isFocused: index == form.focus, in: geometry)
        let left = geometry.left(of: column)
        block.add(to: &rows, row: top, column: left)
        let next = top + block.rows.count
        if index == form.focus {
          cursor = Position(row: top + block.cursor.row, column: left + block.cursor.column)
          focusRows = top..<next
        }
        top = next
      }
    }
    let firstRow = Self.firstRow(
      from: form.firstRow, showing: focusRows, cursorRow: cursor.row, of: rows.count,
      height: height)
    self.rows = Array(rows[firstRow...].prefix(height))
    self.cursor = Position(
      row: cursor.row - firstRow, column: min(cursor.column, width - 1))
    self.firstRow = firstRow
    rowCount = rows.count
  }

  /// The nearest scroll place that shows the whole focused field, or at least its cursor.
  private static func firstRow(
    from old: Int, showing focus: Range<Int>, cursorRow: Int, of count: Int, height: Int
  ) -> Int {
    var first = min(old, max(count - height, 0))
    first = max(first, focus.upperBound - height)
    first = min(first, focus.lowerBound)
    return max(first, cursorRow - height + 1)
  }
}

extension Form {
  /// The form laid out in a window of `width` columns and `height` rows; less than 1 counts as 1.
  package func layout(width: Int, height: Int) -> FormLayout {
    FormLayout(self, width: max(width, 1), height: max(height, 1))
  }

  /// The form as lines to be read one after another: `n. Label: value (problem)`.
  package func linearLines() -> [TerminalText] {
    entries.enumerated().map { index, entry in
      let problem = entry.problem.map { " (\($0.string))" } ?? ""
      return TerminalText("\(index + 1). \(entry.label): \(entry.shown)\(problem)")
    }
  }
}
