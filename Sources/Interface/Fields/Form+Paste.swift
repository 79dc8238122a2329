extension Form {
  /// Pastes a text into the focused field as one undoable edit, or nothing at all.
  ///
  /// Blanks and line ends around a number or date are left out: they come along from where it was
  /// copied. Any other character the kind cannot hold refuses the whole paste.
  package mutating func insert(_ text: String) -> FormOutcome {
    guard !entries.isEmpty else { return .ignored }
    let (id, kind) = (entries[focus].id, entries[focus].kind)
    guard entries[focus].isEditable, entries[focus].isWritten else { return .refused(id) }
    var pasted = text[...]
    switch kind {
    case .number, .date:
      pasted = pasted.drop(while: \.isWhitespace)
      while pasted.last?.isWhitespace == true { pasted.removeLast() }
      guard pasted.allSatisfy(kind.accepts) else { return .refused(id) }
    default: break
    }
    let before = entries[focus].editor?.revision
    switch entries[focus].editor?.insert(String(pasted)) {
    case .inserted(let removed):
      if entries[focus].editor?.revision != before { revision += 1 }
      return .pasted(id, removed: removed)
    case .tooLong(let excess): return .tooLong(id, excess: excess)
    case nil: return .ignored
    }
  }
}
