package import CaseStore
package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Tänään*: the appointments of the day, and below them what the law and the promises ask for; searched by typing.
package struct TodayScreen: ScreenState {
  package var query: WorklistQuery
  package var window: ListWindow<WorklistEntry>
  package var appointments: [AgendaEntry] = []
  /// The index of the selected appointment; nil while a row of the worklist is selected.
  package var selectedAppointment: Int?
  /// How much the list has; nil until counted.
  package var counts: WorklistCounts?
  /// The clients for whom a time is still to be booked, the next first.
  var booking: [RecordID] = []
  /// What is done as soon as the client has been read.
  var errand: Errand?
  /// Whether this screen itself is saving something.
  var savesHere = false
  /// What an action elsewhere has closed, to be told when the list is shown again.
  var closed: ClosedItem?
  /// Of whom it may be told what the selected row is about.
  var told: ToldSubjects

  /// Something to be done that needs the client's records.
  struct Errand: Sendable {
    let client: RecordID
    /// The appointment it is about; nil for the client herself.
    let appointment: RecordID?
    let command: CommandID
  }

  package init(_ session: Session) {
    query = WorklistQuery(coach: session.coach, today: session.today)
    window = ListWindow()
    told = ToldSubjects(on: session.today)
    _ = window.resize(height: listHeight(session.size))
  }

  /// Rows of the table, appointments and worklist together.
  private func tableHeight(_ size: Size) -> Int {
    let fixedRows = isFiltered ? 3 : 2
    return max(2, SceneRenderer.flexibleHeight(fixedRows: fixedRows, size: size) - Table.headerRows)
  }

  /// Rows that the appointments have, at most a third of the table; the selected one is always among them.
  func shownAppointments(_ size: Size) -> ArraySlice<AgendaEntry> {
    let room = min(appointments.count, max(2, tableHeight(size) / 3))
    let first = min(max(0, (selectedAppointment ?? 0) - room + 1), appointments.count - room)
    return appointments[first..<(first + room)]
  }

  func listHeight(_ size: Size) -> Int {
    max(1, tableHeight(size) - shownAppointments(size).count)
  }

  /// Whether some kinds only, or what is late, or everybody's is shown, or in the order of days.
  var isFiltered: Bool {
    !query.kinds.isEmpty || query.lateOnly || query.coach == nil || query.order != .kind
  }

  package func title(_ session: Session) -> TerminalText { session.words(.todayTitle) }

  /// The client of the selected row.
  var selectedClient: RecordID? {
    selectedEntry?.appointment.client ?? window.selected?.client
  }

  /// The selected appointment; nil while a row of the worklist is selected.
  var selectedEntry: AgendaEntry? { selectedAppointment.map { appointments[$0] } }

  /// The selected item of the worklist; nil while an appointment is selected.
  var selectedItem: WorklistEntry? { selectedAppointment == nil ? window.selected : nil }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    savesHere = false
    if let closed {
      session.message = closed.message(session)
      self.closed = nil
    }
    if !booking.isEmpty { return bookNext(&session) }
    if query.coach != nil { query.coach = session.coach }
    return [.today(.prepare(session.rules, session.workingDays))] + reread(session)
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    window.resize(height: listHeight(session.size)).map { [.today(.read(query, $0))] } ?? []
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    if let step = ListStep(key) { return .used(move(step) + told.need(for: selectedItem, session)) }
    switch key {
    case .backspace: return .used(erase(session))
    case .escape: return escape(&session)
    // Before a search has begun these two are commands.
    case .character("?") where query.search.isEmpty, .character(" ") where query.search.isEmpty:
      return .unused
    case .character(let character): return .used(type(String(character), &session))
    default: return .unused
    }
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    .used(type(TerminalText(text).string, &session))
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    let shown = shownAppointments(session.size)
    if shown.indices.contains(shown.startIndex + number - 1) {
      selectedAppointment = shown.startIndex + number - 1
      return perform(.open, &session)
    }
    guard window.select(visible: number - shown.count - 1) else { return [] }
    selectedAppointment = nil
    return perform(.open, &session)
  }

  /// Moves through the appointments and the list as through one.
  mutating func move(_ step: ListStep) -> [Effect] {
    if let selected = selectedAppointment {
      let hasItems = window.selected != nil
      switch step {
      case .up: selectedAppointment = max(0, selected - 1)
      case .down where selected + 1 < appointments.count: selectedAppointment = selected + 1
      case .down, .pageDown: selectedAppointment = hasItems ? nil : appointments.count - 1
      case .pageUp, .first: selectedAppointment = 0
      case .last:
        selectedAppointment = hasItems ? nil : appointments.count - 1
        return scroll(.last)
      }
      return []
    }
    let isAtTop = window.beginsAtFirst && window.selectedIndex == 0
    guard !appointments.isEmpty, isAtTop || step == .first, [.up, .pageUp, .first].contains(step)
    else { return scroll(step) }
    selectedAppointment = step == .up ? appointments.count - 1 : 0
    return step == .first ? scroll(.first) : []
  }

  private mutating func scroll(_ step: ListStep) -> [Effect] {
    window.move(step).map { [.today(.read(query, $0))] } ?? []
  }

  private mutating func type(_ text: String, _ session: inout Session) -> [Effect] {
    guard query.search.utf8.count + text.utf8.count <= 200 else {
      session.say(.fieldFull, kind: .warning)
      return []
    }
    query.search += text
    return readFromStart(session)
  }

  private mutating func erase(_ session: Session) -> [Effect] {
    guard !query.search.isEmpty else { return [] }
    query.search.removeLast()
    return readFromStart(session)
  }

  private mutating func escape(_ session: inout Session) -> KeyUse {
    guard !query.search.isEmpty else {
      session.say(.clientsEscapeHint)
      return .used
    }
    query.search = ""
    return .used(reread(session))
  }

  /// Reads the list from its start, for a new search or filter.
  mutating func readFromStart(_ session: Session) -> [Effect] {
    prepare(session)
    counts = nil
    if window.selected != nil || !query.search.isEmpty { selectedAppointment = nil }
    return [
      .today(.read(query, .first(count: window.pageCount))), .today(.count(query)),
    ]
  }

  /// Reads everything again, the list around the selected row.
  mutating func reread(_ session: Session) -> [Effect] {
    prepare(session)
    let list: TodayEffect =
      window.selected.map { .readAround(query, $0, count: window.pageCount) }
      ?? .read(query, .first(count: window.pageCount))
    return [
      .today(.readAppointments(query.today, coach: session.coach)), .today(list),
      .today(.count(query)),
    ]
  }

  /// Fits the list to the day, which may have changed, and to the lines above it.
  private mutating func prepare(_ session: Session) {
    query.today = session.today
    _ = window.resize(height: listHeight(session.size))
  }
}
