import Pseudoterminal
import Testing

@Suite("Output parser")
struct OutputParserTests {
  @Test("divides a control sequence into its parts")
  func dividesSequences() {
    let tokens = OutputParser.tokens(in: "\u{1B}[?25;;1$p".utf8)
    #expect(
      tokens == [
        .sequence(
          ControlSequence(
            marker: UInt8(ascii: "?"), parameters: [25, nil, 1],
            intermediates: [UInt8(ascii: "$")], final: UInt8(ascii: "p")))
      ])
  }

  @Test("takes OSC strings up to BEL or ST", arguments: ["\u{7}", "\u{1B}\\"])
  func takesStrings(_ terminator: String) {
    let tokens = OutputParser.tokens(in: "\u{1B}]52;c;QQ==\(terminator)a".utf8)
    #expect(
      tokens == [.string(kind: UInt8(ascii: "]"), body: Array("52;c;QQ==".utf8)), .text("a")])
  }

  @Test("names C1 controls both raw and as UTF-8")
  func namesC1() {
    #expect(OutputParser.tokens(in: [0xC2, 0x9B]) == [.control(0x9B)])
    #expect(OutputParser.tokens(in: [0x9B]) == [.malformed(0x9B)])
  }

  @Test(
    "reports bytes that are not UTF-8",
    arguments: [[0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0x41], [0xFF]])
  func reportsMalformed(_ bytes: [UInt8]) {
    let tokens = OutputParser.tokens(in: bytes)
    #expect(tokens.contains { if case .malformed = $0 { true } else { false } })
  }
}
