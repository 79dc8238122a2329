internal import Casework
internal import SQLite

extension CaseStore {
  /// Opens the store in a directory, which is made (0700) when it is missing.
  ///
  /// An older store is migrated after a copy. A store that cannot be written to is opened for reading
  /// when the options allow it.
  ///
  /// - Throws: `inUse` when another instance has it, within milliseconds; `newerStore`, `notAStore`,
  ///   `damaged`, `practiceMismatch`, `readOnly`, `unfinishedWork`, `diskFull`, `inputOutput`.
  package static func open(
    directory: String, options: OpenOptions
  ) throws(CaseStoreError) -> CaseStore {
    try open(directory: directory, options: options, migrations: Schema.migrations)
  }

  /// Opens a store with other steps than the released ones, as tests of migrations do.
  static func open(
    directory: String, options: OpenOptions, migrations: [Migration]
  ) throws(CaseStoreError) -> CaseStore {
    let files = StoreFiles(directory: directory)
    let migrator = Migrator(files: files, migrations: migrations)
    if files.size(of: directory) != nil, !files.areWritable {
      guard options.allowsReadOnly else { throw .readOnly(path: directory) }
      return try openForReading(files, migrator, options)
    }
    try files.make()
    let lock = try StoreLock(path: files.lock, now: options.now())
    try files.checkHeader()
    let connection = try files.attempt { () throws(SQLiteError) in
      try Connection(path: files.database)
    }
    do throws(SQLiteError) {
      try configure(connection)
    } catch {
      throw error.code == .busy ? files.busy() : files.translate(error)
    }
    try migrator.migrate(connection)
    let info = try files.attempt { () throws(SQLiteError) in
      try connection.transaction { () throws(SQLiteError) in
        if let info = try StoreInfo.read(connection) { return info }
        let made = StoreInfo(
          device: RecordID(at: options.now(), random: options.random()),
          isPractice: options.practice ?? false)
        let store = RecordID(at: options.now(), random: options.random())
        try made.write(connection, store: store, at: options.now())
        return made
      }
    }
    try check(connection, files)
    return try finish(files, connection, lock, options, info)
  }

  private static func openForReading(
    _ files: StoreFiles, _ migrator: Migrator, _ options: OpenOptions
  ) throws(CaseStoreError) -> CaseStore {
    try files.checkHeader()
    guard files.size(of: files.log) ?? 0 == 0 else { throw .unfinishedWork(path: files.log) }
    let connection = try files.attempt { () throws(SQLiteError) in
      try Connection(path: files.database, access: .immutable)
    }
    let found = try migrator.version(of: connection)
    guard found == migrator.supported else {
      throw .olderStore(found: found, supported: migrator.supported)
    }
    try migrator.requireOwnSchema(connection, version: found)
    try check(connection, files)
    let info = try files.attempt { () throws(SQLiteError) in try StoreInfo.read(connection) }
    guard let info else { throw .damaged(path: files.database) }
    return try finish(files, connection, nil, options, info)
  }

  private static func finish(
    _ files: StoreFiles, _ connection: Connection, _ lock: StoreLock?, _ options: OpenOptions,
    _ info: StoreInfo
  ) throws(CaseStoreError) -> CaseStore {
    if let practice = options.practice, practice != info.isPractice {
      throw .practiceMismatch(isPractice: info.isPractice)
    }
    return CaseStore(
      files: files, connection: connection, lock: lock, options: options, info: info)
  }

  /// Settings of the connection: FULL, because NORMAL loses acknowledged commits in a power cut; no
  /// shared memory, because the lock keeps others out; a log that shrinks again after a large import;
  /// triggers that a REPLACE cannot pass by; what is deleted overwritten; pages looked through.
  private static func configure(_ connection: Connection) throws(SQLiteError) {
    try connection.execute(
      script: """
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA temp_store = MEMORY;
        PRAGMA foreign_keys = ON;
        PRAGMA recursive_triggers = ON;
        PRAGMA secure_delete = ON;
        PRAGMA cell_size_check = ON;
        PRAGMA journal_size_limit = 4194304;
        """)
  }

  /// Looks where damage shows soonest: the schema, and the last page of each large table.
  ///
  /// Checking every page takes over a second at 230 000 clients, too long for a start.
  private static func check(
    _ connection: Connection, _ files: StoreFiles
  ) throws(CaseStoreError) {
    do throws(SQLiteError) {
      for table in ["client", "change_set", "change", "access_log"] {
        try connection.run("SELECT * FROM \(table) ORDER BY rowid DESC LIMIT 1")
      }
      try connection.run("SELECT * FROM caseload ORDER BY slot LIMIT 1")
      try connection.run("SELECT * FROM posting LIMIT 1")
    } catch {
      let isLacking = error.code == .error
      throw isLacking ? .damaged(path: files.database) : files.translate(error)
    }
  }
}
