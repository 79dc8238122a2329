/// A frame: every cell of the window and the place of the cursor, as a value.
///
/// Drawing outside the grid is not an error; what does not fit is left out.
package struct Grid: Sendable, Equatable {
  /// The extent of the grid.
  package let size: Size
  /// Where the terminal's visible cursor stands, which is the place a screen reader reads.
  package var cursor: Position
  /// Row by row from the top left.
  var cells: [Cell]

  /// Makes a grid of spaces with the cursor at the top left.
  package init(size: Size) {
    self.size = size
    cursor = Position(row: 0, column: 0)
    cells = Array(repeating: Cell(" ", role: .normal), count: size.rows * size.columns)
  }

  /// The cell at a place, or nil outside the grid.
  package subscript(row: Int, column: Int) -> Cell? {
    contains(row: row, column: column) ? cells[row * size.columns + column] : nil
  }

  /// The text of a row without the spaces at its end; empty outside the grid.
  package func text(row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    let line = self.row(row)
    guard let last = line.lastIndex(where: { $0.scalar != " " || $0.marks != SIMD4() }) else {
      return ""
    }
    return line[...last].map(\.cluster).joined()
  }

  /// The role of a cell; `normal` outside the grid.
  package func role(row: Int, column: Int) -> Role {
    self[row, column]?.role ?? .normal
  }

  /// The cells of a row, which must lie inside the grid.
  func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  func contains(row: Int, column: Int) -> Bool {
    (0..<size.rows).contains(row) && (0..<size.columns).contains(column)
  }
}
