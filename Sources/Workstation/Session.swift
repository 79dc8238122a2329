package import Casework
package import Interface
package import ReferenceData
package import Terminal

/// What all screens share: who works, when, in which words, on what window, and what is said to her.
package struct Session: Sendable {
  package var size: Size
  package var words: Words
  package var reference: ReferenceLists
  package var settings: Settings
  /// Who works, by the name she is logged in by: the actor of the access log and the author of changes.
  package let user: String
  /// The code by which lists name her as the coach.
  package var coach: String
  package var isPractice: Bool
  package var isReadOnly: Bool
  package var now: Moment
  /// The wall clock of a moment.
  package let localTime: @Sendable (Moment) -> LocalTime
  /// Makes the identity of a new record.
  package let newID: @Sendable () -> RecordID
  package var message: Message?
  package var overlay: OpenOverlay?
  package var isCurtainDrawn = false
  /// A change of screen that the screen handling the event asked for.
  package var navigation: Navigation?
  /// Whether the screens are said as lines; commands are then given by their letters.
  package var isLinear = false
  /// Whether the program can be suspended to a shell (not as a login shell, not in the linear mode).
  package var canSuspend = true

  package init(
    size: Size, words: Words, reference: ReferenceLists, settings: Settings, user: String,
    coach: String,
    isPractice: Bool, isReadOnly: Bool, now: Moment,
    localTime: @escaping @Sendable (Moment) -> LocalTime,
    newID: @escaping @Sendable () -> RecordID
  ) {
    self.size = size
    self.words = words
    self.reference = reference
    self.settings = settings
    self.user = user
    self.coach = coach
    self.isPractice = isPractice
    self.isReadOnly = isReadOnly
    self.now = now
    self.localTime = localTime
    self.newID = newID
  }

  /// Whether the window is smaller than the screens need.
  package var isTooSmall: Bool {
    size.rows < Scene.minimumSize.rows || size.columns < Scene.minimumSize.columns
  }

  package var today: CalendarDate { localTime(now).date }

  /// A day as a coach types it: `1.9.`, `+2v`, `huomenna`; nil when it is none.
  package func date(_ typed: String) -> CalendarDate? {
    CalendarDate(typed: typed, today: today, words: words.dateWords)
  }

  /// Says the result of an action on the message line.
  package mutating func say(
    _ key: TextKey, _ values: [String: String] = [:], kind: Message.Kind = .information
  ) {
    message = Message(words(key, values), kind: kind)
  }

  /// Opens a box over the screen; its answer comes to the screen with the purpose.
  package mutating func open(_ overlay: Overlay, for purpose: OpenOverlay.Purpose) {
    self.overlay = OpenOverlay(overlay: overlay, purpose: purpose)
  }
}

extension Session {
  /// Opens a text to be read, as much of it as the window holds.
  package mutating func read(_ lines: [Line], title: TerminalText) {
    let wrapped = lines.flatMap { HelpText.wrapped($0, width: size.columns - 8) }
    open(
      .dialog(
        Dialog(
          title: title, lines: Array(wrapped.prefix(max(1, size.rows - 7))),
          answers: [.init(id: "back", label: words(.answerBack))])), for: .reading)
  }

  /// Opens the values of a field to choose from; nothing happens when the field has none.
  package mutating func openChoices(
    of field: Field, typed: String = "", for purpose: OpenOverlay.Purpose,
    behind form: Form? = nil
  ) {
    guard let picker = ChoicePicker(for: field, typed: typed) else { return }
    overlay = OpenOverlay(
      overlay: .choices(title: field.label, picker), purpose: purpose, behind: form)
  }
}

/// A change of screen.
package enum Navigation: Sendable {
  case push(any ScreenState)
  case pop
}
