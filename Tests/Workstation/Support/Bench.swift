import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import TestSupport
import Workstation

/// The workstation without a terminal: a real store, the real loop, a clock that stands still, and keys from the test.
final class Bench {
  let directory: TemporaryDirectory
  let store: CaseStore
  let hand: TestClock
  let engine: Engine
  /// How many keys have been pressed.
  private(set) var keys = 0

  /// Opens a store of made-up people, on the client list or another screen.
  ///
  /// Without casework the people have only what a transfer list tells.
  init(
    people: Int = 60, size: Size = Scene.minimumSize, language: Language = .fi,
    hasCatalogue: Bool = false, hasCasework: Bool = true,
    opens screen: StartScreen = .clients,
    adjust: (inout ClientDossier, Int) -> Void = { _, _ in }
  ) throws {
    var dossiers = PracticeStore.people(people)
    if !hasCasework {
      for index in dossiers.indices {
        dossiers[index].keepTransferred(at: index, today: PracticeStore.today)
      }
    }
    for index in dossiers.indices { adjust(&dossiers[index], index) }
    directory = TemporaryDirectory()
    hand = TestClock()
    store = try PracticeStore.open(directory.path, hand.clock)
    try PracticeStore.fill(store, dossiers)
    if hasCatalogue {
      let cause = ChangeCause(author: "V009", at: hand.moment, label: "changeCatalogueSeeded")
      try store.addCatalogue(PracticeStore.seed, cause)
    }
    var settings = Settings()
    settings.language = language
    let words = PracticeStore.words(language)
    let session = Session(
      size: size, words: words, reference: PracticeStore.reference,
      rules: try PracticeStore.ruleBook(),
      settings: settings,
      user: "V001", coach: "V001", isPractice: true, isReadOnly: store.isReadOnly, now: hand.moment,
      localTime: hand.clock.local, newID: hand.clock.newID)
    engine = Engine(
      model: Model(
        session: session,
        first: screen == .today ? TodayScreen(session) as any ScreenState : ClientsScreen(session)),
      performer: EffectPerformer(
        store: store, reference: PracticeStore.reference, words: words, clock: hand.clock),
      clock: hand.clock)
    engine.dispatch(.started)
  }

  deinit {
    store.close()
  }

  // MARK: What the person does

  func press(_ keys: Key...) {
    for key in keys { strike(key) }
  }

  private func strike(_ key: Key) {
    keys += 1
    send(.key(key))
  }

  func type(_ text: String) {
    for character in text { strike(character == "\n" ? .enter : .character(character)) }
  }

  func paste(_ text: String) { send(.paste(text)) }

  func resize(rows: Int, columns: Int) { send(.resize(Size(rows: rows, columns: columns))) }

  func send(_ event: TerminalEvent) { engine.dispatch(.terminal(event)) }

  /// Lets time pass; wakes the program when a moment that it waits for has come.
  func wait(_ milliseconds: Int64) {
    hand.advance(milliseconds)
    if let deadline, deadline <= hand.moment { send(.timeout) }
  }

  /// Chooses a command from the menu by its id, as F9 and its letter do.
  func choose(_ command: CommandID) {
    guard let line = Command.of(command) else { return }
    press(.function(9))
    type(String(model.session.words.command(line).letter).lowercased())
  }

  /// Opens the first client whom a search finds, and goes to a part of the screen.
  func open(_ search: String, at part: ClientScreen.Part? = nil) {
    type(search)
    press(.enter)
    if let part { turn(to: part) }
  }

  // MARK: What the person sees

  var model: Model { engine.model }

  /// The soonest moment that a screen waits for.
  var deadline: Moment? { engine.deadline }

  var grid: Grid { View.grid(model) }

  /// The rows of the window, without spaces at their ends.
  var screen: String {
    let grid = grid
    return (0..<grid.size.rows).map { grid.text(row: $0) }.joined(separator: "\n")
  }

  var message: String { grid.text(row: grid.size.rows - 2) }
  var helpBar: String { grid.text(row: grid.size.rows - 1) }
  var title: String { grid.text(row: 0) }

  /// The row that carries the marker of the selection.
  var selectedRow: String {
    screen.split(separator: "\n").first { $0.hasPrefix(">") }.map(String.init) ?? ""
  }

  func linear() -> String {
    LinearRenderer().render(View.scene(model)).joined(separator: "\n") + "\n"
  }

  var clients: ClientsScreen? { model.screens.first as? ClientsScreen }
  var client: ClientScreen? { model.top as? ClientScreen }
}

extension Bench {
  /// The first of the people who is under a non-disclosure order.
  static let protected: ClientDossier? = PracticeStore.people(60).first {
    $0.client.nonDisclosure
  }

  /// Opens the details of the first client under a non-disclosure order.
  func openProtected() {
    guard let client = Self.protected?.client else { return }
    open("\(client.familyName) \(client.givenNames)", at: .details)
  }
}

extension Bench {
  /// Whether a text is said; the line may cut it.
  func says(_ key: TextKey, _ values: [String: String] = [:]) -> Bool {
    model.session.message?.text == model.session.words(key, values)
  }

  /// Whether the message line begins with a text; what can be done next may follow it.
  func beginsBySaying(_ key: TextKey, _ values: [String: String] = [:]) -> Bool {
    model.session.message?.text.string.hasPrefix(model.session.words.plain(key, values)) ?? false
  }

  /// Whether the message line says a text with a count.
  func says(_ key: TextKey, count: Int, _ values: [String: String] = [:]) -> Bool {
    model.session.message?.text == model.session.words.counted(key, count, values)
  }

  /// Whether it is said that a change was undone, or done again.
  func says(_ key: TextKey, _ change: TextKey, of name: String) -> Bool {
    says(key, ["what": model.session.words.change(change.rawValue, of: name)])
  }

  /// The text of a field of the client's form.
  func value(_ field: String) -> String { client?.form.value(field) ?? "" }

  /// Goes to a part of the client screen.
  func turn(to part: ClientScreen.Part) {
    for _ in ClientScreen.Part.allCases where client?.part != part { press(.function(6)) }
  }

  /// Goes to a field of the client's form.
  func go(to field: String) {
    guard let fields = client?.form.fields.map(\.id), let index = fields.firstIndex(of: field)
    else { return }
    while let focus = client?.form.focus, focus != index {
      press(index > focus ? .down : .up)
    }
  }

  func names() -> [String] {
    clients?.window.visible.map { "\($0.familyName) \($0.givenNames)" } ?? []
  }
}
