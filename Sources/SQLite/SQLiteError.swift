/// What SQLite answered instead of doing what it was asked.
///
/// Bound values are never part of it, because they are people's data.
package struct SQLiteError: Error, Sendable, Equatable {
  /// The extended code, or the primary one where SQLite gives no more.
  package let extended: ResultCode
  /// SQLite's own sentence; it names tables and columns, not values.
  package let message: String
  /// The statement with its parameters unfilled; empty when none was involved.
  package let sql: String

  /// The primary code.
  package var code: ResultCode { extended.primary }

  /// Makes an error.
  package init(extended: ResultCode, message: String, sql: String = "") {
    self.extended = extended
    self.message = message
    self.sql = sql
  }
}

extension SQLiteError: CustomStringConvertible {
  /// The code, SQLite's sentence and the statement; no bound value.
  package var description: String {
    let place = sql.isEmpty ? "" : " in «\(sql)»"
    return "SQLite \(extended.rawValue): \(message)\(place)"
  }
}
