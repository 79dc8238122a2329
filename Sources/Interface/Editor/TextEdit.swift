/// One undoable change: at `start`, `inserted` stands where `removed` stood.
struct TextEdit: Sendable {
  /// What the coach was doing; a run of the same kind is undone word by word.
  enum Kind: Sendable {
    case typing, deletingBackward, deletingForward, whole
  }

  let kind: Kind
  private(set) var start: TextPosition
  private(set) var removed: [Character]
  private(set) var inserted: [Character]
  let caretBefore: TextPosition
  private(set) var caretAfter: TextPosition

  init(
    kind: Kind, start: TextPosition, removed: [Character], inserted: [Character],
    caretBefore: TextPosition, caretAfter: TextPosition
  ) {
    self.kind = kind
    self.start = start
    self.removed = removed
    self.inserted = inserted
    self.caretBefore = caretBefore
    self.caretAfter = caretAfter
  }

  /// Takes `next`, made where this edit left the cursor, into this edit when it goes on with the same
  /// word; false leaves both as they were.
  mutating func absorb(_ next: TextEdit) -> Bool {
    guard next.kind == kind else { return false }
    switch kind {
    case .typing:
      guard next.removed.isEmpty, continues(inserted.last, next.inserted.first) else {
        return false
      }
      inserted += next.inserted
    case .deletingBackward:
      guard next.inserted.isEmpty, inserted.isEmpty, continues(removed.first, next.removed.last)
      else { return false }
      start = next.start
      removed = next.removed + removed
    case .deletingForward:
      guard next.inserted.isEmpty, inserted.isEmpty, continues(removed.last, next.removed.first)
      else { return false }
      removed += next.removed
    case .whole:
      return false
    }
    caretAfter = next.caretAfter
    return true
  }

  /// A run ends where a word begins after blanks.
  private func continues(_ earlier: Character?, _ later: Character?) -> Bool {
    guard let earlier, let later else { return false }
    return !(earlier.isBlank && !later.isBlank)
  }
}
