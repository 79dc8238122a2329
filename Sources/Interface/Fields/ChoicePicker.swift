package import Terminal

/// The list of a field's values, opened to choose from: one of them, or any number.
///
/// Typing narrows the list to the labels with a word that begins so, or a code that does. Up to nine
/// choices are numbered instead, and a digit chooses.
package struct ChoicePicker: Sendable, Equatable {
  package let choices: [Choice]
  /// Whether any number may be chosen.
  package let isMany: Bool
  /// What has been typed.
  package private(set) var filter = ""
  /// The indices in `choices` of those that match the filter, ascending.
  package private(set) var matches: [Int]
  /// The index in `matches` of the choice that Enter takes or Space marks; 0 when there is none.
  package private(set) var highlighted = 0
  private var chosen: Set<String>
  /// Codes the field holds and the choices lack; they stay in the value.
  private let unlisted: [String]
  private var firstRow = 0

  /// So many choices at the most are numbered; among more, letters and digits belong to the filter.
  static let numberedLimit = 9

  /// Opens the choices of a field with its value marked; nil when its values are not chosen from a list.
  ///
  /// - Parameter typed: What the filter begins with.
  package init?(for field: Field, typed: String = "") {
    switch field.kind {
    case .choice: isMany = false
    case .manyChoice: isMany = true
    default: return nil
    }
    choices = field.kind.choices
    let listed = Set(choices.map(\.code))
    let codes = isMany ? field.codes : [field.value]
    chosen = listed.intersection(codes)
    unlisted = codes.filter { !listed.contains($0) }
    matches = Array(choices.indices)
    highlighted = choices.firstIndex { codes.contains($0.code) } ?? 0
    if !typed.isEmpty { narrow(to: typed) }
  }

  /// Acts on a key; `height` is the number of rows the list is shown in.
  package mutating func handle(_ key: Key, height: Int) -> PickerOutcome {
    defer { firstRow = first(height: height) }
    let page = max(height - 1, 1)
    switch key {
    case .up: highlight(highlighted - 1)
    case .down: highlight(highlighted + 1)
    case .pageUp: highlight(highlighted - page)
    case .pageDown: highlight(highlighted + page)
    case .home: highlight(0)
    case .end: highlight(matches.count - 1)
    case .backspace: narrow(to: String(filter.dropLast()))
    case .escape: return .cancelled
    case .enter: return accept()
    case .character(" ") where isMany: toggle()
    case .character(let character):
      if let number = character.wholeNumberValue, isNumbered {
        guard choices.indices.contains(number - 1) else { return .handled }
        highlight(number - 1)
        if !isMany { return accept() }
        toggle()
      } else {
        narrow(to: filter + String(character))
      }
    default: return .ignored
    }
    return .handled
  }

  /// The visible rows of a list of `height` rows, the highlighted one among them.
  package func rows(height: Int) -> [PickerRow] {
    let first = first(height: height)
    return matches.indices[first...].prefix(max(height, 1)).map { index in
      let choice = choices[matches[index]]
      let mark: TerminalText = isMany ? (chosen.contains(choice.code) ? "[x] " : "[ ] ") : ""
      let number = isNumbered ? TerminalText("\(matches[index] + 1) ") : ""
      return PickerRow(text: number + mark + choice.label, isHighlighted: index == highlighted)
    }
  }

  /// Whether digits choose; they belong to the filter when there are more choices than digits.
  private var isNumbered: Bool { choices.count <= Self.numberedLimit }

  private func first(height: Int) -> Int {
    min(max(firstRow, highlighted - max(height, 1) + 1), highlighted)
  }

  private mutating func highlight(_ index: Int) {
    highlighted = min(max(index, 0), max(matches.count - 1, 0))
  }

  private mutating func toggle() {
    guard matches.indices.contains(highlighted) else { return }
    let code = choices[matches[highlighted]].code
    if chosen.remove(code) == nil { chosen.insert(code) }
  }

  private mutating func accept() -> PickerOutcome {
    guard isMany else {
      guard matches.indices.contains(highlighted) else { return .handled }
      return .chosen(choices[matches[highlighted]].code)
    }
    let codes = choices.map(\.code).filter(chosen.contains) + unlisted
    return .chosen(codes.joined(separator: ","))
  }

  private mutating func narrow(to typed: String) {
    filter = typed
    let start = typed.lowercased()
    matches = choices.indices.filter { choices[$0].matches(start) }
    highlighted = 0
  }
}

/// What a list of choices did with a key.
package enum PickerOutcome: Sendable, Hashable {
  case handled, ignored, cancelled
  /// The field's new value: a code, or codes joined by `,`.
  case chosen(String)
}

/// A row of a list of choices.
package struct PickerRow: Sendable, Hashable {
  /// The label after its number and its mark `[x]`, as far as the list has them.
  package let text: TerminalText
  package let isHighlighted: Bool
}

extension Choice {
  /// Whether the code or a word of the label begins with `start`, which is in lower case.
  fileprivate func matches(_ start: String) -> Bool {
    if code.lowercased().hasPrefix(start) { return true }
    return Self.hasWord(beginning: start, label.string.lowercased())
      || (!search.isEmpty && Self.hasWord(beginning: start, search))
  }

  private static func hasWord(beginning start: String, _ text: String) -> Bool {
    text.indices.contains { index in
      let beginsWord = index == text.startIndex || !text[text.index(before: index)].isWordPart
      return beginsWord && text[index...].hasPrefix(start)
    }
  }
}
