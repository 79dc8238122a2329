import Glibc
import Testing

@testable import Terminal

@Suite("Character width")
struct CharacterWidthTests {
  @Test(
    "follows what terminals do",
    arguments: [
      ("a", 1), ("ä", 1), ("Š", 1), ("ậ", 1), ("…", 1), ("─", 1), ("□", 1), ("€", 1), ("漢", 2),
      ("か", 2), ("한", 2), ("！", 2), ("🙂", 2), ("❤", 1), ("\u{308}", 0), ("\u{20DD}", 0),
      ("ж", 1), ("א", 1),
    ] as [(Unicode.Scalar, Int)])
  func columns(scalar: Unicode.Scalar, width: Int) {
    #expect(CharacterWidth.columns(of: scalar) == width)
  }

  @Test("agrees with the C library on every character that both know")
  func agreesWithLibrary() throws {
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      freelocale(locale)
    }
    // Hexagrams became wide in Unicode 16; the others are marks the library's tables know only in part.
    let unsettled: [ClosedRange<UInt32>] = [0x4DC0...0x4DFF, 0x1171E...0x1171E, 0x16FF0...0x16FF1]
    var differing: [String] = []
    for value in UInt32(0x20)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let library = Int(wcwidth(wchar_t(value)))
      let text = TerminalText(String(scalar))
      guard library >= 0, text.string.unicodeScalars.first == scalar else { continue }
      if library != text.width, !unsettled.contains(where: { $0.contains(value) }) {
        differing.append(String(value, radix: 16))
      }
    }
    #expect(differing == [])
  }
}
