/// One cell of an emulated screen.
package struct ScreenCell: Sendable, Hashable {
  /// The base letter with its combining marks; empty in the right half of a wide letter.
  package var cluster: String
  /// How it is drawn.
  package var style: CellStyle

  /// An erased cell of a terminal without any style.
  package static let blank = ScreenCell(cluster: " ", style: CellStyle())
}

/// Colours and attributes of a cell, as SGR sets them.
package struct CellStyle: Sendable, Hashable {
  package var foreground: CellColour
  package var background: CellColour
  package var attributes: CellAttributes

  package init(
    foreground: CellColour = .standard, background: CellColour = .standard,
    attributes: CellAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// A colour as a program names it.
package enum CellColour: Sendable, Hashable {
  case standard
  case indexed(Int)
  case direct(red: Int, green: Int, blue: Int)
}

/// The SGR attributes 1–9.
package struct CellAttributes: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }
  package static let bold = CellAttributes(rawValue: 1 << 1)
  package static let underline = CellAttributes(rawValue: 1 << 4)
  package static let reverse = CellAttributes(rawValue: 1 << 7)
}

/// A place on the screen, counted from 0 at the top left.
package struct CellPosition: Sendable, Hashable {
  package var row: Int
  package var column: Int
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// The rows and columns of a terminal.
package struct ScreenSize: Sendable, Hashable {
  package let rows: Int
  package let columns: Int
  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The size every screen must fit: 24 rows of 80 columns.
  package static let standard = ScreenSize(rows: 24, columns: 80)
}
