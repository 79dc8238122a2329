import CaseStore
import Casework
import Glibc
import Interface
import ReferenceData
import Terminal

extension Program {
  /// Opens the workstation and runs it until the coach leaves.
  ///
  /// - Parameter practice: Whether it has to be a practice store; nil when the directory was named and may be either.
  func open(_ request: OpenRequest, practice: Bool?) throws(Failure) -> ExitCode {
    let standard = practice == true ? StoreLocation.practice : StoreLocation.own
    let store = try openStore(request.store ?? standard, practice: practice)
    defer { store.close() }
    var settings = Settings { (try? store.setting($0)) ?? nil }
    if let language = request.language { settings.language = language }
    let words = Words(TextCatalogue(language: settings.language))
    let reference = ReferenceLists.embedded()
    let rules = try SiteRules.load(words)
    try findWorklist(of: store, settings, rules.book)
    let isLinear = request.isLinear || LinearRuntime.isOnlyWay
    let coach = settings.coach.isEmpty ? StoreLocation.coach(of: store) : settings.coach
    var session = Session(
      size: Scene.minimumSize, words: words, reference: reference, rules: rules.book,
      settings: settings,
      user: StoreLocation.user, coach: coach, isPractice: store.isPractice,
      isReadOnly: store.isReadOnly, now: clock.now(),
      localTime: clock.local, newID: clock.newID)
    session.message = rules.warning
    let performer = EffectPerformer(store: store, reference: reference, words: words, clock: clock)
    guard !isLinear else {
      session.isLinear = true
      session.canSuspend = false
      session.size = LinearRuntime.pageSize
      LinearRuntime(engine: engine(performer, session, request.screen), console: console).run()
      return .ok
    }
    let terminal = try openTerminal(settings)
    defer { terminal.close() }
    session.size = terminal.size
    let engine = engine(performer, session, request.screen)
    engine.applySettings = { settings in
      terminal.restyle(noColour: Self.hasNoColour(settings), markerOnly: settings.markerOnly)
    }
    Runtime(engine: engine, device: terminal).run()
    return .ok
  }

  /// Says by what a store finds the worklist, so that whatever is written brings it up to date.
  func findWorklist(
    of store: CaseStore, _ settings: Settings, _ rules: RuleBook
  ) throws(Failure) {
    let days = WorkingDays(includeSaturdays: settings.saturdayCounts)
    do throws(CaseStoreError) {
      try store.findWorklist(by: WorklistBasis(rules: rules, days: days))
    } catch {
      throw Failure(error)
    }
  }

  private func engine(
    _ performer: EffectPerformer, _ session: Session, _ screen: StartScreen
  ) -> Engine {
    let today = TodayScreen(session)
    var model = Model(session: session, first: today)
    switch screen {
    case .today: break
    case .clients: model.screens.append(ClientsScreen(session, isFirst: false))
    case .calendar: model.screens.append(CalendarScreen(session))
    case .settings: model.screens.append(SettingsScreen(session))
    case .help: model.screens.append(HelpScreen(for: today, session))
    }
    return Engine(model: model, performer: performer, clock: clock)
  }

  private func openTerminal(_ settings: Settings) throws(Failure) -> NcursesTerminal {
    do throws(TerminalError) {
      return try NcursesTerminal(
        noColour: Self.hasNoColour(settings), markerOnly: settings.markerOnly)
    } catch .notATerminal {
      throw Failure(.failureNotTerminal)
    } catch {
      throw Failure(.failureTerminal, ["term": getenv("TERM").map { String(cString: $0) } ?? ""])
    }
  }

  /// Whether colours are off by her own setting or by `NO_COLOR` (no-color.org: any value but the empty one).
  private static func hasNoColour(_ settings: Settings) -> Bool {
    settings.colours == .none || getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
  }
}
