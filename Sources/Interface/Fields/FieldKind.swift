/// What sort of value a field holds, and so how it is edited.
package enum FieldKind: Sendable, Equatable {
  /// One line of at most `maximum` characters.
  case text(maximum: Int)
  /// At most `digits` digits; leading zeros are kept.
  case number(digits: Int)
  /// A date as the coach writes it (`1.9.`, `+2v`, `huomenna`); what it means is the screen's to say.
  case date
  /// One code of the choices, or none.
  case choice([Choice])
  /// Any number of codes, in the order of the choices.
  case manyChoice([Choice])
  /// Yes or no: `"1"` or `""`.
  case check
  /// A text of several lines in a box of `height` rows, at most `maximum` characters.
  case note(height: Int, maximum: Int)

  /// The longest expression a date field takes.
  static let dateLimit = 24

  /// Whether a character can occur in a value of the kind; typing refuses only what cannot.
  func accepts(_ character: Character) -> Bool {
    switch self {
    case .text, .note: true
    case .number: character.isASCII && character.isNumber
    case .date: character.isLetter || character.isNumber || ".+-/ ".contains(character)
    case .choice, .manyChoice, .check: false
    }
  }

  /// An editor for the kind; nil when its values are chosen, not written.
  func editor(_ text: String) -> TextEditor? {
    switch self {
    case .text(let maximum): TextEditor(text: text, limit: maximum, singleLine: true)
    case .number(let digits): TextEditor(text: text, limit: digits, singleLine: true)
    case .date: TextEditor(text: text, limit: Self.dateLimit, singleLine: true)
    case .note(_, let maximum): TextEditor(text: text, limit: maximum)
    case .choice, .manyChoice, .check: nil
    }
  }

  var isNote: Bool {
    if case .note = self { true } else { false }
  }

  /// The choices of a choosing kind; empty for the others.
  var choices: [Choice] {
    switch self {
    case .choice(let choices), .manyChoice(let choices): choices
    default: []
    }
  }
}
