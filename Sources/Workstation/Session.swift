package import Casework
package import Interface
package import ReferenceData
package import Terminal

/// What all screens share: who works, when, in which words, on what window, and what is said to her.
package struct Session: Sendable {
  package var size: Size
  package var words: Words
  package var reference: ReferenceLists
  /// The rules in force, by date.
  package let rules: RuleBook
  /// The services of the network; nil until a screen has needed them.
  package var readCatalogue: Catalogue?
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
  /// How the services of the network are used, as it was when they were read.
  package var catalogueUse = CatalogueUse()
  package var message: Message?
  package var overlay: OpenOverlay?
  package var isCurtainDrawn = false
  /// Whether it has been said, once after the start, which drafts wait.
  package var hasToldDrafts = false
  /// A change of screen that the screen handling the event asked for.
  package var navigation: Navigation?
  /// Whether the screens are said as lines; commands are then given by their letters.
  package var isLinear = false
  /// Whether the program can be suspended to a shell (not as a login shell, not in the linear mode).
  package var canSuspend = true

  package init(
    size: Size, words: Words, reference: ReferenceLists, rules: RuleBook, settings: Settings,
    user: String,
    coach: String,
    isPractice: Bool, isReadOnly: Bool, now: Moment,
    localTime: @escaping @Sendable (Moment) -> LocalTime,
    newID: @escaping @Sendable () -> RecordID
  ) {
    self.size = size
    self.words = words
    self.reference = reference
    self.rules = rules
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

  /// The services of the network; empty until they have been read.
  package var catalogue: Catalogue { readCatalogue ?? Catalogue() }

  /// What reads the services when they have not been read.
  package var catalogueNeed: [Effect] { readCatalogue == nil ? [.readCatalogue] : [] }

  /// The calendar by which deadlines are counted.
  package var workingDays: WorkingDays {
    WorkingDays(includeSaturdays: settings.saturdayCounts)
  }

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

  /// Asks something in a box with a way back and one way on, `ok`.
  ///
  /// - Parameters:
  ///   - title: What it is about.
  ///   - lines: What the answer will do.
  ///   - answer: The name of the way on.
  ///   - line: The label of a line to type into; nil for none.
  ///   - input: What stands in the line already.
  ///   - required: What has to be typed before going on; nil for nothing.
  ///   - leavesHouse: Whether something leaves the house, so that Enter alone goes back.
  ///   - purpose: What comes back to the screen with the answer.
  package mutating func ask(
    _ title: TextKey, _ lines: [Line] = [], answer: TextKey, line: TextKey? = nil,
    input: String = "", required: String? = nil, leavesHouse: Bool = false,
    for purpose: OpenOverlay.Purpose
  ) {
    open(
      .dialog(
        Dialog(
          title: words(title), lines: lines,
          answers: [
            .init(id: "back", label: words(.answerBack)), .init(id: "ok", label: words(answer)),
          ], requiredText: required, inputLabel: line.map { words($0) }, input: input,
          goesBackByDefault: leavesHouse)), for: purpose)
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
  /// Opens another part of the client screen on top.
  case part(ClientScreen.Part)
  case pop
}
