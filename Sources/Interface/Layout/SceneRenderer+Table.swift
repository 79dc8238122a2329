import Terminal

extension SceneRenderer {
  /// Draws a table; the cursor goes to the first cell of the selected row, where a screen reader looks for it.
  func draw(_ table: Table, rows: Range<Int>, in grid: inout Grid) {
    guard let header = rows.first else { return }
    var column = Table.gutter
    for item in table.columns {
      put(Span(item.title, .heading), in: item, row: header, column: column, grid: &grid)
      column += item.width + 1
    }
    let area = rows.dropFirst(Table.headerRows)
    if table.rows.isEmpty {
      for (row, line) in zip(area.dropFirst(), table.empty) {
        draw(line, row: row, column: Table.gutter, in: &grid)
      }
      grid.cursor = Position(row: min(header + 2, rows.upperBound - 1), column: Table.gutter)
      return
    }
    for (index, (row, item)) in zip(area, table.rows).enumerated() {
      draw(item, columns: table.columns, row: row, isSelected: index == table.selected, in: &grid)
    }
  }

  private func draw(
    _ item: Table.Row, columns: [Table.Column], row: Int, isSelected: Bool, in grid: inout Grid
  ) {
    if item.isMarked { grid.put("+", row: row, column: 1, role: .mark) }
    var column = Table.gutter
    for (index, (place, span)) in zip(columns, item.cells).enumerated() {
      // Only the first cell is reversed: moving costs half the bytes of a whole row, and the marker says the same in words.
      let role: Role = isSelected && index == 0 ? .selection : span.role
      put(Span(span.text, role), in: place, row: row, column: column, grid: &grid)
      column += place.width + 1
    }
    if isSelected {
      grid.put(">", row: row, column: 0, role: .mark)
      grid.cursor = Position(row: row, column: Table.gutter)
    }
  }

  private func put(
    _ span: Span, in place: Table.Column, row: Int, column: Int, grid: inout Grid
  ) {
    guard column < grid.size.columns else { return }
    let text = span.text.clipped(to: min(place.width, grid.size.columns - column))
    let indent = place.alignsRight ? max(0, place.width - text.width) : 0
    grid.put(text, row: row, column: column + indent, role: span.role)
  }
}
