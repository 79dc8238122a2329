package import Terminal

/// The menu of everything possible on a screen.
///
/// A letter that is a mnemonic acts at once; any other letter, or a space before the first one, begins a search by words.
package struct Palette: Sendable {
  /// What a key did to the menu.
  package enum Outcome: Sendable, Hashable {
    case stays
    case closed
    case chosen(String)
    /// The command is there but cannot be used now.
    case refused(TerminalText)
  }

  package let title: TerminalText
  package let items: [CommandItem]
  /// The words typed to filter; nil until a search has begun.
  package private(set) var filter: String?
  /// Index into `shown`.
  package private(set) var selected = 0

  private let fold: @Sendable (String) -> String

  /// Makes a menu of `items`; `fold` brings words to the form in which they are compared.
  package init(
    title: TerminalText, items: [CommandItem],
    fold: @escaping @Sendable (String) -> String = { $0.lowercased() }
  ) {
    self.title = title
    self.items = items
    self.fold = fold
  }

  /// The items that match the words typed.
  package var shown: [CommandItem] {
    guard let filter, !filter.isEmpty else { return items }
    let words = fold(filter).split(separator: " ")
    return items.filter { item in
      let haystack = fold(([item.title.string] + item.synonyms).joined(separator: " "))
      return words.allSatisfy { haystack.contains($0) }
    }
  }

  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape, .left:
      return .closed
    case .up:
      selected = max(0, selected - 1)
    case .down:
      selected = min(max(0, shown.count - 1), selected + 1)
    case .home, .pageUp:
      selected = 0
    case .end, .pageDown:
      selected = max(0, shown.count - 1)
    case .enter:
      return choose(selected)
    case .backspace:
      if var text = filter {
        if text.isEmpty { filter = nil } else { text.removeLast(); filter = text }
        selected = 0
      }
    case .character(let character):
      return type(character)
    default:
      break
    }
    return .stays
  }

  private mutating func type(_ character: Character) -> Outcome {
    if let text = filter {
      filter = text + String(character)
      selected = 0
      return .stays
    }
    if character == " " {
      filter = ""
      return .stays
    }
    let letter = fold(String(character))
    if let index = items.firstIndex(where: { fold(String($0.mnemonic)) == letter }) {
      return choose(index)
    }
    filter = String(character)
    selected = 0
    return .stays
  }

  private func choose(_ index: Int) -> Outcome {
    let shown = shown
    guard shown.indices.contains(index) else { return .stays }
    if let reason = shown[index].disabledReason { return .refused(reason) }
    return .chosen(shown[index].id)
  }
}
