package import Casework
internal import SQLite

extension CaseStore {
  /// The records of a kind that is common to all, in the order of their creation.
  package func catalogue<Record: CaseRecord>(
    _ type: Record.Type
  ) throws(CaseStoreError) -> [Record] {
    try attempt { () throws(SQLiteError) in
      try RecordTable<Record>(connection: connection).rows().map(\.record)
    }
  }
}
