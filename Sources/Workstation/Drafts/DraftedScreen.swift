package import Casework
import Interface
package import Terminal

/// A screen that is one form with a draft: what all of them do with keys, pastes, answers and time.
package protocol DraftedScreen: ScreenState {
  /// The form with its draft.
  var drafted: DraftedForm { get set }
  /// The rows of the screen that are not the form's.
  func fixedRows(_ session: Session) -> Int
  /// Looks at a field that the cursor has left.
  mutating func check(_ id: String, _ session: inout Session)
}

extension DraftedScreen {
  package func fixedRows(_ session: Session) -> Int { 0 }

  package mutating func check(_ id: String, _ session: inout Session) {}

  package var hasUnsavedText: Bool { drafted.form.isDirty }

  package mutating func appear(_ session: inout Session) -> [Effect] { drafted.appear() }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    pressInForm(key, &session)
  }

  /// A key in the form, for a screen that looks at keys first.
  mutating func pressInForm(_ key: Key, _ session: inout Session) -> KeyUse {
    let use = drafted.press(key, rows: fixedRows(session), &session)
    if let id = drafted.left { check(id, &session) }
    return use
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    drafted.paste(text, &session)
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    drafted.choose(number)
    return []
  }

  package mutating func replaceField(with text: String, _ session: inout Session) -> [Effect] {
    let effects = drafted.replaceField(with: text, &session)
    if let id = drafted.left { check(id, &session) }
    return effects
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    drafted.answer(answer, for: purpose, session)
  }

  package func deadline(_ session: Session) -> Moment? { drafted.deadline }

  package mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect] {
    drafted.wake(session, isLeaving: isLeaving)
  }
}
