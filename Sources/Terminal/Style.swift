/// How a role looks on one terminal.
package struct Style: Sendable, Hashable {
  /// What can be had beside colour.
  package struct Attributes: OptionSet, Sendable, Hashable {
    /// The bits, as CNcurses.h numbers them.
    package let rawValue: UInt32

    /// Makes a set of the bits.
    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// Heavier or brighter.
    package static let bold = Attributes(rawValue: 1)
    /// Fainter.
    package static let dim = Attributes(rawValue: 2)
    /// Underlined.
    package static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
    package static let reverse = Attributes(rawValue: 8)
  }

  /// The colour's number in the terminal's palette; nil is the terminal's own colour.
  package var foreground: Int?
  /// What is shown beside colour.
  package var attributes: Attributes
}
