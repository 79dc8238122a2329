package import Casework
internal import SQLite

extension CaseStore {
  /// What was changed of a client, the latest first.
  ///
  /// - Parameters:
  ///   - client: The client, removed or not.
  ///   - before: The `ord` of the last entry of the page before; nil for the first page.
  ///   - limit: The number of entries at most.
  package func history(
    of client: RecordID, before: Int64? = nil, limit: Int
  ) throws(CaseStoreError) -> [HistoryEntry] {
    guard let row = try row(ofClient: client) else { return [] }
    return try attempt { () throws(SQLiteError) in
      var entries: [HistoryEntry] = []
      try connection.rows(
        """
        SELECT \(ChangeLog.columns), s.at, s.author, s.label, s.undoes
        FROM change c JOIN change_set s ON s.ord = c.ord >> 32
        WHERE c.client = ? AND c.ord < ? ORDER BY c.ord DESC LIMIT ?
        """, [.integer(row), .integer(before ?? .max), .integer(Int64(limit))]
      ) { (row) throws(SQLiteError) in
        guard let change = try ChangeLog.entry(row) else { return }
        entries.append(
          HistoryEntry(
            ord: change.ord, at: Moment(milliseconds: row.integer(6)), author: row.text(7),
            label: row.text(8), isUndo: !row.isNull(9), kind: change.kind, record: change.record,
            operation: change.operation, fields: change.patch.changes))
      }
      return entries
    }
  }

  /// A client with every record as they were at a moment; nil when the client was not there then.
  ///
  /// The changes after the moment are rolled back in memory from the state of now.
  package func dossier(
    _ client: RecordID, asOf moment: Moment
  ) throws(CaseStoreError) -> ClientDossier? {
    guard let row = try row(ofClient: client) else { return nil }
    return try attempt { () throws(SQLiteError) in
      var past = PastDossier()
      for kind in RecordKind.allCases where kind.scope == .client {
        try take(kind.record, ofClient: row, into: &past)
      }
      try connection.rows(
        """
        SELECT \(ChangeLog.columns) FROM change c JOIN change_set s ON s.ord = c.ord >> 32
        WHERE c.client = ? AND s.at > ? ORDER BY c.ord DESC
        """, [.integer(row), .integer(moment.milliseconds)]
      ) { (row) throws(SQLiteError) in
        if let change = try ChangeLog.entry(row) { past.revert(change, change.kind.record) }
      }
      return past.dossier(of: client)
    }
  }

  private func take<Record: CaseRecord>(
    _ type: Record.Type, ofClient client: Int64, into past: inout PastDossier
  ) throws(SQLiteError) {
    for row in try RecordTable<Record>(connection: connection).rows(ofClient: client, removed: true)
    {
      past.records[row.record.id] = row.record
      if row.isRemoved { past.removed.insert(row.record.id) }
    }
  }
}
