import Pseudoterminal

/// Keys by their names, as in `F9 m «Vastasi heti.» F2`: what stands in guillemets is prose.
///
/// Names are `F1`–`F12`, `Enter`, `Esc`, `Tab`, `Space`, `Up`, `Down`, `Home`, `End` and `Ctrl-B`; one letter is itself.
struct Keystrokes: Sendable, ExpressibleByStringLiteral {
  enum Stroke: Sendable {
    case key(TerminalKey)
    case prose(String)
  }

  let strokes: [Stroke]
  /// The keys beyond the prose.
  let count: Int

  init(stringLiteral text: String) {
    var strokes: [Stroke] = []
    for (index, part) in text.split(separator: "«", omittingEmptySubsequences: false).enumerated() {
      let ends = part.split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0 { strokes.append(.prose(String(ends[0]))) }
      let names = index == 0 ? part : ends.last ?? ""
      strokes += names.split(separator: " ").map { .key(Self.key(String($0))) }
    }
    self.strokes = strokes
    count = strokes.count { if case .key = $0 { true } else { false } }
  }

  private static func key(_ name: String) -> TerminalKey {
    if let key = named[name] { return key }
    if name.hasPrefix("Ctrl-") { return .control(Character(name.suffix(1).lowercased())) }
    if name.count > 1, let number = Int(name.dropFirst()) { return .function(number) }
    precondition(name.count == 1, "no key is called \(name)")
    return .character(Character(name))
  }

  private static let named: [String: TerminalKey] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "Space": .character(" "), "Up": .up,
    "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
  ]
}

extension TerminalProgram {
  /// Gives what one stroke sends; prose goes as if it were typed.
  func bytes(of stroke: Keystrokes.Stroke) -> [UInt8] {
    switch stroke {
    case .key(let key): bytes(of: [key])
    case .prose(let text): Array(text.utf8)
    }
  }

  /// Plays all at once, as who types ahead of the screen.
  func playAtOnce(_ keys: Keystrokes) {
    send(keys.strokes.flatMap(bytes))
  }

  /// Plays each after the answer to the one before.
  func playSlowly(_ keys: Keystrokes) {
    for stroke in keys.strokes {
      send(bytes(of: stroke))
      pump(.seconds(1))
      settle(quiet: .milliseconds(40))
    }
  }
}
