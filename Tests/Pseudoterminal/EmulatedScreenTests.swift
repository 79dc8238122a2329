import Pseudoterminal
import Testing

@Suite("Emulated screen")
struct EmulatedScreenTests {
  private static let small = ScreenSize(rows: 4, columns: 8)

  private static func screen(_ output: String, _ size: ScreenSize = small) -> EmulatedScreen {
    var screen = EmulatedScreen(size: size)
    screen.feed(output.utf8)
    return screen
  }

  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let output: String
    let lines: [String]
    let cursor: CellPosition

    init(_ name: String, _ output: String, _ lines: [String], _ row: Int, _ column: Int) {
      testDescription = name
      self.output = output
      self.lines = lines + Array(repeating: "", count: 4 - lines.count)
      cursor = CellPosition(row: row, column: column)
    }
  }

  static let examples: [Example] = [
    Example("text and new line", "ab\r\ncd", ["ab", "cd"], 1, 2),
    Example("wrap waits at the last column", "12345678", ["12345678"], 0, 7),
    Example("wrap comes with the next letter", "123456789", ["12345678", "9"], 1, 1),
    Example("carriage return forgets the wrap", "12345678\rX", ["X2345678"], 0, 1),
    Example("no wrap when it is off", "\u{1B}[?7l123456789", ["12345679"], 0, 7),
    Example("scroll at the bottom", "1\r\n2\r\n3\r\n4\r\n5", ["2", "3", "4", "5"], 3, 1),
    Example("cursor position", "\u{1B}[2;3Hx", ["", "  x"], 1, 3),
    Example("column and row addresses", "\u{1B}[3d\u{1B}[4Gx", ["", "", "   x"], 2, 4),
    Example("backspace and tab", "ab\u{8}c\td", ["ac     d"], 0, 7),
    Example("relative moves", "\u{1B}[2B\u{1B}[3C\u{1B}[A\u{1B}[Dx", ["", "  x"], 1, 3),
    Example("erase to the end of the line", "abcdef\u{1B}[3D\u{1B}[K", ["abc"], 0, 3),
    Example("erase to the beginning", "abcdef\u{1B}[3D\u{1B}[1K", ["    ef"], 0, 3),
    Example("erase a number of letters", "abcdef\r\u{1B}[2X", ["  cdef"], 0, 0),
    Example("erase below", "a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J", ["a"], 1, 0),
    Example("erase all, cursor stays", "a\r\nb\u{1B}[2J", [], 1, 1),
    Example("insert letters", "abc\r\u{1B}[2@", ["  abc"], 0, 0),
    Example("delete letters", "abcdef\r\u{1B}[2P", ["cdef"], 0, 0),
    Example("insert mode", "abc\r\u{1B}[4hX\u{1B}[4lY", ["XYbc"], 0, 2),
    Example("insert a line", "1\r\n2\r\n3\u{1B}[2;1H\u{1B}[L", ["1", "", "2", "3"], 1, 0),
    Example("delete a line", "1\r\n2\r\n3\u{1B}[1;1H\u{1B}[M", ["2", "3"], 0, 0),
    Example(
      "scrolling region", "1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[3;1H\nX", ["1", "3", "X", "4"], 2, 1),
    Example("reverse index at the top", "1\r\n2\u{1B}[H\u{1B}M", ["", "1", "2"], 0, 0),
    Example("scroll by a number", "1\r\n2\r\n3\u{1B}[2S", ["3"], 2, 1),
    Example("scroll down", "1\r\n2\u{1B}[T", ["", "1", "2"], 1, 1),
    Example("repeat the last letter", "-\u{1B}[4b", ["-----"], 0, 5),
    Example("save and restore", "ab\u{1B}7\u{1B}[4;4Hx\u{1B}8c", ["abc", "", "", "   x"], 0, 3),
    Example("line drawing of xterm", "\u{1B}(0lqk\u{1B}(Bq", ["┌─┐q"], 0, 4),
    Example("line drawing of vt100", "\u{1B})0\u{0E}x\u{0F}x", ["│x"], 0, 2),
    Example("Finnish letters", "äöÅ", ["äöÅ"], 0, 3),
    Example("wide letters take two columns", "漢字x", ["漢字x"], 0, 5),
    Example("a wide letter does not fit the last column", "1234567漢", ["1234567", "漢"], 1, 2),
    Example("half of a wide letter drawn over", "漢\rx", ["x"], 0, 1),
    Example("wide letters drawn over shifted ones", " 漢字\r漢字x", ["漢字x"], 0, 5),
    Example("combining marks join their letter", "e\u{301}x", ["e\u{301}x"], 0, 2),
    Example("the alternate screen goes", "ab\u{1B}[?1049hcd\u{1B}[?1049l", ["ab"], 0, 2),
    Example("a window title draws nothing", "\u{1B}]0;title\u{7}a", ["a"], 0, 1),
    Example("palette strings of the Linux console", "\u{1B}]Ra\u{1B}]P0123456b", ["ab"], 0, 2),
    Example("full reset", "ab\u{1B}cx", ["x"], 0, 1),
  ]

  @Test("draws what the sequences say", arguments: examples)
  func draws(_ example: Example) {
    let screen = Self.screen(example.output)
    #expect(screen.lines == example.lines)
    #expect(screen.cursor == example.cursor)
    #expect(screen.unknown.isEmpty)
  }

  @Test("gives the same screen however the bytes are cut", arguments: examples)
  func survivesCuts(_ example: Example) {
    var bytewise = EmulatedScreen(size: Self.small)
    for byte in example.output.utf8 { bytewise.feed([byte]) }
    #expect(bytewise.lines == example.lines)
    #expect(bytewise.cursor == example.cursor)
  }

  @Test("keeps colours and attributes in the cells")
  func keepsStyles() {
    let screen = Self.screen("\u{1B}[1;7;31;48;5;200ma\u{1B}[22;27mb\u{1B}[mc")
    let styles = (0..<3).map { screen[CellPosition(row: 0, column: $0)].style }
    #expect(
      styles == [
        CellStyle(
          foreground: .indexed(1), background: .indexed(200), attributes: [.bold, .reverse]),
        CellStyle(foreground: .indexed(1), background: .indexed(200)),
        CellStyle(),
      ])
  }

  @Test("erases with the background colour")
  func erasesWithBackground() {
    let screen = Self.screen("\u{1B}[44m\u{1B}[K")
    #expect(screen[CellPosition(row: 0, column: 5)].style.background == .indexed(4))
  }

  @Test("follows the modes a test asks about")
  func followsModes() {
    let on = Self.screen("\u{1B}[?1049h\u{1B}[?1h\u{1B}=\u{1B}[?2004h\u{1B}[?25l")
    #expect(on.isAlternate && on.usesApplicationKeys && on.acceptsBracketedPaste)
    #expect(!on.isCursorVisible)
    let off = Self.screen("\u{1B}[?1h\u{1B}[?25l\u{1B}[?1l\u{1B}[?12l\u{1B}[?25h\u{1B}[?2004l")
    #expect(!off.usesApplicationKeys && !off.acceptsBracketedPaste && off.isCursorVisible)
  }

  @Test("keeps what it did not understand")
  func keepsUnknown() {
    let screen = Self.screen("\u{1B}[?9999h\u{1B}[5y")
    #expect(screen.unknown.count == 2)
  }

  @Test("resizes without reflow and keeps the cursor inside")
  func resizes() {
    var screen = Self.screen("12345678\u{1B}[4;8H")
    screen.resize(to: ScreenSize(rows: 2, columns: 3))
    #expect(screen.lines == ["123", ""])
    #expect(screen.cursor == CellPosition(row: 1, column: 2))
  }

  @Test("finds text and unbroken blocks by their columns")
  func findsText() {
    let screen = Self.screen("漢ab\r\n  12345678".self, ScreenSize(rows: 4, columns: 8))
    #expect(screen.position(of: "ab") == CellPosition(row: 0, column: 2))
    let wrapped = Self.screen("\u{1B}[1;4Hab123\u{1B}[2;4H45678\u{1B}[3;4H9 x")
    #expect(wrapped.unbrokenText(from: "ab1") == "ab123456789")
  }
}
