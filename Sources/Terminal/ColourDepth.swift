/// How many colours a terminal can show.
package enum ColourDepth: CaseIterable, Sendable {
  /// None, or none wanted.
  case mono
  /// The eight basic colours, which the terminal's own theme defines.
  case eight
  /// The fixed palette of 256 colours.
  case palette

  /// The depth for a count of colours.
  ///
  /// Sixteen count as eight: themes often redefine the bright eight to shades near the background,
  /// so that text in them cannot be seen.
  package init(colours: Int) {
    switch colours {
    case 256...: self = .palette
    case 8...: self = .eight
    default: self = .mono
    }
  }
}
