import CaseStore
package import Casework

/// When what is half typed is written as a draft, so that nothing typed is lost whatever happens.
///
/// A screen that edits tells every change, asks to be woken at `due`, and says what the draft's text is now.
package struct FormDrafting: Sendable {
  /// The name under which the draft is kept.
  package let key: String
  /// The client it is about.
  package let context: String
  /// Whether the draft on the disk says what the screen says; a full disk may have refused it.
  package private(set) var isDrafted = false

  /// When the oldest change not yet in the draft was typed; nil when the draft is up to date.
  private var undraftedSince: Moment?
  private var lastTyped: Moment?
  /// Changes typed since the last draft.
  private var undraftedKeys = 0

  /// A draft is written this long after the last key.
  static let pauseMilliseconds: Int64 = 250
  /// A draft is written at the latest this long after its first key.
  static let limitMilliseconds: Int64 = 1_000
  /// A draft is written after this many changes, once they have been drawn.
  static let dueKeys = 15
  /// A draft is written after this many changes, before they are drawn, however fast they are typed.
  static let limitKeys = 20
  /// A draft that could not be written is tried again after this long.
  static let retryMilliseconds: Int64 = 5_000

  package init(key: String, context: String) {
    self.key = key
    self.context = context
  }

  /// Whether something typed is not in the draft yet.
  package var isBehind: Bool { undraftedSince != nil }

  /// When the draft is to be written; nil when it is up to date.
  package var due: Moment? {
    guard let undraftedSince, let lastTyped else { return nil }
    if undraftedKeys >= Self.dueKeys { return lastTyped }
    return min(
      lastTyped.adding(milliseconds: Self.pauseMilliseconds),
      undraftedSince.adding(milliseconds: Self.limitMilliseconds))
  }

  /// Notes that something was changed just now.
  ///
  /// - Returns: Whether fast typing has piled up and the draft is to be written at once.
  package mutating func noteTyping(at now: Moment) -> Bool {
    if undraftedSince == nil { undraftedSince = now }
    lastTyped = now
    isDrafted = false
    undraftedKeys += 1
    return undraftedKeys >= Self.limitKeys
  }

  /// Writes the draft or, of an empty text, throws it away.
  package mutating func effects(text: String, cursor: Int, at now: Moment) -> [Effect] {
    settle()
    guard !text.isEmpty else { return [.discardDraft(key)] }
    return [
      .saveDraft(Draft(key: key, text: text, cursor: cursor, context: context, savedAt: now))
    ]
  }

  /// Notes that nothing waits to be drafted: what was typed is saved or restored.
  package mutating func settle(isDrafted: Bool = false) {
    undraftedSince = nil
    undraftedKeys = 0
    if isDrafted { self.isDrafted = true }
  }

  /// Notes that the draft could not be written: it is tried again after a while, and before leaving.
  package mutating func tryLater(from now: Moment) {
    let later = now.adding(milliseconds: Self.retryMilliseconds)
    undraftedSince = later
    lastTyped = later
  }
}

extension Moment {
  /// The moment this many milliseconds later.
  func adding(milliseconds: Int64) -> Moment {
    Moment(milliseconds: self.milliseconds + milliseconds)
  }
}
