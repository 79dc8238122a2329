extension EmulatedScreen {
  /// Performs a control sequence; the ones without effect on cells and cursor are passed over.
  mutating func perform(_ sequence: ControlSequence) {
    let isPlain = sequence.marker == nil && sequence.intermediates.isEmpty
    switch (isPlain, Character(Unicode.Scalar(sequence.final))) {
    case (true, "A"), (true, "B"), (true, "C"), (true, "D"), (true, "E"), (true, "F"),
      (true, "G"), (true, "H"), (true, "Z"), (true, "`"), (true, "a"), (true, "d"), (true, "e"),
      (true, "f"):
      move(sequence)
    case (true, "@"), (true, "J"), (true, "K"), (true, "L"), (true, "M"), (true, "P"),
      (true, "S"), (true, "T"), (true, "X"), (true, "b"):
      edit(sequence)
    case (true, "m"): select(sequence.parameters.map { $0 ?? 0 })
    case (true, "r"):
      let top = sequence.count(0) - 1
      let bottom = min(sequence.count(1, default: size.rows), size.rows)
      guard top < bottom else { return }
      region = top..<bottom
      moveCursor(row: originIsRegion ? top : 0, column: 0)
    case (true, "g"):
      if sequence.parameter(0) == 3 { tabs = [] } else { tabs.remove(cursor.column) }
    case (true, "s"): saveCursor()
    case (true, "u"): restoreCursor()
    case (_, "h"): setModes(sequence, to: true)
    case (_, "l"): setModes(sequence, to: false)
    case (true, "t"), (false, "q"), (false, "c"): break
    case (false, "p") where sequence.intermediates == [UInt8(ascii: "!")]: softReset()
    default: unknown.append(.sequence(sequence))
    }
  }

  private mutating func move(_ sequence: ControlSequence) {
    let count = sequence.count(0)
    let top = originIsRegion ? region.lowerBound : 0
    switch Character(Unicode.Scalar(sequence.final)) {
    case "A": moveCursor(row: max(cursor.row - count, rowLimit(above: cursor.row)))
    case "B": moveCursor(row: min(cursor.row + count, rowLimit(below: cursor.row)))
    case "C", "a": moveCursor(column: cursor.column + count)
    case "D": moveCursor(column: cursor.column - count)
    case "E": moveCursor(row: cursor.row + count, column: 0)
    case "F": moveCursor(row: cursor.row - count, column: 0)
    case "G", "`": moveCursor(column: count - 1)
    case "Z":
      for _ in 0..<count {
        moveCursor(column: tabs.filter { $0 < cursor.column }.max() ?? 0)
      }
    case "d": moveCursor(row: top + count - 1)
    case "e": moveCursor(row: cursor.row + count)
    default: moveCursor(row: top + count - 1, column: sequence.count(1) - 1)
    }
  }

  /// CUU and CUD stop at the scrolling region's edge when they start inside it.
  private func rowLimit(above row: Int) -> Int {
    row >= region.lowerBound ? region.lowerBound : 0
  }

  private func rowLimit(below row: Int) -> Int {
    row < region.upperBound ? region.upperBound - 1 : size.rows - 1
  }

  private mutating func edit(_ sequence: ControlSequence) {
    let count = sequence.count(0)
    awaitsWrap = awaitsWrap && sequence.final == UInt8(ascii: "b")
    switch Character(Unicode.Scalar(sequence.final)) {
    case "@": buffer.insertCells(at: cursor, count, blank)
    case "P": buffer.deleteCells(at: cursor, count, blank)
    case "X": buffer.erase(row: cursor.row, cursor.column..<cursor.column + count, blank)
    case "J": eraseDisplay(sequence.parameter(0))
    case "K": eraseLine(sequence.parameter(0))
    case "L" where region.contains(cursor.row):
      buffer.scrollDown(cursor.row..<region.upperBound, by: count, blank)
    case "M" where region.contains(cursor.row):
      buffer.scrollUp(cursor.row..<region.upperBound, by: count, blank)
    case "S": buffer.scrollUp(region, by: count, blank)
    case "T": buffer.scrollDown(region, by: count, blank)
    case "b":
      guard let last else { return }
      for _ in 0..<min(count, size.rows * size.columns) { put(last) }
    default: break
    }
  }

  private mutating func eraseDisplay(_ part: Int) {
    let rows: Range<Int>
    switch part {
    case 0:
      eraseLine(0)
      rows = cursor.row + 1..<size.rows
    case 1:
      eraseLine(1)
      rows = 0..<cursor.row
    case 2: rows = 0..<size.rows
    default: return  // 3 clears the scrollback, which the emulator does not keep.
    }
    for row in rows { buffer.erase(row: row, 0..<size.columns, blank) }
  }

  private mutating func eraseLine(_ part: Int) {
    switch part {
    case 0: buffer.erase(row: cursor.row, cursor.column..<size.columns, blank)
    case 1: buffer.erase(row: cursor.row, 0..<cursor.column + 1, blank)
    default: buffer.erase(row: cursor.row, 0..<size.columns, blank)
    }
  }
}
