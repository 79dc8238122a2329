extension Grid {
  /// Draws text from a cell to the right and tells how many columns it took.
  ///
  /// Text wider than `limit` columns, or than the rest of the row, is cut and ends in `…`. A wide
  /// character that is overwritten by half loses its other half too. Nothing is drawn when the
  /// place lies outside the grid.
  @discardableResult
  package mutating func put(
    _ text: TerminalText, row: Int, column: Int, limit: Int? = nil, role: Role = .normal
  ) -> Int {
    guard contains(row: row, column: column) else { return 0 }
    let available = min(limit ?? .max, size.columns - column)
    guard available > 0, text.width > 0 else { return 0 }
    let isCut = text.width > available
    let start = row * size.columns + column
    separateWide(at: start, row: row)
    var end = start
    let stop = start + (isCut ? available - 1 : text.width)
    cells.withUnsafeMutableBufferPointer { cells in
      if text.isASCII {
        for byte in text.string.utf8.prefix(stop - start) {
          cells[end] = Cell(Unicode.Scalar(byte), role: role)
          end += 1
        }
      } else {
        end = Grid.place(text.string.unicodeScalars, in: cells, from: start, to: stop, role: role)
      }
      if isCut {
        cells[end] = Cell("…", role: role)
        end += 1
      }
    }
    separateWide(at: end, row: row)
    return end - start
  }

  /// Overwrites cells of a row with spaces of a role; columns outside the grid are left out.
  package mutating func fill(row: Int, columns: Range<Int>, role: Role) {
    let columns = columns.clamped(to: 0..<size.columns)
    guard (0..<size.rows).contains(row), !columns.isEmpty else { return }
    let first = row * size.columns + columns.lowerBound
    let end = first + columns.count
    separateWide(at: first, row: row)
    for index in first..<end {
      cells[index] = Cell(" ", role: role)
    }
    separateWide(at: end, row: row)
  }

  /// Places characters until the next one would pass `stop`, and returns the index after the last.
  private static func place(
    _ scalars: String.UnicodeScalarView, in cells: UnsafeMutableBufferPointer<Cell>,
    from start: Int,
    to stop: Int, role: Role
  ) -> Int {
    var end = start
    var base = start
    for scalar in scalars {
      let width = CharacterWidth.columns(of: scalar)
      if width == 0 {
        if end > start { cells[base].addMark(scalar) }
        continue
      }
      guard end + width <= stop else { break }
      base = end
      cells[end] = Cell(scalar, role: role, width: UInt8(width))
      if width == 2 { cells[end + 1] = Cell(" ", role: role, width: 0) }
      end += width
    }
    return end
  }

  /// Blanks both halves of a wide character whose right half is at `index`, as its left half is
  /// about to change or did.
  private mutating func separateWide(at index: Int, row: Int) {
    guard index > row * size.columns, index < (row + 1) * size.columns, cells[index].width == 0
    else { return }
    cells[index] = Cell(" ", role: cells[index].role)
    if cells[index - 1].width == 2 {
      cells[index - 1] = Cell(" ", role: cells[index - 1].role)
    }
  }
}
