internal import CSQLite

/// A prepared statement: parameters are numbered from 1, columns from 0, as in SQLite.
package final class Statement {
  /// The text it was prepared from.
  package let sql: String
  private var handle: OpaquePointer?

  init(handle: OpaquePointer, sql: String) {
    self.handle = handle
    self.sql = sql
  }

  func finalize() {
    sqlite3_finalize(handle)
    handle = nil
  }

  /// Whether it has given a row and not yet been reset or stepped to its end.
  package var isStepping: Bool { sqlite3_stmt_busy(handle) != 0 }

  /// Goes to the next row; false at the end.
  package func step() throws(SQLiteError) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw error(code)
    }
  }

  /// Runs it to the end with the values bound so far and makes it ready for the next values.
  package func run() throws(SQLiteError) {
    defer { reset() }
    while try step() {}
  }

  /// Ends the rows and forgets the bound values.
  package func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Binds values to the parameters from the first on.
  package func bind(_ values: [Value]) throws(SQLiteError) {
    for (index, value) in values.enumerated() {
      try bind(value, at: index + 1)
    }
  }

  /// Binds one value.
  package func bind(_ value: Value, at position: Int) throws(SQLiteError) {
    switch value {
    case .null: try check(sqlite3_bind_null(handle, Int32(position)))
    case .integer(let number): try bind(number, at: position)
    case .text(let text): try bind(text, at: position)
    case .blob(let bytes): try bind(bytes, at: position)
    }
  }

  /// Binds a number.
  package func bind(_ number: Int64, at position: Int) throws(SQLiteError) {
    try check(sqlite3_bind_int64(handle, Int32(position), number))
  }

  /// Binds text whole, NUL characters included.
  package func bind(_ text: String, at position: Int) throws(SQLiteError) {
    var text = text
    try check(
      text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          CSQLite_bind_text(handle, Int32(position), $0.baseAddress, Int32($0.count))
        }
      })
  }

  /// Binds bytes; no bytes are an empty blob, not null.
  package func bind(_ bytes: [UInt8], at position: Int) throws(SQLiteError) {
    try check(
      bytes.withUnsafeBytes {
        CSQLite_bind_blob(handle, Int32(position), $0.baseAddress, Int32($0.count))
      })
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw error(code) }
  }

  private func error(_ code: Int32) -> SQLiteError {
    SQLiteError(
      extended: ResultCode(rawValue: code),
      message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))), sql: sql)
  }
}

extension Statement {
  /// Whether a column is null.
  package func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// A column as a number; 0 when null.
  package func integer(_ column: Int) -> Int64 {
    sqlite3_column_int64(handle, Int32(column))
  }

  /// A column as a flag; false when null or 0.
  package func flag(_ column: Int) -> Bool {
    integer(column) != 0
  }

  /// A column as text, copied once; empty when null.
  package func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A column as bytes; none when null.
  package func blob(_ column: Int) -> [UInt8] {
    withBlob(column) { [UInt8]($0) }
  }

  /// A column in the form it is stored in.
  ///
  /// Real numbers, which no table of ours holds, come as text.
  package func value(_ column: Int) -> Value {
    switch sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .integer(integer(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .text(text(column))
    }
  }

  /// Reads the bytes of a column where they lie; they are only good inside the closure.
  package func withBlob<Result>(
    _ column: Int, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let start = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}
