internal import SQLite

/// Brings a store to the version of the program.
struct Migrator {
  let files: StoreFiles
  let migrations: [Migration]

  /// The version this program reads and writes.
  var supported: Int { migrations.last?.version ?? 0 }

  /// The version of a store; 0 when it has no tables yet.
  ///
  /// - Throws: `newerStore`; `notAStore` for somebody else's tables; `damaged` for tables of no version.
  func version(of connection: Connection) throws(CaseStoreError) -> Int {
    let (application, version, tables) = try files.attempt { () throws(SQLiteError) in
      (
        try connection.integer("PRAGMA application_id") ?? 0,
        Int(try connection.integer("PRAGMA user_version") ?? 0),
        try connection.integer("SELECT count(*) FROM sqlite_schema") ?? 0
      )
    }
    if tables == 0 && version == 0 { return 0 }
    guard application == Schema.applicationID else { throw .notAStore(path: files.database) }
    guard version > 0 else { throw .damaged(path: files.database) }
    guard version <= supported else { throw .newerStore(found: version, supported: supported) }
    return version
  }

  /// Runs the steps that are missing, each as one transaction, after a copy of the store as it was.
  func migrate(_ connection: Connection) throws(CaseStoreError) {
    let found = try version(of: connection)
    if found > 0 { try requireOwnSchema(connection, version: found) }
    guard found < supported else { return }
    if found > 0 { try copy(connection, version: found) }
    for migration in migrations where migration.version > found {
      try files.attempt { () throws(SQLiteError) in
        try connection.transaction { () throws(SQLiteError) in
          try connection.execute(script: migration.script)
          // Pragmas take no parameters; both numbers are our own.
          try connection.execute(
            script: """
              PRAGMA application_id = \(Schema.applicationID);
              PRAGMA user_version = \(migration.version);
              """)
        }
      }
    }
  }

  /// Checks that a store has the tables, indexes and triggers of its version, and no others.
  ///
  /// Somebody may have taken a trigger away, or added one that changes what is written.
  ///
  /// - Throws: `damaged`.
  func requireOwnSchema(
    _ connection: Connection, version: Int
  ) throws(CaseStoreError) {
    let found = try files.attempt { () throws(SQLiteError) in
      var found: Set<String> = []
      try connection.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL") {
        (row) throws(SQLiteError) in
        found.insert(row.text(0))
      }
      return found
    }
    guard found == migrations.first(where: { $0.version == version })?.objects else {
      throw .damaged(path: files.database)
    }
  }

  /// Writes the copy anew: one from an attempt that did not finish is worth nothing.
  private func copy(_ connection: Connection, version: Int) throws(CaseStoreError) {
    let path = files.copy(beforeLeaving: version)
    files.remove(path)
    try files.makeFile(path)
    try files.attempt { () throws(SQLiteError) in try connection.copy(to: path) }
  }
}
