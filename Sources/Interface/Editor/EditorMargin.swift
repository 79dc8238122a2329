/// Remarks beside the lines of a text being written.
package struct EditorMargin: Sendable {
  /// The columns of the margin with the line that parts it from the text; 0 for none, as in a narrow window.
  package var width: Int
  /// The remarks by the number of their line, from 0; the linear rendering says them behind the lines.
  package var remarks: [Int: Line]

  /// Makes a margin.
  package init(width: Int, remarks: [Int: Line]) {
    self.width = width
    self.remarks = remarks
  }

  /// The columns that are left for the text in a window of `columns`.
  package func textWidth(of columns: Int) -> Int {
    max(columns - 2 - width, 1)
  }
}
