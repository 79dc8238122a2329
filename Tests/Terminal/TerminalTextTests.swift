import Testing

@testable import Terminal
import TestSupport

@Suite("Terminal text")
struct TerminalTextTests {
  @Test(
    "takes out what could steer the terminal or deceive the reader",
    arguments: [
      ("a\u{1B}[31mb", "a[31mb", 1), ("a\u{9B}31mb", "a31mb", 1), ("a\u{7F}b", "ab", 1),
      ("a\u{0}\u{7}\u{8}b", "ab", 3), ("a\u{1B}]52;c;eA==\u{7}b", "a]52;c;eA==b", 2),
      ("a\u{202E}b\u{202C}", "ab", 2), ("a\u{2066}b\u{2069}", "ab", 2),
      ("a\u{200E}\u{200F}\u{61C}b", "ab", 3), ("a\u{200B}\u{200C}\u{200D}b", "ab", 3),
      ("a\u{2060}\u{FEFF}b", "ab", 2), ("a\u{E0041}\u{E007F}b", "ab", 2),
      ("a\u{E000}\u{F0000}\u{10FFFD}b", "ab", 3),
      ("a\u{AD}b", "ab", 1), ("a\u{FFF9}b", "ab", 1), ("a\u{3164}\u{115F}b", "ab", 2),
      ("a\u{FE0F}b", "ab", 1),
    ])
  func removes(raw: String, safe: String, removed: Int) {
    let text = TerminalText(raw)
    #expect(text.string == safe)
    #expect(text.removed == removed)
  }

  @Test("takes out noncharacters", arguments: [0xFFFE, 0xFDD0, 0x1FFFF, 0x10FFFF] as [UInt32])
  func removesNoncharacter(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(TerminalText("a" + String(scalar)).string == "a")
  }

  @Test(
    "makes one space of a run of tabs and line ends",
    arguments: [
      ("a\tb", "a b"), ("a\r\nb", "a b"), ("a\n\n\t\nb", "a b"), ("a\u{2028}b\u{85}c", "a b c"),
      ("\n", " "),
    ])
  func joinsLines(raw: String, safe: String) {
    let text = TerminalText(raw)
    #expect(text.string == safe)
    #expect(text.removed == 0)
    #expect(text.width == safe.count)
  }

  @Test(
    "keeps names of this part of the world, composed",
    arguments: [
      ("Ha\u{308}ma\u{308}la\u{308}inen A\u{30A}ke", "Hämäläinen Åke", 14),
      ("C\u{30C}a\u{301}bba S\u{30C}a\u{301}la", "Čábba Šála", 10),
      ("Ŋalčči Ǥuolli Ʒ", "Ŋalčči Ǥuolli Ʒ", 15),
      ("To\u{303}nis Z\u{30C}a\u{304}", "Tõnis Žā", 8),
      ("Nguye\u{302}\u{303}n Thi\u{323} Ye\u{302}\u{301}n", "Nguyễn Thị Yến", 14),
      ("Nguye\u{303}\u{302}n", "Nguyẽ\u{302}n", 6),
      ("a\u{323}\u{302}", "ậ", 1), ("a\u{302}\u{323}", "ậ", 1), ("â\u{323}", "ậ", 1),
      ("e\u{307}\u{323}\u{303}", "ẹ\u{307}\u{303}", 1), ("a\u{310}\u{301}", "a\u{310}\u{301}", 1),
      ("\u{212B}ngstro\u{308}m", "Ångström", 8), ("İ ğ ő ű ț", "İ ğ ő ű ț", 9),
      ("Ёлкин И\u{306}", "Ёлкин Й", 7), ("Άννα", "Άννα", 4), ("李小龙", "李小龙", 6),
    ])
  func composes(raw: String, composed: String, width: Int) {
    let text = TerminalText(raw)
    #expect(Array(text.string.unicodeScalars) == Array(composed.unicodeScalars))
    #expect(text.width == width)
    #expect(text.removed == 0)
  }

  @Test("keeps four marks on a letter and no mark without one")
  func limitsMarks() {
    let stacked = TerminalText("x" + String(repeating: "\u{315}", count: 40) + "y")
    #expect(stacked.string.unicodeScalars.count == 6)
    #expect(stacked.removed == 36)
    #expect(stacked.width == 2)
    #expect(TerminalText("\u{301}a").string == "a")
    #expect(TerminalText("a\n\u{301}b").string == "a b")
  }

  @Test(
    "shows an emoji of several scalars as a box and an unassigned character as a dot",
    arguments: [
      ("👩\u{200D}👩\u{200D}👧", "□", 1), ("❤\u{FE0F}", "□", 1), ("👍🏽", "□", 1), ("🇫🇮", "□", 1),
      ("1\u{FE0F}\u{20E3}", "□", 1), ("🙂", "🙂", 2), ("\u{378}", "·", 1),
    ])
  func replaces(raw: String, safe: String, width: Int) {
    #expect(TerminalText(raw).string == safe)
    #expect(TerminalText(raw).width == width)
  }

  @Test(
    "cuts at columns and says so with an ellipsis",
    arguments: [
      ("Virtanen", 8, "Virtanen"), ("Virtanen", 5, "Virt…"), ("Virtanen", 1, "…"),
      ("Virtanen", 0, ""), ("Hämäläinen", 4, "Häm…"), ("李小龙", 4, "李…"), ("李小龙", 5, "李小…"),
      ("e\u{315}e\u{315}e", 2, "e\u{315}…"),
    ])
  func clips(raw: String, columns: Int, cut: String) {
    let text = TerminalText(raw).clipped(to: columns)
    #expect(text.string == cut)
    #expect(text.width <= columns)
    #expect(text.width == TerminalText(cut).width)
  }

  @Test("is safe, stable and as wide as its cells for any characters at all")
  func property() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let raw = random.text(length: 12)
      let text = TerminalText(raw)
      let again = TerminalText(text.string)
      let input = Array(raw.unicodeScalars)
      #expect(again.string == text.string && again.removed == 0, "seed \(seed), \(input)")
      #expect(again.width == text.width, "seed \(seed), \(input)")
      let isPrintable = text.string.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
      }
      #expect(isPrintable, "seed \(seed), \(input)")
      var grid = Grid(size: Size(rows: 1, columns: 40))
      #expect(grid.put(text, row: 0, column: 0) == text.width, "seed \(seed), \(input)")
    }
  }

  @Test("adds texts")
  func adds() {
    let both: TerminalText = "Aino " + TerminalText("Bö\u{7}")
    #expect(both.string == "Aino Bö")
    #expect(both.width == 7)
    #expect(both.removed == 1)
  }
}
