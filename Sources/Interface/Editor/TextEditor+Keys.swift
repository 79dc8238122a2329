package import Terminal

extension TextEditor {
  /// Acts on a key; `width` and `height` are the view's, as in `view(width:height:)`.
  ///
  /// Up and down at the first and last row, and in a single-line editor all keys that need rows, are
  /// ignored, so that a form can use them to move on.
  package mutating func handle(_ key: Key, width: Int, height: Int) -> EditorOutcome {
    let columns = Self.textColumns(of: width)
    var outcome = EditorOutcome.handled
    switch key {
    case .character(let character):
      outcome = type(character) ? .handled : .full
    case .backspace: delete(.deletingBackward, from: before(caret), to: caret)
    case .delete: delete(.deletingForward, from: caret, to: after(caret))
    case .control("w"): delete(.whole, from: wordLeft, to: caret)
    case .control("k"): delete(.whole, from: caret, to: caret == lineEnd ? after(caret) : lineEnd)
    case .left: place(before(caret))
    case .right: place(after(caret))
    case .wordLeft: place(wordLeft)
    case .wordRight: place(wordRight)
    case .control("z"): outcome = undo() ? .handled : .ignored
    case .control("y"): outcome = redo() ? .handled : .ignored
    default:
      outcome =
        singleLine ? handleInLine(key) : handleInRows(key, columns: columns, height: height)
    }
    _ = settle(width: width, height: height)
    return outcome
  }

  private mutating func handleInLine(_ key: Key) -> EditorOutcome {
    switch key {
    case .home: place(start)
    case .end: place(end)
    default: return .ignored
    }
    return .handled
  }

  private mutating func handleInRows(_ key: Key, columns: Int, height: Int) -> EditorOutcome {
    let page = max(height - 1, 1)
    switch key {
    case .enter: return type("\n") ? .handled : .full
    case .home: place(rowStart(columns: columns))
    case .end: place(rowEnd(columns: columns))
    case .up: return moveVertically(-1, columns: columns) ? .handled : .ignored
    case .down: return moveVertically(1, columns: columns) ? .handled : .ignored
    case .pageUp, .control("u"): _ = moveVertically(-page, columns: columns)
    case .pageDown, .control("d"): _ = moveVertically(page, columns: columns)
    default: return .ignored
    }
    return .handled
  }
}
