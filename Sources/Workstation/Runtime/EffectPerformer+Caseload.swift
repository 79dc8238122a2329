import CaseStore
import Casework
import Interface
import ReferenceData

extension EffectPerformer {
  func readCaseload(
    _ query: CaseloadQuery, _ need: ListNeed<CaseloadEntry>
  ) throws -> EffectResult {
    let (page, count): (CaseloadPage, Int) =
      switch need {
      case .first(let count): (.first(count), count)
      case .last(let count): (.last(count), count)
      case .after(let entry, let count): (.after(entry, count), count)
      case .before(let entry, let count): (.before(entry, count), count)
      }
    let rows = try store.caseload(query, page: page)
    return .caseload(query, need, rows, isComplete: rows.count < count)
  }

  /// Reads the list around a client: as many rows before her as after.
  ///
  /// A client that the query does not find any more leaves the place to whoever stands there now.
  func readCaseload(
    _ query: CaseloadQuery, around id: RecordID?, lastSeen: CaseloadEntry?, count: Int
  ) throws -> EffectResult {
    guard let id else {
      return try readCaseload(query, .first(count: count))
    }
    let rows = try store.caseload(query, page: .around(id, count, lastSeen: lastSeen))
    guard let first = rows.first, let last = rows.last else {
      return try readCaseload(query, .first(count: count))
    }
    let before = try store.caseload(query, page: .before(first, 1))
    let after = try store.caseload(query, page: .after(last, 1))
    return .caseloadAround(
      query, rows, beginsAtFirst: before.isEmpty, endsAtLast: after.isEmpty, selecting: id)
  }

  func findClients(_ query: CaseloadQuery) throws -> Set<RecordID> {
    var found: Set<RecordID> = []
    try forEach(query) { found.insert($0.id) }
    return found
  }

  /// Goes through all clients of a query, a few pages in memory at a time.
  private func forEach(_ query: CaseloadQuery, _ body: (CaseloadEntry) throws -> Void) throws {
    let count = 500
    var page = CaseloadPage.first(count)
    while true {
      let rows = try store.caseload(query, page: page)
      try rows.forEach(body)
      guard rows.count == count, let last = rows.last else { return }
      page = .after(last, count)
    }
  }

  /// Writes the found, or of them the marked, clients to a CSV file.
  ///
  /// Clients under a non-disclosure order are left out and counted (661/2009 36–37 §); the identity code is not written
  /// (1050/2018 29.4 §). Each client written has a row in the access log.
  func export(
    _ query: CaseloadQuery, only marked: Set<RecordID>, path: String, user: String
  ) throws -> EffectResult {
    var export = CaseloadExport(reference: reference)
    var leftOut = 0
    var rows: [AccessEntry] = []
    try forEach(query) { entry in
      guard marked.isEmpty || marked.contains(entry.id) else { return }
      if entry.nonDisclosure {
        leftOut += 1
      } else {
        rows.append(access(.export, entry.id, "caseload", user: user))
        export.add(entry)
      }
    }
    try disclose(export.bytes, to: path, logging: rows)
    return .exported(path: path, rows: export.count, leftOut: leftOut)
  }
}
