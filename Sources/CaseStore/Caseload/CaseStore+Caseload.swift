package import Casework
internal import SQLite

extension CaseStore {
  /// A part of the client list.
  ///
  /// Rows of equal values stand in the order of names, and the order of the list is the same on every
  /// call until something is written. In ascending order those without the value come last, but those
  /// without any contact first. Rows are read by key: the first page costs what the last does.
  package func caseload(
    _ query: CaseloadQuery, page: CaseloadPage
  ) throws(CaseStoreError) -> [CaseloadEntry] {
    try attempt { () throws(SQLiteError) in
      switch page {
      case .first(let count):
        return try scan(query, forward: true, from: nil, count)
      case .after(let entry, let count):
        let position = query.sort.order.position(of: entry, vocabulary)
        return try scan(query, forward: true, from: position, count)
      case .before(let entry, let count):
        let position = query.sort.order.position(of: entry, vocabulary)
        return try scan(query, forward: false, from: position, count).reversed()
      case .last(let count):
        return try scan(query, forward: false, from: nil, count).reversed()
      case .around(let client, let count, let lastSeen):
        return try around(client, lastSeen, query, count)
      }
    }
  }

  /// The number of clients that a query finds.
  ///
  /// Exact, but for one case: when over 2 000 clients have all three-letter parts of a word of four
  /// letters or more, those that do not have the word itself are counted too.
  package func count(_ query: CaseloadQuery) throws(CaseStoreError) -> Int {
    try attempt { () throws(SQLiteError) in
      let words = SearchWord.typed(query.search)
      let condition = CaseloadCondition(query, words: words)
      guard let found = try found(query, words: words) else {
        return Int(
          try connection.integer(
            "SELECT count(*) FROM caseload WHERE true\(condition.sql)", condition.values) ?? 0)
      }
      if condition.isEmpty || condition.isOnlyWords && found.count > 2_000 { return found.count }
      let table = CaseloadTable(connection: connection)
      var count = 0
      for slot in found.slots where try table.matches(slot, condition) { count += 1 }
      return count
    }
  }

  private func around(
    _ client: RecordID, _ lastSeen: CaseloadEntry?, _ query: CaseloadQuery, _ count: Int
  ) throws(SQLiteError) -> [CaseloadEntry] {
    let present = try connection.first(
      """
      SELECT \(CaseloadTable.entryColumns) FROM caseload
      WHERE client = (SELECT row FROM client WHERE id = ?)
      """, [.blob(client.bytes)], CaseloadTable.entry)
    var place = present ?? lastSeen
    if let present, let lastSeen, try !isListed(present, query) { place = lastSeen }
    guard let place else { return try scan(query, forward: true, from: nil, count) }
    let position = query.sort.order.position(of: place, vocabulary)
    let before = try scan(query, forward: false, from: position, count / 2)
    let here = try entry(at: position, query).map { [$0] } ?? []
    let after = try scan(query, forward: true, from: position, count - before.count - here.count)
    return before.reversed() + here + after
  }

  /// The entry at a place, which after a change may be another client's; nil when none is listed there.
  private func entry(
    at position: CaseloadPosition, _ query: CaseloadQuery
  ) throws(SQLiteError) -> CaseloadEntry? {
    guard
      let entry = try CaseloadTable(connection: connection).entry(
        at: position.slot, CaseloadCondition(query, words: SearchWord.typed(query.search))),
      query.sort.order.position(of: entry, vocabulary) == position, try isListed(entry, query)
    else { return nil }
    return entry
  }

  /// Whether a query finds a row.
  private func isListed(
    _ entry: CaseloadEntry, _ query: CaseloadQuery
  ) throws(SQLiteError) -> Bool {
    let words = SearchWord.typed(query.search)
    if let found = try found(query, words: words), !found.contains(entry.row) { return false }
    return try CaseloadTable(connection: connection).matches(
      entry.row, CaseloadCondition(query, words: words))
  }

  /// The rows after a position in the direction of the list, or against it.
  private func scan(
    _ query: CaseloadQuery, forward: Bool, from position: CaseloadPosition?, _ count: Int
  ) throws(SQLiteError) -> [CaseloadEntry] {
    let words = SearchWord.typed(query.search)
    let scan = CaseloadScan(
      table: CaseloadTable(connection: connection), order: query.sort.order,
      isAscending: forward != query.sort.descending, position: position, count: count,
      condition: CaseloadCondition(query, words: words))
    guard let found = try found(query, words: words) else { return try scan.everybody() }
    return query.sort.order == .name ? try scan.byName(found) : try scan.byColumn(found)
  }
}
