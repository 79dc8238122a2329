package import Terminal

/// A question with numbered answers; the safe answer is the first and the default.
package struct Dialog: Sendable {
  /// An answer: what it is called and by what name the screen knows it.
  package struct Answer: Sendable, Hashable {
    package var id: String
    package var label: TerminalText

    package init(id: String, label: TerminalText) {
      self.id = id
      self.label = label
    }
  }

  /// What a key did to the dialog.
  package enum Outcome: Sendable, Hashable {
    case stays
    case closed
    case answered(String)
    /// The typed text does not match what was asked for.
    case mismatch
  }

  package let title: TerminalText
  package let lines: [Line]
  package let answers: [Answer]
  /// What has to be typed before any answer but the first counts (the number of rows in a mass action); nil when nothing.
  package let requiredText: String?
  /// Label of the line that is typed into; nil when there is none.
  package let inputLabel: TerminalText?
  package private(set) var input: TextEditor
  package private(set) var selected = 0

  package init(
    title: TerminalText, lines: [Line], answers: [Answer], requiredText: String? = nil,
    inputLabel: TerminalText? = nil, input: String = "", goesBackByDefault: Bool = false
  ) {
    self.title = title
    self.lines = lines
    self.answers = answers
    self.requiredText = requiredText
    self.inputLabel = inputLabel
    self.input = TextEditor(text: input, limit: 4_096, singleLine: true)
    if inputLabel != nil, requiredText == nil, !goesBackByDefault {
      selected = min(1, max(0, answers.count - 1))
    }
  }

  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape:
      return .closed
    case .up, .backTab:
      selected = max(0, selected - 1)
    case .down, .tab:
      selected = min(max(0, answers.count - 1), selected + 1)
    case .enter:
      return answer(selected)
    case .character(let character) where inputLabel == nil:
      if let digit = character.wholeNumberValue, digit >= 1, digit <= answers.count {
        return answer(digit - 1)
      }
    default:
      if inputLabel != nil { _ = input.handle(key, width: Self.inputWidth, height: 1) }
      inputChanged()
    }
    return .stays
  }

  /// Takes pasted text into the typed line; nothing happens in a dialog without one.
  package mutating func paste(_ text: String) {
    if inputLabel != nil { _ = input.insert(text) }
    inputChanged()
  }

  /// Writes a new text into the typed line; nothing happens in a dialog without one.
  package mutating func replaceInput(with text: String) {
    if inputLabel != nil { input.replaceAll(with: text) }
    inputChanged()
  }

  /// Cells that the typed line scrolls in.
  private static let inputWidth = 60

  /// Whether the required text stands there; spaces between digits do not matter.
  private var isConfirmed: Bool {
    input.text.filter { !$0.isWhitespace } == requiredText
  }

  /// Once the required text stands there, Enter goes on; until then it goes back.
  private mutating func inputChanged() {
    if requiredText != nil { selected = isConfirmed ? min(1, answers.count - 1) : 0 }
  }

  private func answer(_ index: Int) -> Outcome {
    guard answers.indices.contains(index) else { return .closed }
    // A wrong number never ends the question unsaid, not even by the answer that goes back.
    if requiredText != nil, !isConfirmed, index > 0 || !input.isEmpty {
      return .mismatch
    }
    return .answered(answers[index].id)
  }
}
