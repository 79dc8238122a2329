/// A cell's place in a grid, counted from zero at the top left.
package struct Position: Sendable, Hashable {
  /// The line, 0 at the top.
  package var row: Int
  /// The column, 0 at the left.
  package var column: Int

  /// Makes a position; it need not lie inside any grid.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
