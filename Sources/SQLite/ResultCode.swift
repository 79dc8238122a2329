internal import CSQLite

/// A result code of SQLite, primary or extended (sqlite.org/rescode.html).
package struct ResultCode: RawRepresentable, Sendable, Hashable {
  /// The number SQLite uses.
  package let rawValue: Int32

  /// Takes the number SQLite uses.
  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// The code without its extension: the low byte.
  package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

  /// A mistake in a statement, or something that no other code tells.
  package static let error = ResultCode(rawValue: SQLITE_ERROR)
  /// Another connection has the database locked.
  package static let busy = ResultCode(rawValue: SQLITE_BUSY)
  /// The database may only be read.
  package static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
  /// A statement was given up because `interrupting` was answered so.
  package static let interrupted = ResultCode(rawValue: SQLITE_INTERRUPT)
  /// The disk answered with an error.
  package static let ioError = ResultCode(rawValue: SQLITE_IOERR)
  /// The file is damaged.
  package static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
  /// The disk is full.
  package static let full = ResultCode(rawValue: SQLITE_FULL)
  /// The file cannot be opened.
  package static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
  /// A rule of the schema does not hold.
  package static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
  /// The file is not a database.
  package static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
}
