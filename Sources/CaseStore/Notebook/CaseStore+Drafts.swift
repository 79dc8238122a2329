internal import Casework
internal import SQLite

extension CaseStore {
  /// Keeps a draft over an earlier one of its key; durable on return.
  package func saveDraft(_ draft: Draft) throws(CaseStoreError) {
    try requireWritable()
    try attempt { () throws(SQLiteError) in
      try connection.run(
        "REPLACE INTO draft (key, text, cursor, context, saved_at) VALUES (?, ?, ?, ?, ?)",
        [
          .text(draft.key), .text(draft.text), .integer(Int64(draft.cursor)), .text(draft.context),
          .integer(draft.savedAt.milliseconds),
        ])
    }
  }

  /// The draft of a key.
  package func draft(_ key: String) throws(CaseStoreError) -> Draft? {
    try attempt { () throws(SQLiteError) in
      try connection.first("\(Self.selectDrafts) WHERE key = ?", [.text(key)], Self.draft)
    }
  }

  /// Every draft, the latest first.
  package func drafts() throws(CaseStoreError) -> [Draft] {
    try attempt { () throws(SQLiteError) in
      var drafts: [Draft] = []
      try connection.rows("\(Self.selectDrafts) ORDER BY saved_at DESC, key") {
        (row) throws(SQLiteError) in
        drafts.append(Self.draft(row))
      }
      return drafts
    }
  }

  /// Forgets a draft that became nothing.
  package func discardDraft(_ key: String) throws(CaseStoreError) {
    try requireWritable()
    try attempt { () throws(SQLiteError) in
      try connection.run("DELETE FROM draft WHERE key = ?", [.text(key)])
    }
  }

  private static let selectDrafts = "SELECT key, text, cursor, context, saved_at FROM draft"

  private static func draft(_ row: Statement) -> Draft {
    Draft(
      key: row.text(0), text: row.text(1), cursor: Int(row.integer(2)), context: row.text(3),
      savedAt: Moment(milliseconds: row.integer(4)))
  }
}
