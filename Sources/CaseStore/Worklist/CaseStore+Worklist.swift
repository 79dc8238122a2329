internal import Casework
internal import SQLite

extension CaseStore {
  /// A part of the worklist.
  ///
  /// The order is the same on every call until something is written. Rows are read by key: the first page costs what the
  /// last does.
  package func worklist(
    _ query: WorklistQuery, page: WorklistPage
  ) throws(CaseStoreError) -> [WorklistEntry] {
    try attempt { () throws(SQLiteError) in
      let scan = try scan(query, gathers: true)
      func place(_ entry: WorklistEntry) -> WorklistPosition {
        WorklistPosition(of: entry, in: query)
      }
      var entries: [WorklistEntry]
      switch page {
      case .first(let count):
        entries = try scan.rows(forward: true, from: nil, count)
      case .after(let entry, let count):
        entries = try scan.rows(forward: true, from: place(entry), count)
      case .before(let entry, let count):
        entries = try scan.rows(forward: false, from: place(entry), count).reversed()
      case .last(let count):
        entries = try scan.rows(forward: false, from: nil, count).reversed()
      case .around(let entry, let count):
        entries = try around(try present(entry) ?? entry, scan, count)
      }
      for index in entries.indices {
        entries[index].subjectName = try subjectName(of: entries[index])
      }
      return entries
    }
  }

  /// How much the worklist has of each kind, whatever kinds the query shows.
  package func worklistCounts(
    _ query: WorklistQuery
  ) throws(CaseStoreError) -> WorklistCounts {
    try attempt { () throws(SQLiteError) in try scan(query, gathers: false).counts() }
  }

  /// Every row of the worklist that a query shows, in order.
  package func wholeWorklist(
    _ query: WorklistQuery
  ) throws(CaseStoreError) -> [WorklistEntry] {
    try worklist(query, page: .first(.max))
  }

  private func scan(
    _ query: WorklistQuery, gathers: Bool
  ) throws(SQLiteError) -> WorklistScan {
    let words = SearchWord.typed(query.search)
    let found = try found(query.caseload, words: words)
    return try WorklistScan(connection, query, found: found, gathers: gathers)
  }

  private func around(
    _ entry: WorklistEntry, _ scan: WorklistScan, _ count: Int
  ) throws(SQLiteError) -> [WorklistEntry] {
    let place = WorklistPosition(of: entry, in: scan.query)
    let before = try scan.rows(forward: false, from: place, count / 2)
    let here = try scan.entry(at: place).map { [$0] } ?? []
    let after = try scan.rows(forward: true, from: place, count - before.count - here.count)
    return before.reversed() + here + after
  }

  /// What the record of an item is called; free text of a protected client is not listed.
  private func subjectName(of entry: WorklistEntry) throws(SQLiteError) -> String {
    guard let subject = entry.item.subject, !entry.nonDisclosure else { return "" }
    let name: String
    switch entry.item.kind {
    case .coachPromise, .clientPromise: name = "substr(text, 1, 200) FROM agreed_action"
    case .referralSilent, .serviceStart, .serviceEnding, .serviceEnded:
      name = "service_name FROM referral"
    case .offerAnswer: name = "title FROM job_offer"
    default: return ""
    }
    return try connection.first("SELECT \(name) WHERE id = ?", [.blob(subject.bytes)]) {
      $0.text(0)
    } ?? ""
  }

  /// An entry as it is now, when its item is still there; its day may have changed, and its client's name.
  private func present(_ entry: WorklistEntry) throws(SQLiteError) -> WorklistEntry? {
    let item = try connection.first(
      """
      SELECT \(DueItemTable.itemColumns), c.slot FROM due_item d JOIN caseload c USING (client)
      WHERE d.client = (SELECT row FROM client WHERE id = ?) AND d.key = ?
      """, [.blob(entry.client.bytes), .text(entry.item.key)]
    ) { (row) throws(SQLiteError) in
      (try DueItemTable.item(row), row.integer(DueItemTable.itemColumnCount))
    }
    return item.map { item, slot in
      WorklistEntry(
        client: entry.client, row: slot, item: item, familyName: entry.familyName,
        givenNames: entry.givenNames, nonDisclosure: entry.nonDisclosure, coach: entry.coach)
    }
  }
}
