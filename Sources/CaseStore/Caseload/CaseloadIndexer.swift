internal import Casework
internal import SQLite

/// Keeps the client list and its search in step with the records.
///
/// The number of a row, its slot, grows in the order of names with room between neighbours, so rows
/// come and go without the others moving; where the room is used up, a few neighbours are spread anew
/// (order maintenance: Dietz & Sleator, *Two algorithms for maintaining order in a list*, 1987).
final class CaseloadIndexer {
  /// The room between neighbours when there is nothing to fit between.
  static let spacing: Int64 = 1 << 20

  let postings: PostingIndex
  private let table: CaseloadTable
  private let connection: Connection
  private let vocabulary: SearchVocabulary

  init(_ connection: Connection, vocabulary: SearchVocabulary) {
    self.connection = connection
    self.vocabulary = vocabulary
    table = CaseloadTable(connection: connection)
    postings = PostingIndex(connection)
  }

  /// Derives the rows of clients anew; a client without a dossier is taken off the list.
  func refresh(
    _ clients: some Sequence<Int64>,
    dossier: (Int64) throws(SQLiteError) -> ClientDossier?
  ) throws(SQLiteError) {
    var newcomers: [CaseloadRow] = []
    for client in clients {
      let old = try table.row(ofClient: client)
      let new = try dossier(client).map {
        CaseloadRow($0, client: client, slot: old?.slot ?? 0, vocabulary: vocabulary)
      }
      if let old, let new, new.nameKey == old.nameKey {
        if new != old { try replace(old, by: new) }
      } else {
        if let old { try takeOut(old) }
        if let new { newcomers.append(new) }
      }
    }
    try place(newcomers.sorted { $0.nameKey.lexicographicallyPrecedes($1.nameKey) }[...])
    if postings.pendingCount > 1 << 19 { try postings.flush() }
  }

  private func replace(_ old: CaseloadRow, by new: CaseloadRow) throws(SQLiteError) {
    try table.write(new)
    let (before, after) = (Set(old.tokens), Set(new.tokens))
    try postings.note(
      old.slot, adding: after.subtracting(before), removing: before.subtracting(after))
  }

  private func takeOut(_ row: CaseloadRow) throws(SQLiteError) {
    try table.delete(row.slot)
    try postings.note(row.slot, removing: row.tokens)
  }

  /// Puts rows in the order of names between those that are there.
  private func place(_ newcomers: ArraySlice<CaseloadRow>) throws(SQLiteError) {
    var rest = newcomers
    while let first = rest.first {
      let next = try successor(of: first.nameKey)
      let group = rest.prefix { row in
        next.map { row.nameKey.lexicographicallyPrecedes($0.nameKey) } ?? true
      }
      // A row of the very name of the successor comes before it: their order is of no matter.
      let count = max(1, group.count)
      try spread(Array(rest.prefix(count)), after: slot(before: next?.slot), before: next?.slot)
      rest = rest.dropFirst(count)
    }
  }

  /// Gives rows slots between two others, at even distances; neighbours give way when there is no room.
  private func spread(
    _ rows: [CaseloadRow], after low: Int64?, before high: Int64?
  ) throws(SQLiteError) {
    let count = Int64(rows.count)
    var (start, step): (Int64, Int64)
    switch (low, high) {
    case (nil, nil): (start, step) = (1 << 40, Self.spacing)
    case (let low?, nil): (start, step) = (low, Self.spacing)
    case (nil, let high?): (start, step) = (high - (count + 1) * Self.spacing, Self.spacing)
    case (let low?, let high?): (start, step) = (low, (high - low) / (count + 1))
    }
    guard step > 0 else {
      return try spreadWithNeighbours(rows, after: low ?? 0)
    }
    for row in rows {
      start = try CaseloadTable.checked(start + step)
      var placed = row
      placed.slot = start
      try table.write(placed)
      try postings.note(start, adding: placed.tokens)
    }
  }

  /// Takes out the rows that follow, as many as give everybody room again, and spreads all.
  private func spreadWithNeighbours(_ rows: [CaseloadRow], after low: Int64) throws(SQLiteError) {
    var width = 64
    while true {
      let neighbours = try table.rows(after: low, limit: width + 1)
      let end = neighbours.count > width ? neighbours.last?.slot : nil
      let moving = neighbours.prefix(width)
      if let end, (end - low) / Int64(rows.count + width + 1) < 1 << 10 {
        width *= 2
        continue
      }
      for neighbour in moving { try takeOut(neighbour) }
      return try spread(rows + moving, after: low, before: end)
    }
  }

  private func successor(
    of key: [UInt8]
  ) throws(SQLiteError) -> (nameKey: [UInt8], slot: Int64)? {
    try connection.first(
      "SELECT name_key, slot FROM caseload WHERE name_key >= ? ORDER BY name_key, slot LIMIT 1",
      [.blob(key)]
    ) { (row) throws(SQLiteError) in (row.blob(0), try CaseloadTable.checked(row.integer(1))) }
  }

  private func slot(before slot: Int64?) throws(SQLiteError) -> Int64? {
    try connection.first(
      "SELECT slot FROM caseload WHERE slot < ? ORDER BY slot DESC LIMIT 1",
      [.integer(slot ?? .max)]
    ) { (row) throws(SQLiteError) in try CaseloadTable.checked(row.integer(0)) }
  }
}
