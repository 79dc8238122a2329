import Terminal
import TestSupport

/// Events as a cat on the keyboard makes them: every key, pasted text, windows of every size, time that passes.
struct RandomKeys {
  private var random: SeededGenerator
  private var waiting: [TerminalEvent] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private static let named: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
    .end, .pageUp, .pageDown, .wordLeft, .wordRight, .altDown,
  ]
  private static let controls = "abcdefgklnopqrstuvwxyz".map { Key.control($0) }
  private static let functions = (1...24).map { Key.function($0) }
  private static let letters = "abcdefghijklmnopqrstuvwxyzåäö0123456789 .-+/?=%&;".map {
    Key.character($0)
  }
  private static let pasted = [
    "", "mäkelä", "\u{1B}[2J\u{7}", "rivi\nrivi\n", "漢字 🙂 e\u{301}\u{202E}x", "1.9.2026",
    String(repeating: "pitkä ", count: 900),
  ]

  /// An event, and how many milliseconds pass before it.
  mutating func next() -> (event: TerminalEvent, wait: Int64) {
    if let event = waiting.first {
      waiting.removeFirst()
      return (event, 0)
    }
    let wait: Int64 = random.below(20) == 0 ? Int64(random.below(12_000)) : Int64(random.below(80))
    return (event(), wait)
  }

  private mutating func event() -> TerminalEvent {
    switch random.below(106) {
    case 100..<106: command()
    case 0..<40: .key(random.pick(Self.named))
    case 40..<50: .key(random.pick(Self.functions.filter { $0 != .function(10) }))
    case 50..<58: .key(random.pick(Self.controls.filter { $0 != .control("q") }))
    case 58..<92: .key(random.pick(Self.letters))
    case 92..<94: .paste(random.pick(Self.pasted))
    case 94..<97: .resize(size())
    case 97: .pasteTooLong
    case 98: .focusLost
    default: .timeout
    }
  }

  /// Something of the menu; now and then a transfer list.
  private mutating func command() -> TerminalEvent {
    let letters = "abeghijklmnoprstuvwxyz1234".map { TerminalEvent.key(.character($0)) }
    let letter = random.pick(letters)
    waiting = [letter]
    if letter == .key(.character("i")) {
      waiting += [.paste(TestFiles.fixture("siirtolista-virheita-800.csv")), .key(.enter)]
    }
    return .key(.function(9))
  }

  private mutating func size() -> Size {
    switch random.below(4) {
    case 0: Size(rows: 24, columns: 80)
    case 1: Size(rows: 1, columns: 1)
    case 2: Size(rows: 24 + random.below(37), columns: 80 + random.below(121))
    default: Size(rows: 1 + random.below(60), columns: 1 + random.below(200))
    }
  }
}
