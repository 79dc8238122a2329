import Pseudoterminal

/// What may stand in the output of a program that draws through ncurses alone.
enum OutputLint {
  /// Sequences that ncurses 6 sends for the terminals the tests use, and bracketed paste.
  private static let finals = Set("ABCDGHJKLMPSTX@Zbdghlmrt".utf8)
  private static let privateModes: Set<Int> = [1, 3, 4, 7, 12, 25, 1004, 1034, 1049, 2004]
  private static let escapes = Set("78DMH=>".utf8)

  /// Gives the tokens that ncurses would not make.
  static func violations(in bytes: [UInt8]) -> [OutputToken] {
    OutputParser.tokens(in: bytes).filter { !isAllowed($0) }
  }

  private static func isAllowed(_ token: OutputToken) -> Bool {
    switch token {
    case .text(let scalar): !isHidden(scalar)
    case .control(let byte): [0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F].contains(byte)
    case .escape(let intermediates, let final):
      intermediates.isEmpty
        ? escapes.contains(final)
        : [[UInt8(ascii: "(")], [UInt8(ascii: ")")]].contains(intermediates)
          && [UInt8(ascii: "0"), UInt8(ascii: "B")].contains(final)
    case .sequence(let sequence): isAllowed(sequence)
    // The one control string: xterm's `oc`, by which ncurses gives the colours back.
    case .string(let kind, let body): kind == UInt8(ascii: "]") && body == Array("104".utf8)
    case .malformed: false
    }
  }

  private static func isAllowed(_ sequence: ControlSequence) -> Bool {
    switch sequence.marker {
    case nil:
      // `CSI 22 t` and `CSI 23 t` keep the window's title over the run: part of smcup and rmcup.
      let isTitle = sequence.final == UInt8(ascii: "t")
      return finals.contains(sequence.final) && sequence.intermediates.isEmpty
        && (!isTitle || [22, 23].contains(sequence.parameter(0)))
    case UInt8(ascii: "?"):
      return "hl".utf8.contains(sequence.final)
        && sequence.parameters.allSatisfy { $0.map(privateModes.contains) ?? false }
    default: return false
    }
  }

  /// Scalars that reorder, hide or fake text: bidi controls, zero-width, tags, private use.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xE000...0xF8FF,
      0xE0000...0xE007F, 0xF0000...0x10FFFF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
