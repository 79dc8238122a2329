package import Casework
internal import SQLite

extension CaseStore {
  /// Writes a row of the access log, as `recordAccess` of many.
  package func recordAccess(_ entry: AccessEntry) throws(CaseStoreError) {
    try recordAccess([entry])
  }

  /// Writes rows of the access log, all or none; they are on the disk on return, so that data are
  /// shown after them only.
  ///
  /// The schema refuses to change or delete its rows.
  ///
  /// - Throws: `damaged` when a row was not really added; else as `write`.
  package func recordAccess(_ entries: [AccessEntry]) throws(CaseStoreError) {
    try requireWritable()
    try attempt { () throws(SQLiteError) in
      try connection.transaction { () throws(SQLiteError) in
        for entry in entries { try insert(entry) }
      }
    }
  }

  /// Writes a row within a transaction; the only place that does.
  func insert(_ entry: AccessEntry) throws(SQLiteError) {
    let sql = """
      INSERT INTO access_log (at, actor, client, action, field_group, purpose)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    try connection.run(
      sql,
      [
        .integer(entry.at.milliseconds), .text(entry.actor),
        entry.client.map { .blob($0.bytes) } ?? .null, .text(entry.action.rawValue),
        .text(entry.fieldGroup), .text(entry.purpose),
      ])
    guard connection.changedRows == 1 else {
      throw SQLiteError(extended: .corrupt, message: "the access log takes no row", sql: sql)
    }
  }

  /// The latest rows of the access log, the latest first.
  ///
  /// - Parameters:
  ///   - client: The client whose rows are meant; nil for all.
  ///   - limit: The number of rows at most.
  package func accessLog(
    of client: RecordID? = nil, limit: Int
  ) throws(CaseStoreError) -> [AccessEntry] {
    let condition = client == nil ? "" : "WHERE client = ?"
    let values: [Value] = client.map { [.blob($0.bytes)] } ?? []
    return try attempt { () throws(SQLiteError) in
      var entries: [AccessEntry] = []
      try connection.rows(
        """
        SELECT at, actor, client, action, field_group, purpose FROM access_log \(condition)
        ORDER BY ord DESC LIMIT ?
        """, values + [.integer(Int64(limit))]
      ) { (row) throws(SQLiteError) in
        guard let action = AccessEntry.Action(rawValue: row.text(3)) else { return }
        entries.append(
          AccessEntry(
            at: Moment(milliseconds: row.integer(0)), actor: row.text(1), client: row.recordID(2),
            action: action, fieldGroup: row.text(4), purpose: row.text(5)))
      }
      return entries
    }
  }
}
