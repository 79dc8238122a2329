extension TerminalText {
  /// Builds safe text character by character.
  struct Sanitiser {
    private(set) var output = String.UnicodeScalarView()
    private(set) var removed = 0
    private(set) var width = 0
    /// Marks on the last base written; nil while there is no base a mark could stand on.
    private var markCount: Int?
    private var isAfterBreak = false

    mutating func append(_ character: Character) {
      let scalars = Array(character.unicodeScalars)
      if let first = scalars.first, Sanitiser.isBreak(first) {
        if !isAfterBreak { write(" ", width: 1) }
        isAfterBreak = true
        markCount = nil
        return
      }
      isAfterBreak = false
      markCount = nil
      if Sanitiser.isEmojiSequence(scalars) {
        write("□", width: 1)
      } else {
        let visible = scalars.filter { !Sanitiser.isUnsafe($0) }
        removed += scalars.count - visible.count
        for scalar in Composition.compose(visible) { append(scalar) }
      }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      let columns = CharacterWidth.columns(of: scalar)
      if columns > 0 {
        let standIn = Sanitiser.standIn(for: scalar)
        write(standIn ?? scalar, width: standIn == nil ? columns : 1)
      } else if let count = markCount, count < Cell.markLimit, scalar.value <= UInt16.max {
        output.append(scalar)
        markCount = count + 1
      } else {
        removed += 1
      }
    }

    private mutating func write(_ scalar: Unicode.Scalar, width columns: Int) {
      output.append(scalar)
      width += columns
      markCount = 0
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
      default: false
      }
    }

    /// Control, format, private-use and default-ignorable characters, and noncharacters.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator:
        return true
      default:
        return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
          || (0xE0000...0xE007F).contains(scalar.value)
      }
    }

    /// What is drawn in place of a character whose look depends on its neighbours or on the
    /// terminal's age.
    private static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
      let isFlagLetter = (0x1F1E6...0x1F1FF).contains(scalar.value)
      if isFlagLetter || scalar.properties.isEmojiModifier { return "□" }
      return scalar.properties.generalCategory == .unassigned ? "·" : nil
    }

    private static func isEmojiSequence(_ scalars: [Unicode.Scalar]) -> Bool {
      guard let first = scalars.first, scalars.count > 1, first.properties.isEmoji else {
        return false
      }
      return scalars.dropFirst().contains {
        $0 == "\u{FE0F}" || $0 == "\u{20E3}" || ($0.properties.isEmoji && $0.value > 0xFF)
      }
    }
  }
}
