extension Key {
  /// The character Esc sends.
  static let escapeScalar: Unicode.Scalar = "\u{1B}"

  /// The key that sends a character; nil for a control character without a key, and for broken
  /// UTF-8.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A, 0x0D: self = .enter
    case 0x09: self = .tab
    case 0x08, 0x7F: self = .backspace
    case 0x1B: self = .escape
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x00...0x1F, 0x80...0x9F, 0xFFFD: return nil
    default: self = .character(Character(scalar))
    }
  }
}
