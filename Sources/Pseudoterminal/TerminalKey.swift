/// A key as a terminal sends it.
package enum TerminalKey: Sendable, Hashable {
  case up, down, left, right, home, end, pageUp, pageDown, insert, delete
  case enter, escape, tab, backTab, backspace
  /// F1 to F12.
  case function(Int)
  /// Ctrl with a lower-case letter a–z.
  case control(Character)
  /// Alt with a letter or digit: one burst of `ESC` and the letter.
  case alt(Character)
  case character(Character)

  /// The keyboards whose codes differ.
  package enum Layout: Sendable {
    case xterm
    case linuxConsole
  }

  /// Gives the bytes the key sends; `applicationMode` is DECCKM as the program set it.
  package func bytes(applicationMode: Bool, layout: Layout = .xterm) -> [UInt8] {
    switch self {
    case .up: cursorKey("A", applicationMode)
    case .down: cursorKey("B", applicationMode)
    case .right: cursorKey("C", applicationMode)
    case .left: cursorKey("D", applicationMode)
    case .home: layout == .xterm ? cursorKey("H", applicationMode) : tilde(1)
    case .insert: tilde(2)
    case .delete: tilde(3)
    case .end: layout == .xterm ? cursorKey("F", applicationMode) : tilde(4)
    case .pageUp: tilde(5)
    case .pageDown: tilde(6)
    case .enter: [0x0D]
    case .escape: [0x1B]
    case .tab: [0x09]
    case .backTab: Array("\u{1B}[Z".utf8)
    case .backspace: [0x7F]
    case .function(let number): functionKey(number, layout)
    case .control(let letter): letter.asciiValue.map { [$0 & 0x1F] } ?? []
    case .alt(let letter): [0x1B] + Array(String(letter).utf8)
    case .character(let letter): Array(String(letter).utf8)
    }
  }

  private func cursorKey(_ final: String, _ applicationMode: Bool) -> [UInt8] {
    Array((applicationMode ? "\u{1B}O" : "\u{1B}[").utf8) + Array(final.utf8)
  }

  private func tilde(_ number: Int) -> [UInt8] { Array("\u{1B}[\(number)~".utf8) }

  private func functionKey(_ number: Int, _ layout: Layout) -> [UInt8] {
    let codes = [15, 17, 18, 19, 20, 21, 23, 24]
    switch (number, layout) {
    case (1...4, .xterm): return Array("\u{1B}O".utf8) + [UInt8(ascii: "P") + UInt8(number - 1)]
    case (1...5, .linuxConsole):
      return Array("\u{1B}[[".utf8) + [UInt8(ascii: "A") + UInt8(number - 1)]
    case (5...12, _): return tilde(codes[number - 5])
    default: return []
    }
  }
}
