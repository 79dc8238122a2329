extension EmulatedScreen {
  /// Draws one scalar at the cursor and moves on.
  mutating func put(_ raw: Unicode.Scalar) {
    let scalar = drawsLines[shifted] ? Self.lineDrawing[raw] ?? raw : raw
    let width = scalar.columns
    guard width > 0 else {
      combine(scalar)
      return
    }
    if awaitsWrap || cursor.column + width > size.columns {
      awaitsWrap = false
      if wraps {
        cursor.column = 0
        lineFeed()
      } else {
        cursor.column = size.columns - width
      }
    }
    if inserts { buffer.insertCells(at: cursor, width, blank) }
    for (offset, part) in [String(scalar), ""].prefix(width).enumerated() {
      let place = CellPosition(row: cursor.row, column: cursor.column + offset)
      if offset == 0 || !buffer[place].cluster.isEmpty { buffer.splitWideLetter(at: place) }
      buffer[place] = ScreenCell(cluster: part, style: style)
    }
    last = scalar
    if cursor.column + width < size.columns {
      cursor.column += width
    } else {
      cursor.column = size.columns - 1
      awaitsWrap = wraps
    }
  }

  private mutating func combine(_ mark: Unicode.Scalar) {
    var place = cursor
    if !awaitsWrap { place.column -= 1 }
    guard place.column >= 0 else { return }
    if buffer[place].cluster.isEmpty { place.column = max(0, place.column - 1) }
    buffer[place].cluster.unicodeScalars.append(mark)
  }

  /// Performs a C0 control; bell and padding do nothing.
  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x00, 0x07: break
    case 0x08: moveCursor(column: cursor.column - 1)
    case 0x09:
      let next = tabs.filter { $0 > cursor.column }.min()
      moveCursor(column: next ?? size.columns - 1)
    case 0x0A, 0x0B, 0x0C:
      awaitsWrap = false
      lineFeed()
    case 0x0D: moveCursor(column: 0)
    case 0x0E: shifted = 1
    case 0x0F: shifted = 0
    default: unknown.append(.control(byte))
    }
  }

  /// Performs an escape sequence without parameters.
  mutating func escape(_ intermediates: [UInt8], _ final: UInt8) {
    if let set = intermediates.first {
      switch set {
      case UInt8(ascii: "("): drawsLines[0] = final == UInt8(ascii: "0")
      case UInt8(ascii: ")"): drawsLines[1] = final == UInt8(ascii: "0")
      default: unknown.append(.escape(intermediates: intermediates, final: final))
      }
      return
    }
    switch Character(Unicode.Scalar(final)) {
    case "7": saveCursor()
    case "8": restoreCursor()
    case "D": lineFeed()
    case "E":
      moveCursor(column: 0)
      lineFeed()
    case "H": tabs.insert(cursor.column)
    case "M": reverseLineFeed()
    case "c": reset()
    case "=", ">", "\\", "g": break
    default: unknown.append(.escape(intermediates: [], final: final))
    }
  }

  /// Moves the cursor within the screen and forgets a pending wrap.
  mutating func moveCursor(row: Int? = nil, column: Int? = nil) {
    awaitsWrap = false
    if let row { cursor.row = min(max(row, 0), size.rows - 1) }
    if let column { cursor.column = min(max(column, 0), size.columns - 1) }
  }

  private mutating func lineFeed() {
    if cursor.row == region.upperBound - 1 {
      buffer.scrollUp(region, by: 1, blank)
    } else {
      cursor.row = min(cursor.row + 1, size.rows - 1)
    }
  }

  private mutating func reverseLineFeed() {
    awaitsWrap = false
    if cursor.row == region.lowerBound {
      buffer.scrollDown(region, by: 1, blank)
    } else {
      cursor.row = max(cursor.row - 1, 0)
    }
  }

  mutating func saveCursor() {
    saved = SavedCursor(
      cursor: cursor, style: style, drawsLines: drawsLines, shifted: shifted,
      originIsRegion: originIsRegion)
  }

  mutating func restoreCursor() {
    let state =
      saved
      ?? SavedCursor(
        cursor: CellPosition(row: 0, column: 0), style: CellStyle(), drawsLines: [false, false],
        shifted: 0, originIsRegion: false)
    moveCursor(row: state.cursor.row, column: state.cursor.column)
    style = state.style
    drawsLines = state.drawsLines
    shifted = state.shifted
    originIsRegion = state.originIsRegion
  }

  /// The DEC special graphics set, from 0x60 up (VT100 user guide, table 3-9).
  private static let lineDrawing: [Unicode.Scalar: Unicode.Scalar] = {
    let glyphs = "◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·"
    let codes = (UInt8(0x60)...0x7E).map { Unicode.Scalar($0) }
    return Dictionary(uniqueKeysWithValues: zip(codes, glyphs.unicodeScalars))
  }()
}
