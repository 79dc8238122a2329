package import Terminal

/// One value of a form with its label and rules.
package struct Field: Sendable, Equatable {
  /// Names the field within its form.
  package let id: String
  package let label: TerminalText
  package let kind: FieldKind
  /// Marked with `*` after the label; whether a value is missing is the screen's to judge.
  package let required: Bool
  /// Shown but not edited; Tab and Enter pass it, arrows do not.
  package let readOnly: Bool
  /// Shown in place of the value, which cannot be edited until this is nil (a masked identity code).
  package var concealed: TerminalText?
  /// One line of help for the message row.
  package let hint: TerminalText
  /// Text as written; the code of a choice; codes joined by `,`; `"1"` or `""` for a check.
  package internal(set) var value: String
  /// What is wrong with the value, in words; nil when nothing is.
  package internal(set) var problem: TerminalText?

  package init(
    id: String, label: TerminalText, kind: FieldKind, value: String = "", required: Bool = false,
    readOnly: Bool = false, concealed: TerminalText? = nil, hint: TerminalText = "",
    problem: TerminalText? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.value = value
    self.required = required
    self.readOnly = readOnly
    self.concealed = concealed
    self.hint = hint
    self.problem = problem
  }

  /// Whether keys may change the value.
  package var isEditable: Bool { !readOnly && concealed == nil }

  /// The codes of a many-choice value.
  package var codes: [String] {
    value.split(separator: ",").map(String.init)
  }

  /// The value in words on one line: labels for codes, `[x]` for a check, the mask when concealed.
  ///
  /// A code without a choice is shown as it is, so that an outdated list hides nothing.
  package var shown: TerminalText {
    if let concealed { return concealed }
    switch kind {
    case .check: return value.isEmpty ? "[ ]" : "[x]"
    case .choice(let choices): return Self.label(of: value, in: choices)
    case .manyChoice(let choices):
      let labels = codes.map { Self.label(of: $0, in: choices).string }
      return TerminalText(labels.joined(separator: ", "))
    case .text, .number, .date, .note: return TerminalText(value)
    }
  }

  private static func label(of code: String, in choices: [Choice]) -> TerminalText {
    choices.first { $0.code == code }?.label ?? TerminalText(code)
  }
}
