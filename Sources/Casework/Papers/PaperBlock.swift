/// A part of a paper.
package enum PaperBlock: Sendable, Equatable {
  /// A heading; it never stands alone at the foot of a page.
  case heading(String)
  /// A paragraph.
  case paragraph(String)
  /// The items of a list.
  case list([String])
  /// Labels with their values.
  case facts([PaperFact])
  /// Two columns under their headings.
  case table(PaperTable)
  /// Boxes to tick.
  case choices([String])
  /// Lines to write on, each with what is written there.
  case signatures([String])
  /// Where the paper is cut in two.
  case cut
  /// What follows begins a page.
  case pageBreak
}

/// A label with its value.
package struct PaperFact: Sendable, Hashable {
  /// What it is.
  package let label: String
  /// What is told; may have many lines.
  package let value: String

  /// Makes a fact.
  package init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}

/// A table of two columns; a cell may have many lines.
package struct PaperTable: Sendable, Equatable {
  /// A row: what it is about, and what is told of it.
  package struct Row: Sendable, Equatable {
    /// What it is about.
    package let left: String
    /// What is told of it.
    package let right: String

    /// Makes a row of its cells.
    package init(_ left: String, _ right: String) {
      self.left = left
      self.right = right
    }
  }

  /// The headings of the columns.
  package let heads: Row
  /// What stands under them.
  package let rows: [Row]

  /// Makes a table.
  package init(heads: Row, rows: [Row]) {
    self.heads = heads
    self.rows = rows
  }
}
