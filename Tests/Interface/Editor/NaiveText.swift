import Terminal

/// The plainest editor there is, one array of characters and an offset: what `TextEditor` must equal.
struct NaiveText {
  private(set) var characters: [Character]
  var caret: Int

  init(_ text: String) {
    characters = Array(text)
    caret = characters.count
  }

  var text: String { String(characters) }

  /// Whether a key was one whose effect does not depend on the wrap; others are left undone.
  mutating func apply(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert([character])
    case .enter: insert(["\n"])
    case .backspace: remove(max(caret - 1, 0)..<caret)
    case .delete: remove(caret..<min(caret + 1, characters.count))
    case .left: caret = max(caret - 1, 0)
    case .right: caret = min(caret + 1, characters.count)
    case .wordLeft: caret = wordLeft
    case .wordRight: caret = wordRight
    case .control("w"): remove(wordLeft..<caret)
    case .control("k"):
      let end = characters[caret...].firstIndex(of: "\n") ?? characters.count
      remove(caret..<(end == caret ? min(caret + 1, characters.count) : end))
    default: return false
    }
    return true
  }

  mutating func insert(_ new: [Character]) {
    characters.insert(contentsOf: new, at: caret)
    caret += new.count
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    caret = range.lowerBound
  }

  private func isWord(_ index: Int) -> Bool {
    characters[index].isLetter || characters[index].isNumber
  }

  private var wordLeft: Int {
    var place = caret
    if place > 0, characters[place - 1] == "\n" { return place - 1 }
    while place > 0, characters[place - 1] != "\n", !isWord(place - 1) { place -= 1 }
    while place > 0, isWord(place - 1) { place -= 1 }
    return place
  }

  private var wordRight: Int {
    var place = caret
    if place < characters.count, characters[place] == "\n" { return place + 1 }
    while place < characters.count, isWord(place) { place += 1 }
    while place < characters.count, characters[place] != "\n", !isWord(place) { place += 1 }
    return place
  }
}
