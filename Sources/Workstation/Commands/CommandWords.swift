import Interface
package import Terminal

/// The words of one command, taken apart from its line `title | letter | explanation | other words`.
package struct CommandWords: Sendable {
  package let title: TerminalText
  package let letter: Character
  package let explanation: TerminalText
  package let synonyms: [String]

  /// Reads the line; a missing part becomes empty, a missing letter `·` (a test proves there are none).
  package init(parsing line: String) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    title = TerminalText(parts.first ?? "")
    letter = parts.dropFirst().first?.first ?? "·"
    explanation = TerminalText(parts.dropFirst(2).first ?? "")
    synonyms = (parts.dropFirst(3).first ?? "").split(separator: " ").map(String.init)
  }
}

extension CommandWords {
  /// The letter that gives the command in the linear mode; a digit there chooses a row, so such a command has none.
  var letterOfLine: String { letter.isNumber ? "" : String(letter) }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}

extension Key {
  /// The key as it is printed on the keyboard; the words for Enter, Esc and the space bar come from `names`.
  func label(_ names: (String) -> String) -> String {
    switch self {
    case .function(let number) where number > 12: "\(names("shift"))-F\(number - 12)"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .enter: "Enter"
    case .escape: "Esc"
    case .delete: "Del"
    case .insert: "Ins"
    case .tab: "Tab"
    case .backTab: "\(names("shift"))-Tab"
    case .altDown: "Alt-↓"
    case .character(" "): names("space")
    case .character(let character): String(character)
    default: ""
    }
  }
}
