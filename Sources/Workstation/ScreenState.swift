package import Casework
package import Interface
package import Terminal

/// What every screen is: state, and pure functions from events to state and effects.
package protocol ScreenState: Sendable {
  /// The name of the screen in the breadcrumb.
  func title(_ session: Session) -> TerminalText
  /// Whether something typed is not saved yet; said in the title row.
  var hasUnsavedText: Bool { get }
  /// The commands offered now, usable or not.
  func offers(_ session: Session) -> [Offer]
  /// What the help says of the screen besides its commands.
  func guide(_ session: Session) -> [Line]
  /// What stands between the title row and the message line.
  func body(_ session: Session) -> [Block]
  /// The first effects after the screen has been opened or uncovered.
  mutating func appear(_ session: inout Session) -> [Effect]
  /// Fits the screen to the size in the session.
  mutating func resize(_ session: inout Session) -> [Effect]
  /// A key that is no command of the screen; false when the screen has no use for it.
  mutating func press(_ key: Key, _ session: inout Session) -> KeyUse
  /// A command that the screen has offered.
  mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect]
  /// Pasted text; false when the screen has no field to take it.
  mutating func paste(_ text: String, _ session: inout Session) -> KeyUse
  /// Chooses a row or goes to a field by its number on the screen, as the linear mode does.
  mutating func choose(_ number: Int, _ session: inout Session) -> [Effect]
  /// Writes a new text into the field with the focus, as the linear mode does.
  mutating func replaceField(with text: String, _ session: inout Session) -> [Effect]
  /// The answer of a box that the screen has opened.
  mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect]
  /// What an effect has brought.
  mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect]
  /// The next moment at which the screen wants to be woken; nil when it can sleep.
  func deadline(_ session: Session) -> Moment?
  /// Called when a deadline has come, and before the program leaves.
  mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect]
}

/// Whether a screen had a use for a key, and what follows from it.
package enum KeyUse: Sendable {
  case used([Effect])
  case unused

  package static let used = KeyUse.used([])
}

/// What a box was answered.
package enum OverlayAnswer: Sendable {
  /// A dialog's answer by name, with what was typed.
  case answered(String, input: String)
  /// The value chosen from a list: a code, or codes joined by `,`.
  case chosen(String)
  /// A form over the screen was accepted.
  case form(Form)
}

extension ScreenState {
  package var hasUnsavedText: Bool { false }
  package func guide(_ session: Session) -> [Line] { [] }
  package mutating func appear(_ session: inout Session) -> [Effect] { [] }
  package mutating func resize(_ session: inout Session) -> [Effect] { [] }
  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] { [] }
  package mutating func replaceField(
    with text: String, _ session: inout Session
  ) -> [Effect] { [] }
  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse { .unused }
  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse { .unused }
  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] { [] }
  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] { [] }
  package func deadline(_ session: Session) -> Moment? { nil }
  package mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect] { [] }
}
