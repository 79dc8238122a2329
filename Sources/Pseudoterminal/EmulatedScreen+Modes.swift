extension EmulatedScreen {
  /// Sets or resets the modes of one sequence (SM, RM, DECSET, DECRST).
  mutating func setModes(_ sequence: ControlSequence, to isOn: Bool) {
    for mode in sequence.parameters.compactMap({ $0 }) {
      switch sequence.marker {
      case nil where mode == 4: inserts = isOn
      case nil where mode == 34: break  // the cursor's shape in screen and tmux
      case UInt8(ascii: "?"): setPrivateMode(mode, to: isOn)
      default: unknown.append(.sequence(sequence))
      }
    }
  }

  private mutating func setPrivateMode(_ mode: Int, to isOn: Bool) {
    switch mode {
    case 1: usesApplicationKeys = isOn
    case 6:
      originIsRegion = isOn
      moveCursor(row: isOn ? region.lowerBound : 0, column: 0)
    case 7: wraps = isOn
    case 25: isCursorVisible = isOn
    case 47, 1047: useAlternate(isOn)
    case 1049:
      if isOn { saveCursor() }
      useAlternate(isOn)
      if isOn { eraseAll() } else { restoreCursor() }
    case 2004: acceptsBracketedPaste = isOn
    // Width, smooth scrolling, key repeat, blinking, meta, mouse, focus, synchronised output.
    case 3, 4, 5, 8, 12, 1000, 1002, 1003, 1004, 1006, 1034, 2026: break
    default:
      unknown.append(
        .sequence(
          ControlSequence(
            marker: UInt8(ascii: "?"), parameters: [mode], intermediates: [],
            final: UInt8(ascii: isOn ? "h" : "l"))))
    }
  }

  private mutating func useAlternate(_ isOn: Bool) {
    guard isOn != isAlternate else { return }
    swap(&buffer, &hidden)
    isAlternate = isOn
  }

  private mutating func eraseAll() {
    for row in 0..<size.rows { buffer.erase(row: row, 0..<size.columns, blank) }
  }

  /// DECSTR: the modes of a fresh terminal; cells and cursor stay.
  mutating func softReset() {
    isCursorVisible = true
    originIsRegion = false
    wraps = true
    inserts = false
    usesApplicationKeys = false
    region = 0..<size.rows
    style = CellStyle()
    drawsLines = [false, false]
    shifted = 0
    saved = nil
  }

  /// SGR: colours and attributes of what is drawn next.
  mutating func select(_ parameters: [Int]) {
    var rest = (parameters.isEmpty ? [0] : parameters)[...]
    while let code = rest.popFirst() {
      switch code {
      case 0: style = CellStyle()
      case 1...9: style.attributes.insert(CellAttributes(rawValue: 1 << UInt16(code)))
      case 10...12: break  // fonts of the Linux console
      case 22: style.attributes.subtract([.bold, CellAttributes(rawValue: 1 << 2)])
      case 23...29: style.attributes.remove(CellAttributes(rawValue: 1 << UInt16(code - 20)))
      case 30...37: style.foreground = .indexed(code - 30)
      case 38: style.foreground = Self.colour(from: &rest)
      case 39: style.foreground = .standard
      case 40...47: style.background = .indexed(code - 40)
      case 48: style.background = Self.colour(from: &rest)
      case 49: style.background = .standard
      case 90...97: style.foreground = .indexed(code - 82)
      case 100...107: style.background = .indexed(code - 92)
      default:
        unknown.append(
          .sequence(
            ControlSequence(
              marker: nil, parameters: [code], intermediates: [], final: UInt8(ascii: "m"))))
      }
    }
  }

  private static func colour(from rest: inout ArraySlice<Int>) -> CellColour {
    switch rest.popFirst() {
    case 5: return .indexed(rest.popFirst() ?? 0)
    case 2:
      let parts = rest.prefix(3) + [0, 0, 0]
      rest = rest.dropFirst(3)
      let first = parts.startIndex
      return .direct(red: parts[first], green: parts[first + 1], blue: parts[first + 2])
    default: return .standard
    }
  }
}
