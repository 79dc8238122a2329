import Testing

@testable import Terminal
import TestSupport

@Suite("Input decoder")
struct InputDecoderTests {
  @Test(
    "knows the key of each character",
    arguments: [
      ("a", .character("a")), ("Ä", .character("Ä")), ("€", .character("€")), ("\r", .enter),
      ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{7F}", .backspace),
      ("\u{1B}", .escape), ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{0}", nil),
      ("\u{1C}", nil), ("\u{9B}", nil), ("\u{FFFD}", nil),
    ] as [(Unicode.Scalar, Key?)])
  func keys(scalar: Unicode.Scalar, key: Key?) {
    #expect(Key(scalar) == key)
  }

  @Test("reports Esc at once, and swallows a sequence that comes late")
  func lateSequence() {
    for late in ["[A", "OP", "[1;5C", "[15~", "[[A"] {
      var script = Script(typed: "\u{1B}", at: 0)
      script.type(late, at: 100)
      script.type("x", at: 100)
      #expect(script.events() == [.key(.escape), .key(.character("x"))], "\(late)")
    }
  }

  @Test("swallows a sequence it does not know, its Esc too", arguments: ["[1;6D", "Oa", "[99~"])
  func unknownSequence(sequence: String) {
    let script = Script(typed: "\u{1B}" + sequence + "x", at: 0)
    #expect(script.events() == [.key(.character("x"))])
  }

  @Test("takes a bracket for text when it comes after more than 150 ms or after another key")
  func textAfterEscape() {
    var slow = Script(typed: "\u{1B}", at: 0)
    slow.type("[A", at: 151)
    #expect(slow.events() == [.key(.escape), .key(.character("[")), .key(.character("A"))])
    let other = Script(typed: "\u{1B}x[", at: 0)
    #expect(
      other.events() == [.key(.escape), .key(.character("x")), .key(.character("["))])
  }

  @Test("hands on a paste as one text with line feeds, and the keys after it as keys")
  func paste() {
    var script = Script([.pasteBegin])
    script.type("Hei\r\nÄiti\rja\nisä\u{1B}\t", at: 0)
    script.add(.event(.key(.up)))
    script.add(.pasteEnd)
    script.type("q", at: 0)
    #expect(
      script.events() == [.paste("Hei\nÄiti\nja\nisä\u{1B}\t"), .key(.character("q"))])
  }

  @Test("takes what a hidden end mark hides for pasted text")
  func hiddenEnd() {
    var script = Script([.pasteBegin])
    script.type("a", at: 0)
    script.add(.pasteEnd)
    script.type(":q\r", at: 0)
    script.add(.pasteEnd)
    script.type("\r", at: 0)
    script.add(.pasteEnd)
    #expect(script.events() == [.paste("a:q\n\n")])
  }

  @Test("keeps two pastes in one burst apart")
  func twoPastes() {
    var script = Script([.pasteBegin])
    script.type("a", at: 0)
    script.add(.pasteEnd)
    script.add(.pasteBegin)
    script.type("b", at: 0)
    script.add(.pasteEnd)
    #expect(script.events() == [.paste("a"), .paste("b")])
  }

  @Test("puts a paste together whose marks a slow line tore apart")
  func tornMarks() {
    var script = Script(typed: "\u{1B}", at: 0)
    script.type("[200~rm\r\u{1B}[201~x", at: 60)
    #expect(script.events() == [.key(.escape), .paste("rm\n"), .key(.character("x"))])
  }

  @Test(
    "refuses a paste beyond 64 KiB and keeps one within",
    arguments: [
      (65_536, "x", false), (65_537, "x", true), (32_768, "ä", false), (32_769, "ä", true),
    ])
  func limit(count: Int, character: String, isRefused: Bool) {
    let text = String(repeating: character, count: count)
    var script = Script([.pasteBegin])
    script.type(text, at: 0)
    script.add(.pasteEnd)
    #expect(script.events() == [isRefused ? .pasteTooLong : .paste(text)])
  }

  @Test("delivers what happens during a paste after it, and ends the paste when the terminal goes")
  func interrupted() {
    let resize = TerminalEvent.resize(Size(rows: 30, columns: 90))
    let resized = Script([.pasteBegin, .scalar("a"), .event(resize), .scalar("b"), .pasteEnd])
    #expect(resized.events() == [.paste("ab"), resize])
    let cut = Script([.pasteBegin, .scalar("a"), .event(.hangUp)])
    #expect(cut.events() == [.paste("a"), .hangUp])
  }

  @Test("ends with any input at all, and loses none of the events that must not be lost")
  func property() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      var script = Script([])
      var terminations = 0
      for _ in 0..<40 {
        switch Int.random(in: 0..<9, using: &random) {
        case 0: script.add(.pasteBegin)
        case 1: script.add(.pasteEnd)
        case 2: script.add(.event(.terminate)); terminations += 1
        case 3: script.add(.event(.timeout))
        case 4: script.type("\u{1B}", at: 0)
        case 5: script.type("[O~2", at: 0)
        default: script.type(random.text(length: 2), at: 0)
        }
      }
      #expect(script.events().count { $0 == .terminate } == terminations, "seed \(seed)")
    }
  }
}

/// Raw input in a fixed order; when it is used up, nothing more comes.
private struct Script {
  private var inputs: [TimedInput] = []

  init(_ inputs: [RawInput]) {
    for input in inputs { add(input) }
  }

  init(typed text: String, at milliseconds: UInt64) {
    type(text, at: milliseconds)
  }

  mutating func add(_ input: RawInput) {
    inputs.append(TimedInput(input: input, milliseconds: inputs.last?.milliseconds ?? 0))
  }

  mutating func type(_ text: String, at milliseconds: UInt64) {
    for scalar in text.unicodeScalars {
      inputs.append(TimedInput(input: .scalar(scalar), milliseconds: milliseconds))
    }
  }

  func events() -> [TerminalEvent] {
    var decoder = InputDecoder()
    var next = 0
    var now: UInt64 = 0
    var events: [TerminalEvent] = []
    let source: InputDecoder.Source = { timeout in
      let deadline = timeout.map { now + UInt64($0) } ?? .max
      guard next < inputs.count, inputs[next].milliseconds <= deadline else {
        now = max(now, deadline == .max ? now : deadline)
        return TimedInput(input: .event(.timeout), milliseconds: now)
      }
      now = max(now, inputs[next].milliseconds)
      next += 1
      return inputs[next - 1]
    }
    while next < inputs.count || decoder.hasWaiting {
      if let event = decoder.next(timeout: nil, from: source), event != .timeout {
        events.append(event)
      }
    }
    return events
  }
}
