internal import CSQLite

/// One open database file, owned by one thread.
///
/// The handle is opened without SQLite's mutex (`SQLITE_OPEN_NOMUTEX`): the type is not `Sendable`, so
/// the compiler keeps it on the thread or actor that made it. Statements are prepared once and kept.
/// Misuse traps: a statement asked for while it is being stepped, a connection closed with one.
package final class Connection {
  /// How a file is opened.
  package enum Access: Sendable {
    /// For reading and writing; the file is made when missing.
    case readWrite
    /// For reading, as a file nobody can change while it is open: no locks, no `-wal`, no `-shm`.
    case immutable
  }

  /// The path as it was given.
  package let path: String
  private(set) var handle: OpaquePointer?
  private var statements: [StatementText: Statement] = [:]

  /// Opens a file.
  ///
  /// - Throws: `SQLiteError`; `cannotOpen` when the file cannot be reached. A file that is not a
  ///   database is found out by the first statement.
  package init(path: String, access: Access = .readWrite) throws(SQLiteError) {
    self.path = path
    let (name, flags) =
      switch access {
      case .readWrite: (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
      case .immutable:
        (Connection.uri(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
      }
    let code = sqlite3_open_v2(
      name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, CSQLite_defend(handle) == SQLITE_OK else {
      let error = self.error(code)
      sqlite3_close(handle)
      handle = nil
      throw error
    }
  }

  /// Closes the connection; calling it again does nothing.
  package func close() {
    guard handle != nil else { return }
    for statement in statements.values {
      precondition(!statement.isStepping, "a statement is open at close")
      statement.finalize()
    }
    statements = [:]
    let code = sqlite3_close(handle)
    precondition(code == SQLITE_OK, "a statement is open at close")
    handle = nil
  }

  deinit {
    close()
  }

  /// The prepared form of one statement, made at the first use and kept until the connection closes.
  ///
  /// It comes back without bound values. Asking for it while it is being stepped is a mistake that
  /// traps: the two uses would overwrite each other's rows.
  package func statement(_ sql: String) throws(SQLiteError) -> Statement {
    let text = StatementText(sql: sql)
    if let kept = statements[text] {
      precondition(!kept.isStepping, "a statement is used inside its own rows")
      return kept
    }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw error(code, sql: sql) }
    let statement = Statement(handle: prepared, sql: sql)
    statements[text] = statement
    return statement
  }

  /// Runs statements separated by semicolons; for schemas and settings, without parameters or rows.
  package func execute(script: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle, script, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Runs one statement to its end and drops its rows.
  package func run(_ sql: String, _ values: [Value] = []) throws(SQLiteError) {
    try rows(sql, values) { _ throws(SQLiteError) in }
  }

  /// Runs one statement and hands over each row; the row is only good inside the closure.
  package func rows(
    _ sql: String, _ values: [Value] = [], _ body: (Statement) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() { try body(statement) }
  }

  /// The first row that a statement gives, made into a value; nil when there is none.
  package func first<Result>(
    _ sql: String, _ values: [Value] = [], _ body: (Statement) throws(SQLiteError) -> Result
  ) throws(SQLiteError) -> Result? {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? try body(statement) : nil
  }

  /// The number in the first column of the first row; nil when there is no row.
  package func integer(_ sql: String, _ values: [Value] = []) throws(SQLiteError) -> Int64? {
    try first(sql, values) { $0.integer(0) }
  }

  /// The number of the row inserted last.
  package var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// The number of rows that the last INSERT, UPDATE or DELETE changed itself.
  package var changedRows: Int { Int(sqlite3_changes(handle)) }

  /// Whether a transaction is open; SQLite itself ends one after a full disk.
  package var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// What went wrong last, as a value.
  private func error(_ code: Int32, sql: String = "") -> SQLiteError {
    let message = handle.map { String(cString: sqlite3_errmsg($0)) }
    return SQLiteError(
      extended: ResultCode(rawValue: code),
      message: message ?? String(cString: sqlite3_errstr(code)), sql: sql)
  }

  /// The path as a URI: what would end it or begin an escape is escaped.
  private static func uri(_ path: String) -> String {
    var uri = "file:"
    for character in path {
      switch character {
      case "%": uri += "%25"
      case "?": uri += "%3f"
      case "#": uri += "%23"
      default: uri.append(character)
      }
    }
    return uri
  }
}

/// The text of a statement as the key of its prepared form.
///
/// Statements are long and asked for by the hundred thousand: their length and their end tell them apart well enough for a
/// hash, which the whole text then settles.
private struct StatementText: Hashable {
  let sql: String

  func hash(into hasher: inout Hasher) {
    hasher.combine(sql.utf8.count)
    for byte in sql.utf8.suffix(12) { hasher.combine(byte) }
  }
}
