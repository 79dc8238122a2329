import Casework
import Interface
import ReferenceData
import Terminal

/// The list of ways to go on with the line being typed.
extension NoteScreen {
  /// A key while the list is open; nil when it goes to the text.
  mutating func pressInCompletion(_ key: Key, _ session: inout Session) -> KeyUse? {
    guard let completion else {
      guard key == .tab else { return nil }
      // Tab also opens the list on a line that was left; on prose it goes to the next heading.
      complete(after: key)
      return self.completion == nil ? nil : .used
    }
    switch key {
    case .tab:
      return accept(completion, chosen ?? 0, &session)
    case .enter:
      guard let chosen else { return nil }
      return accept(completion, chosen, &session)
    case .down:
      chosen = min((chosen ?? -1) + 1, completion.candidates.count - 1)
    case .up:
      chosen = max((chosen ?? 1) - 1, 0)
    case .escape:
      self.completion = nil
    default:
      return nil
    }
    return .used
  }

  /// Offers ways to go on after a typed character or Tab at the end of a line of commands.
  mutating func complete(after key: Key) {
    chosen = nil
    completion = nil
    switch key {
    case .character, .backspace, .tab: break
    default: return
    }
    let line = editor.line(editor.cursorLine)
    guard let context = reading?.context, line.first == NoteLine.mark,
      editor.cursorColumn == line.count
    else { return }
    completion = NoteCompletion(line, context)
  }

  private mutating func accept(
    _ completion: NoteCompletion, _ index: Int, _ session: inout Session
  ) -> KeyUse {
    self.completion = nil
    let kept = completion.kept
    let text = completion.candidates[index].text
    guard editor.replaceBeforeCursor(editor.cursorColumn - kept, with: text) else {
      session.say(.noteFull, kind: .warning)
      return .used
    }
    let effects = noteTyping(session)
    // A command that has been written out shows what it can go on with.
    if text.last == " " { complete(after: .tab) }
    return .used(effects)
  }
}
