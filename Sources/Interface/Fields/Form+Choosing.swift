import Terminal

extension Form {
  /// A key in a field whose value is chosen.
  mutating func choose(_ key: Key) -> FormOutcome {
    let entry = entries[focus]
    switch (entry.kind, key) {
    case (_, .left), (_, .right), (_, .home), (_, .end):
      // The value is one thing to the cursor; the screen must not take these for "back".
      return .handled
    case (.check, .character(" ")):
      return change(to: entry.current.value.isEmpty ? "1" : "")
    case (.choice, .character(" ")), (.manyChoice, .character(" ")), (.choice, .altDown),
      (.manyChoice, .altDown), (.choice, .function(4)), (.manyChoice, .function(4)):
      return .openChoices(entry.id, typed: "")
    case (.choice(let choices), .character(let letter))
    where choices.count <= ChoicePicker.numberedLimit:
      return jump(to: letter, among: choices)
    case (.choice, .character(let letter)), (.manyChoice, .character(let letter)):
      return .openChoices(entry.id, typed: String(letter))
    case (.choice, .backspace), (.choice, .delete):
      return change(to: "")
    case (.manyChoice, .backspace), (.manyChoice, .delete):
      return change(to: entry.current.codes.dropLast().joined(separator: ","))
    case (_, .character), (_, .backspace), (_, .delete):
      return .refused(entry.id)
    default:
      return .ignored
    }
  }

  /// Goes to the next choice whose label begins with the letter, round the end.
  private mutating func jump(to letter: Character, among choices: [Choice]) -> FormOutcome {
    let value = entries[focus].current.value
    let after = choices.firstIndex { $0.code == value }.map { $0 + 1 } ?? 0
    let found = (choices[after...] + choices[..<after]).first {
      $0.label.string.first?.lowercased() == letter.lowercased()
    }
    guard let found else { return .refused(entries[focus].id) }
    return change(to: found.code)
  }

  private mutating func change(to value: String) -> FormOutcome {
    entries[focus].set(value) ? .changed(entries[focus].id) : .handled
  }
}
