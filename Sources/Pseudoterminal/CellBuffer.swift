/// Rows of cells and the ways a terminal moves them; the terminal has two, the main and the alternate.
struct CellBuffer: Sendable {
  private(set) var size: ScreenSize
  private(set) var lines: [[ScreenCell]]

  init(size: ScreenSize) {
    self.size = size
    lines = Array(repeating: Self.line(size.columns, .blank), count: size.rows)
  }

  subscript(position: CellPosition) -> ScreenCell {
    get { lines[position.row][position.column] }
    set { lines[position.row][position.column] = newValue }
  }

  private static func line(_ columns: Int, _ blank: ScreenCell) -> [ScreenCell] {
    Array(repeating: blank, count: columns)
  }

  /// Cuts or pads at the right and at the bottom, as most terminals do without reflow.
  mutating func resize(to new: ScreenSize) {
    for row in lines.indices {
      lines[row] = Array(lines[row].prefix(new.columns))
      lines[row] += Self.line(new.columns - lines[row].count, .blank)
    }
    lines = Array(lines.prefix(new.rows))
    while lines.count < new.rows { lines.append(Self.line(new.columns, .blank)) }
    size = new
  }

  mutating func scrollUp(_ region: Range<Int>, by count: Int, _ blank: ScreenCell) {
    let count = min(count, region.count)
    lines.removeSubrange(region.lowerBound..<region.lowerBound + count)
    let fresh = Array(repeating: Self.line(size.columns, blank), count: count)
    lines.insert(contentsOf: fresh, at: region.upperBound - count)
  }

  mutating func scrollDown(_ region: Range<Int>, by count: Int, _ blank: ScreenCell) {
    let count = min(count, region.count)
    lines.removeSubrange(region.upperBound - count..<region.upperBound)
    let fresh = Array(repeating: Self.line(size.columns, blank), count: count)
    lines.insert(contentsOf: fresh, at: region.lowerBound)
  }

  mutating func erase(row: Int, _ columns: Range<Int>, _ blank: ScreenCell) {
    for column in columns.clamped(to: 0..<size.columns) { lines[row][column] = blank }
  }

  mutating func insertCells(at position: CellPosition, _ count: Int, _ blank: ScreenCell) {
    let count = min(count, size.columns - position.column)
    lines[position.row].removeLast(count)
    lines[position.row].insert(
      contentsOf: Self.line(count, blank), at: position.column)
  }

  mutating func deleteCells(at position: CellPosition, _ count: Int, _ blank: ScreenCell) {
    let count = min(count, size.columns - position.column)
    lines[position.row].removeSubrange(position.column..<position.column + count)
    lines[position.row] += Self.line(count, blank)
  }

  /// Blanks the other half of a wide letter before one half is drawn over.
  mutating func splitWideLetter(at position: CellPosition) {
    let row = position.row
    if position.column > 0, lines[row][position.column].cluster.isEmpty {
      lines[row][position.column - 1].cluster = " "
      lines[row][position.column].cluster = " "
    }
    let right = position.column + 1
    if right < size.columns, lines[row][right].cluster.isEmpty {
      lines[row][right].cluster = " "
    }
  }
}
