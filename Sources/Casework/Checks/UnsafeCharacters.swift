/// The characters that a text about a person never needs and that could deceive whoever reads it.
///
/// Control, format (bidirectional, zero-width), private-use and other invisible characters, tags, line and
/// paragraph separators, noncharacters: what is refused here is what a terminal would have to leave out, so
/// that what is stored is what is seen (Unicode Technical Report 36, *Unicode Security Considerations*).
package enum UnsafeCharacters {
  /// Whether a character is one of them.
  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: return false
    case 0xE0000...0xE007F: return true
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator:
      return true
    default:
      return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }
}
