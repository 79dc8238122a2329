import CaseStore
import Casework
import Interface
import ReferenceData

extension EffectPerformer {
  func attempt(_ effect: TodayEffect, user: String) throws -> EffectResult? {
    switch effect {
    case .prepare(let rules, let days):
      try store.findWorklist(by: WorklistBasis(rules: rules, days: days))
      guard !store.isWorklistCurrent else { return nil }
      return .today(store.isReadOnly ? .rebuilt(false) : .outdated)
    case .rebuild:
      return try rebuild()
    case .read(let query, let need):
      let (page, count) = page(need)
      let rows = try store.worklist(query, page: page)
      return .today(.rows(query, need, rows, isComplete: rows.count < count))
    case .readAround(let query, let entry, let count):
      return try readWorklist(query, around: entry, count: count)
    case .count(let query):
      return .today(.counted(query, try store.worklistCounts(query)))
    case .readAppointments(let day, let coach):
      let entries = try store.agenda(of: coach, days: day...day).entries
      return .today(.appointments(day, entries.filter(\.appointment.stands)))
    case .findRows(let query):
      return .today(.found(query, try store.wholeWorklist(query)))
    case .postpone(let items, let until, let reason):
      let (today, newID) = (today, clock.newID)
      try decide(items, .changePostponed, user: user) { dossier, item in
        dossier.postpone(item, until: until, reason: reason, today: today, newID: newID)
      }
      return .today(.postponed(items.count, until: until))
    case .tick(let items):
      let (today, newID) = (today, clock.newID)
      try decide(items, .changeTicked, user: user) { dossier, item in
        dossier.tick(item, today: today, newID: newID)
      }
      return .today(.ticked(items.count))
    case .logSubjects(let clients):
      try logSubjects(of: clients, user: user)
      return .today(.subjectsLogged(clients))
    case .readReasons(let id):
      try log(.view, id, "worklist", for: .worklist, user: user)
      return try store.dossier(id).map { .today(.reasons($0)) } ?? .missing(id)
    }
  }

  private var today: CalendarDate { clock.local(clock.now()).date }

  private func page(_ need: ListNeed<WorklistEntry>) -> (WorklistPage, Int) {
    switch need {
    case .first(let count): (.first(count), count)
    case .last(let count): (.last(count), count)
    case .after(let entry, let count): (.after(entry, count), count)
    case .before(let entry, let count): (.before(entry, count), count)
    }
  }

  /// Logs that the coach sees what the items of clients are about, of each once a day.
  private func logSubjects(of clients: [RecordID], user: String) throws(CaseStoreError) {
    var rows: [AccessEntry] = []
    for client in clients {
      let isLogged = try store.accessLog(of: client, limit: 100).contains {
        $0.actor == user && $0.fieldGroup == "worklist" && clock.local($0.at).date == today
      }
      if !isLogged { rows.append(access(.view, client, "worklist", for: .worklist, user: user)) }
    }
    try store.recordAccess(rows)
  }

  private func rebuild() throws -> EffectResult {
    do {
      try store.rebuildWorklist(progress: showProgress)
    } catch {
      guard error == .cancelled else { throw error }
      return .today(.rebuilt(false))
    }
    return .today(.rebuilt(true))
  }

  /// Reads the list around a row: as many rows before it as after.
  private func readWorklist(
    _ query: WorklistQuery, around entry: WorklistEntry, count: Int
  ) throws -> EffectResult {
    let rows = try store.worklist(query, page: .around(entry, count))
    guard let first = rows.first, let last = rows.last else {
      let rows = try store.worklist(query, page: .first(count))
      return .today(
        .rows(query, .first(count: count), rows, isComplete: rows.count < count))
    }
    let before = try store.worklist(query, page: .before(first, 1))
    let after = try store.worklist(query, page: .after(last, 1))
    return .today(
      .rowsAround(
        query, rows, beginsAtFirst: before.isEmpty, endsAtLast: after.isEmpty, around: entry))
  }

  /// Writes a decision about each of some items, of whichever clients, in one change.
  private func decide(
    _ items: [WorklistEntry.ID], _ label: TextKey, user: String,
    _ decide: (inout ClientDossier, String) -> Void
  ) throws {
    let byClient = Dictionary(grouping: items, by: \.client).sorted { $0.key < $1.key }
    let store = store
    try store.write(cause(label, user)) { transaction throws(CaseStoreError) in
      for (client, items) in byClient {
        guard let before = try store.dossier(client) else { continue }
        var after = before
        for item in items { decide(&after, item.item) }
        try transaction.save(after, replacing: before)
      }
    }
  }
}

extension Appointment {
  /// Whether it was not called off or moved.
  fileprivate var stands: Bool { state != .cancelled && state != .moved }
}
