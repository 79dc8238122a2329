import Pseudoterminal
import Testing

/// The screen was not what a step needs; shows what it was.
struct UnexpectedScreen: Error, CustomStringConvertible {
  let expected: String
  let screen: EmulatedScreen

  var description: String {
    "expected \(expected), but the screen is\n\(screen.text)\n"
      + "cursor \(screen.cursor.row),\(screen.cursor.column)"
  }
}

extension TerminalProgram {
  /// Waits until a row holds the text; throws the screen when none does.
  func require(_ text: String) throws {
    guard wait(for: text) else {
      throw UnexpectedScreen(expected: "“\(text)”", screen: screen)
    }
  }

  /// Waits until no row holds the text; throws the screen when one keeps it.
  func requireGone(_ text: String) throws {
    guard wait(until: { !$0.contains(text) }) else {
      throw UnexpectedScreen(expected: "no “\(text)”", screen: screen)
    }
  }

  /// From the client list: finds the person by typing, opens the client and goes to the form.
  func openForm(of person: String) throws {
    let family = person.prefix { $0 != " " }
    type(family.lowercased())
    try require(person)
    settle()
    press(.enter)
    try require(ScreenWords.client)
    settle()
    for _ in 0..<6 where !screen.contains(ScreenWords.form) {
      press(.function(6))
      settle()
    }
    try require(ScreenWords.form)
  }

  /// Goes with Tab to the field of that label: the cursor stands on the label's row.
  func focus(field label: String) throws {
    guard press(.tab, untilCursorIsBeside: label) else {
      throw UnexpectedScreen(expected: "the cursor in the field “\(label)”", screen: screen)
    }
  }

  /// Types letter by letter, each after the answer to the one before.
  func typeSlowly(_ text: some StringProtocol) {
    for letter in text {
      press(.character(letter))
      if pump(.seconds(1)) { settle(quiet: .milliseconds(2)) }
    }
  }

  /// The bytes that came after the first `count` chunks.
  func output(after count: Int) -> [UInt8] { chunks[count...].flatMap(\.bytes) }
}
