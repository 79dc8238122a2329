import CaseStore
package import Casework
import Interface
import ReferenceData
package import Terminal

/// *Kalenteri*: the coach's own appointments and busy times by day and by week.
package struct CalendarScreen: ScreenState {
  /// How much of the calendar is shown.
  package enum Mode: Int, Sendable {
    case week, day
  }

  /// Something to be done with a client as soon as the client has been read.
  struct Errand: Sendable {
    let client: RecordID
    /// The appointment and what is done with it; nil for booking.
    let action: (appointment: RecordID, command: CommandID)?
    let slot: FreeSlot?
  }

  package var mode = Mode.week
  /// The day whose week, or which itself, is shown.
  package private(set) var day: CalendarDate
  var agenda: Agenda?
  var window: ListWindow<CalendarLine>
  var errand: Errand?
  /// The time at which the client who is being asked for is booked.
  var wantedSlot: FreeSlot?
  /// Rows above the tabs.
  static let headRows = 2

  package init(_ session: Session) {
    day = session.today
    window = ListWindow(height: Self.height(session.size))
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: headRows + 1, size: size) - Table.headerRows
  }

  package func title(_ session: Session) -> TerminalText { session.words(.calendarTitle) }

  /// The days from Monday to Sunday around the day.
  var week: ClosedRange<CalendarDate> {
    let monday = day.adding(days: 1 - day.weekday)
    return monday...monday.adding(days: 6)
  }

  /// The days that are shown.
  var days: [CalendarDate] {
    mode == .day ? [day] : (0..<7).map { week.lowerBound.adding(days: $0) }
  }

  package mutating func appear(_ session: inout Session) -> [Effect] { read(session) }

  /// Reads the week again.
  func read(_ session: Session) -> [Effect] {
    [.agenda(.read(week, coach: session.coach))]
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    _ = window.resize(height: Self.height(session.size))
    return []
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    let step = mode == .week ? 7 : 1
    switch key {
    case .left:
      return .used(go(to: day.adding(days: -step), session))
    case .right:
      return .used(go(to: day.adding(days: step), session))
    case .function(7), .control("n"):
      guard !session.isReadOnly else { return .unused }
      return .used(perform(.book, &session))
    case .home:
      return .unused
    default:
      guard let step = ListStep(key) else { return .unused }
      _ = window.move(step)
      if let selected = window.selected { day = selected.day }
      return .used
    }
  }

  /// Shows another day, or the week that it is in.
  mutating func go(to day: CalendarDate, _ session: Session) -> [Effect] {
    self.day = day
    guard let agenda, agenda.days.contains(day) else { return read(session) }
    fill(session)
    return []
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    let index = window.top + number - 1
    guard window.items.indices.contains(index) else { return [] }
    select(index)
    return []
  }

  private mutating func select(_ index: Int) {
    let distance = index - window.selectedIndex
    for _ in 0..<abs(distance) { _ = window.move(distance > 0 ? .down : .up) }
    if let selected = window.selected { day = selected.day }
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .agenda(.read(let agenda)) where agenda.days == week:
      self.agenda = agenda
      fill(session)
    case .agenda(.clients(let typed, let found)):
      return meet(found, typed, &session)
    case .agenda(.exported(let path, let count)):
      session.say(.calendarExported, ["path": path, "n": session.words.number(count)])
    case .agenda(.imported(let result)):
      say(result, &session)
      return read(session)
    case .opened(let dossier, _) where dossier.client.id == errand?.client:
      return run(with: dossier, &session)
    case .missing(errand?.client):
      errand = nil
      session.say(.clientMissing, kind: .warning)
    case .saved, .undone, .redone:
      return read(session)
    case .failed:
      errand = nil
    default:
      break
    }
    return []
  }

  /// Makes the rows anew; the cursor stays on its row, else goes to the first of the day that is not over.
  private mutating func fill(_ session: Session) {
    guard let agenda else { return }
    let kept = window.selected
    let lines = days.flatMap {
      CalendarLine.lines(of: $0, agenda, showsFree: mode == .day, session)
    }
    window = ListWindow(height: Self.height(session.size))
    _ = window.receive(lines, for: .first(count: lines.count), complete: true)
    let wall = session.wall
    let same = kept.flatMap { line in lines.firstIndex { $0.id == line.id && line.day == day } }
    let ahead = lines.firstIndex { $0.day == day && (day != wall.day || $0.end > wall.minute) }
    if let index = same ?? ahead ?? lines.lastIndex(where: { $0.day == day }) { select(index) }
  }
}

extension CalendarLine {
  /// When it is over, in minutes since midnight.
  fileprivate var end: Int {
    switch content {
    case .day: 1_440
    case .appointment(let entry): entry.appointment.end ?? 1_440
    case .busy(let busy): busy.start.map { $0.minutes + busy.minutes } ?? 1_440
    case .free(let span): span.upperBound
    }
  }
}
