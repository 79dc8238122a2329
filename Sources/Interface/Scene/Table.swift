package import Terminal

/// A table of visible rows: columns already fitted to the width, one row selected.
package struct Table: Sendable, Hashable {
  /// A column with its width in cells; the title is clipped to it.
  package struct Column: Sendable, Hashable {
    package var title: TerminalText
    package var width: Int
    package var alignsRight: Bool

    package init(title: TerminalText, width: Int, alignsRight: Bool = false) {
      self.title = title
      self.width = width
      self.alignsRight = alignsRight
    }
  }

  /// A row: one text per column, and how the row as a whole is meant.
  package struct Row: Sendable, Hashable {
    package var cells: [Span]
    package var isMarked: Bool

    package init(cells: [Span], isMarked: Bool = false) {
      self.cells = cells
      self.isMarked = isMarked
    }
  }

  package var columns: [Column]
  package var rows: [Row]
  /// Index into `rows`; nil in an empty table.
  package var selected: Int?
  /// Shown instead of the rows when there are none: what the emptiness means and what to do.
  package var empty: [Line]

  package init(columns: [Column], rows: [Row], selected: Int?, empty: [Line] = []) {
    self.columns = columns
    self.rows = rows
    self.selected = selected
    self.empty = empty
  }

  /// Rows of a table's area that do not hold data: the column titles.
  package static let headerRows = 1

  /// Cells before the first column: the marker of the selection, the mark, a space.
  package static let gutter = 3
}
