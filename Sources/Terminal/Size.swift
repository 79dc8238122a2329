/// The extent of a terminal window or a grid, in character cells.
package struct Size: Sendable, Hashable {
  /// Lines, from the top down.
  package var rows: Int
  /// Columns, from the left.
  package var columns: Int

  /// Makes a size; a negative number counts as zero.
  package init(rows: Int, columns: Int) {
    self.rows = max(rows, 0)
    self.columns = max(columns, 0)
  }
}
