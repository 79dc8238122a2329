import CaseStore
import Casework
import ReferenceData

extension EffectPerformer {
  func perform(_ effect: AgendaEffect, user: String) throws -> EffectResult? {
    switch effect {
    case .read(let days, let coach):
      return .agenda(.read(try store.agenda(of: coach, days: days)))
    case .findClients(let typed, let coach):
      var query = CaseloadQuery(today: clock.local(clock.now()).date)
      let isOfAll = typed.hasPrefix("*")
      query.search = isOfAll ? String(typed.dropFirst()) : typed
      if !isOfAll { query.filter.coach = coach }
      let found = try store.caseload(query, page: .first(Self.foundClients))
      return .agenda(.clients(typed: typed, found))
    case .export(let days, let coach, let names, let path):
      let count = try exportCalendar(days, coach: coach, names: names, path: path, user: user)
      return .agenda(.exported(path: path, count: count))
    case .importFile(let path, let coach, let keepsTitles):
      let result = try importCalendar(
        path, coach: coach, keepsTitles: keepsTitles, user: user)
      return .agenda(.imported(result))
    }
  }

  /// So many clients are offered to choose from.
  private static let foundClients = 30

  /// How many days ahead busy times are read.
  static let horizon = 400

  /// Writes the appointments of some days as an iCalendar file; those without a day are none.
  ///
  /// Names and places go only when names are asked for. Every client whose appointment is in the file has her row in the
  /// access log first: that somebody meets a coach is told even without a name.
  ///
  /// - Returns: How many appointments it has.
  func exportCalendar(
    _ days: ClosedRange<CalendarDate>, coach: String, names: Bool, path: String, user: String
  ) throws -> Int {
    let agenda = try store.agenda(of: coach, days: days, countsRevisions: true)
    let events = agenda.entries.compactMap { entry in
      ICalendarEvent(entry, summary: summary(of: entry, names: names), tellsPlace: names)
    }
    let named = Set(agenda.entries.filter { names && !$0.nonDisclosure }.map(\.appointment.client))
    let clients = Set(agenda.entries.map(\.appointment.client)).sorted()
    try disclose(
      ICalendarWriter.file(of: events, at: clock.now()), to: path,
      logging: clients.map { client in
        access(
          .export, client, named.contains(client) ? "appointment_with_name" : "appointment",
          for: .calendar, user: user)
      })
    return events.count
  }

  private func summary(of entry: AgendaEntry, names: Bool) -> String {
    let code = "appointment.kind.\((entry.appointment.kind ?? .meeting).rawValue)"
    let kind = reference.recordWords.label(code, language: words.language) ?? code
    return names && !entry.nonDisclosure ? "\(kind), \(entry.name)" : kind
  }

  /// Reads an iCalendar file as busy times and saves what differs as one change.
  ///
  /// - Throws: A failure when nothing at all could be read.
  func importCalendar(
    _ path: String, coach: String, replacesAll: Bool = false, keepsTitles: Bool = false,
    isDryRun: Bool = false, user: String
  ) throws -> CalendarImport {
    let today = clock.local(clock.now()).date
    let reading = ICalendarReader.read(
      try TextFiles.read(path), within: today...today.adding(days: Self.horizon))
    if reading.uids.isEmpty, let fault = reading.faults.first {
      throw Failure(.calendarNotRead, ["fault": CalendarWords.sentence(fault, words)])
    }
    let update = BusyTimeUpdate(
      reading, over: try store.busyTimes(of: coach, from: .earliest), coach: coach,
      today: today, replacesAll: replacesAll, keepsTitles: keepsTitles, newID: clock.newID)
    if !isDryRun {
      try store.write(cause(.changeCalendarRead, user)) { transaction throws(CaseStoreError) in
        for busy in update.added + update.changed { try transaction.save(busy) }
        for busy in update.removed { try transaction.remove(BusyTime.self, busy.id) }
      }
    }
    return CalendarImport(update, faults: reading.faults)
  }
}
