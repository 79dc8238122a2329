/// Text that is safe to draw: the only kind of text a grid takes.
///
/// Making one removes what could steer the terminal or deceive the reader, so nothing else need be
/// checked later.
package struct TerminalText: Sendable, Hashable {
  /// The safe text in normal form C: base characters with at most four combining marks each.
  package let string: String
  /// How many Unicode scalars were taken out as unsafe.
  package let removed: Int
  /// Columns the text takes.
  package let width: Int

  /// Makes text that is known to be safe.
  private init(safe string: String, removed: Int, width: Int) {
    self.string = string
    self.removed = removed
    self.width = width
  }

  /// Makes safe text of any string.
  ///
  /// A run of tabs and line ends becomes one space. Taken out and counted: control characters,
  /// bidirectional controls, zero-width and other invisible characters, tags, private use,
  /// noncharacters, marks without a base and beyond the fourth. An emoji of several scalars becomes
  /// `□`, since terminals disagree on its width; an unassigned character `·`.
  package init(_ raw: String) {
    if let width = TerminalText.plainWidth(raw) {
      self.init(safe: raw, removed: 0, width: width)
    } else {
      var sanitiser = Sanitiser()
      for character in raw { sanitiser.append(character) }
      self.init(
        safe: String(sanitiser.output), removed: sanitiser.removed, width: sanitiser.width)
    }
  }

  /// Columns of a string of nothing but characters that need no look: printable ASCII, Latin letters,
  /// dashes, quotation marks and lines, which is most text; nil for any other.
  private static func plainWidth(_ raw: String) -> Int? {
    var width = 0
    for scalar in raw.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x1E00..<0x1F00, 0x2010...0x2027,
        0x2500..<0x2580:
        width += 1
      default: return nil
      }
    }
    return width
  }

  /// Whether the text has nothing but ASCII; every other character takes more bytes than columns.
  var isASCII: Bool { string.utf8.count == width }

  /// The text cut to a number of columns, its last one `…` when something was cut.
  package func clipped(to columns: Int) -> TerminalText {
    guard width > columns else { return self }
    guard columns > 0 else { return TerminalText(safe: "", removed: removed, width: 0) }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in string.unicodeScalars {
      let width = CharacterWidth.columns(of: scalar)
      guard used + width < columns else { break }
      kept.append(scalar)
      used += width
    }
    return TerminalText(safe: String(kept) + "…", removed: removed, width: used + 1)
  }

  /// One text after another.
  package static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    TerminalText(
      safe: left.string + right.string, removed: left.removed + right.removed,
      width: left.width + right.width)
  }
}

extension TerminalText: ExpressibleByStringInterpolation {
  /// Makes safe text of a literal, as of any string.
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension TerminalText: CustomStringConvertible {
  /// The safe text.
  package var description: String { string }
}
