extension TextEditor {
  /// Inserts a pasted text at the cursor as one undoable edit, or nothing at all.
  ///
  /// What cannot be drawn is left out and counted, CRLF and CR become line ends, tabs become spaces; in
  /// a single-line editor line ends become spaces.
  package mutating func insert(_ text: String) -> InsertOutcome {
    let clean = CleanText(text, singleLine: singleLine)
    let excess = count + clean.characters.count - limit
    guard excess <= 0 || clean.characters.isEmpty else { return .tooLong(excess: excess) }
    if !clean.characters.isEmpty {
      edit(.whole, caret..<caret, with: clean.characters)
    }
    return .inserted(removed: clean.removed)
  }

  /// Puts `text` in place of the whole text as one undoable edit; the cursor goes to its end.
  ///
  /// The limit is not asked: this is for values the program itself has made.
  package mutating func replaceAll(with text: String) {
    let clean = CleanText(text, singleLine: singleLine).characters
    edit(.whole, start..<end, with: clean)
  }

  /// Puts `text` in place of so many characters before the cursor on its line, as one undoable edit.
  ///
  /// - Returns: Whether it fitted under the limit; if not, nothing was changed.
  @discardableResult
  package mutating func replaceBeforeCursor(_ count: Int, with text: String) -> Bool {
    let clean = CleanText(text, singleLine: singleLine).characters
    let column = max(caret.column - max(count, 0), 0)
    guard self.count - (caret.column - column) + clean.count <= limit else { return false }
    edit(.whole, TextPosition(line: caret.line, column: column)..<caret, with: clean)
    return true
  }

  /// Takes back the last edit, or the last word of a run of typing; false when there is none.
  @discardableResult
  package mutating func undo() -> Bool {
    guard let edit = undoStack.popLast() else { return false }
    _ = substitute(edit.start..<edit.start.advanced(past: edit.inserted), with: edit.removed)
    place(edit.caretBefore)
    redoStack.append(edit)
    return true
  }

  /// Makes again the edit that was taken back last; false when there is none.
  @discardableResult
  package mutating func redo() -> Bool {
    guard let edit = redoStack.popLast() else { return false }
    _ = substitute(edit.start..<edit.start.advanced(past: edit.removed), with: edit.inserted)
    place(edit.caretAfter)
    undoStack.append(edit)
    return true
  }

  /// Types one character; false when the text is full.
  mutating func type(_ character: Character) -> Bool {
    let clean = CleanText(String(character), singleLine: singleLine).characters
    if clean.isEmpty { return addMark(character) }
    guard count + clean.count <= limit else { return false }
    edit(.typing, caret..<caret, with: clean)
    return true
  }

  /// A mark that came as a key of its own, as some input methods send it, goes onto its letter.
  private mutating func addMark(_ mark: Character) -> Bool {
    guard caret.column > 0 else { return true }
    let letter = before(caret)
    let base = lines[letter.line].characters[letter.column]
    let marked = CleanText(String(base) + String(mark), singleLine: true).characters
    if marked.count == 1, marked != [base] { edit(.whole, letter..<caret, with: marked) }
    return true
  }

  mutating func delete(_ kind: TextEdit.Kind, from start: TextPosition, to end: TextPosition) {
    guard start < end else { return }
    edit(kind, start..<end, with: [])
  }

  private mutating func edit(
    _ kind: TextEdit.Kind, _ asked: Range<TextPosition>, with characters: [Character]
  ) {
    let (range, new) = fused(asked, with: characters)
    let before = caret
    let removed = substitute(range, with: new)
    caret = range.lowerBound.advanced(past: new)
    desiredColumn = nil
    redoStack = []
    let edit = TextEdit(
      kind: kind, start: range.lowerBound, removed: removed, inserted: new, caretBefore: before,
      caretAfter: caret)
    let joined = runIsOpen && !undoStack.isEmpty && undoStack[undoStack.count - 1].absorb(edit)
    if !joined { undoStack.append(edit) }
    runIsOpen = kind != .whole
  }

  /// Widens an edit over the neighbours that melt together with the new text, so that the lines
  /// always hold the characters their text has.
  private func fused(
    _ range: Range<TextPosition>, with characters: [Character]
  ) -> (range: Range<TextPosition>, characters: [Character]) {
    var (start, end, new) = (range.lowerBound, range.upperBound, characters)
    func after() -> Character? {
      let line = lines[end.line].characters
      return end.column < line.count ? line[end.column] : nil
    }
    if start.column > 0, let first = new.first ?? after() {
      let before = lines[start.line].characters[start.column - 1]
      if CleanText.fuses(before, first) {
        start.column -= 1
        new = CleanText(String([before] + new), singleLine: false).characters
      }
    }
    while let last = new.last, let next = after(), CleanText.fuses(last, next) {
      end.column += 1
      new = CleanText(String(new + [next]), singleLine: false).characters
    }
    return (start..<end, new)
  }

  /// Puts `new` in place of `range` and returns what stood there.
  private mutating func substitute(
    _ range: Range<TextPosition>, with new: [Character]
  ) -> [Character] {
    let (start, end) = (range.lowerBound, range.upperBound)
    let removed: [Character]
    if start.line == end.line, !new.contains("\n") {
      let columns = start.column..<end.column
      removed = Array(lines[start.line].characters[columns])
      lines[start.line].replace(columns, with: new, work: &work)
    } else {
      removed = characters(in: range)
      let head = lines[start.line].characters[..<start.column]
      let tail = lines[end.line].characters[end.column...]
      lines.replaceSubrange(start.line...end.line, with: Self.lines(of: head + new + tail))
    }
    count += new.count - removed.count
    revision += 1
    return removed
  }

  private func characters(in range: Range<TextPosition>) -> [Character] {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard start.line < end.line else {
      return Array(lines[start.line].characters[start.column..<end.column])
    }
    var found = Array(lines[start.line].characters[start.column...])
    for line in lines[(start.line + 1)..<end.line] {
      found.append("\n")
      found += line.characters
    }
    found.append("\n")
    return found + lines[end.line].characters[..<end.column]
  }
}
