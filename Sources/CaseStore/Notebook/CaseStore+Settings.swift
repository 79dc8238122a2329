internal import SQLite

extension CaseStore {
  /// A setting; nil when it was never set.
  package func setting(_ key: String) throws(CaseStoreError) -> String? {
    try attempt { () throws(SQLiteError) in
      try connection.first("SELECT value FROM setting WHERE key = ?", [.text(key)]) { $0.text(0) }
    }
  }

  /// Sets a setting; nil takes it away.
  package func setSetting(_ key: String, _ value: String?) throws(CaseStoreError) {
    try requireWritable()
    try attempt { () throws(SQLiteError) in
      if let value {
        try connection.run(
          "REPLACE INTO setting (key, value) VALUES (?, ?)", [.text(key), .text(value)])
      } else {
        try connection.run("DELETE FROM setting WHERE key = ?", [.text(key)])
      }
    }
  }
}
