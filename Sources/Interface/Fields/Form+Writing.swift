import Terminal

extension Form {
  /// Gives the field with the focus a value said in words, as the linear mode does.
  ///
  /// A choice is said by its code, its label, or the beginning of one label only; a box by `yes` or `no`; several choices
  /// separated by commas.
  ///
  /// - Returns: False, and nothing is changed, when the field cannot take the text.
  package mutating func write(_ text: String, yes: String, no: String) -> Bool {
    guard let field = focused, field.isEditable else { return false }
    let value: String? =
      switch field.kind {
      case .check: Self.flag(text, yes: yes, no: no)
      case .choice(let choices): Self.code(text, among: choices)
      case .manyChoice(let choices): Self.codes(text, among: choices)
      case .text, .number, .date, .note:
        text.allSatisfy(field.kind.accepts) ? text : nil
      }
    guard let value else { return false }
    set(field.id, value)
    return true
  }

  private static func flag(_ text: String, yes: String, no: String) -> String? {
    switch text.lowercased() {
    case yes.lowercased(), "1", "x": "1"
    case no.lowercased(), "0", "-": ""
    default: nil
    }
  }

  private static func code(_ text: String, among choices: [Choice]) -> String? {
    let wanted = text.lowercased()
    let exact = choices.first {
      $0.code.lowercased() == wanted || $0.label.string.lowercased() == wanted
    }
    if let exact { return exact.code }
    guard !wanted.isEmpty else { return nil }
    let begun = choices.filter {
      $0.label.string.lowercased().hasPrefix(wanted) || $0.search.hasPrefix(wanted)
    }
    return begun.count == 1 ? begun.first?.code : nil
  }

  private static func codes(_ text: String, among choices: [Choice]) -> String? {
    var codes: [String] = []
    for part in text.split(separator: ",") {
      guard let code = code(part.trimmingBlanks, among: choices) else { return nil }
      codes.append(code)
    }
    return codes.joined(separator: ",")
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var text = drop { $0.isBlank }
    while let last = text.last, last.isBlank { text.removeLast() }
    return String(text)
  }
}
