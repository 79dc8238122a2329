/// Why the store could not do what it was asked; holds nothing about any client.
package enum CaseStoreError: Error, Sendable, Equatable {
  /// Another instance has the store open.
  case inUse(StoreHolder)
  /// A newer version of the program made the store; this one knows versions up to `supported`.
  case newerStore(found: Int, supported: Int)
  /// The store must be migrated but cannot be written to.
  case olderStore(found: Int, supported: Int)
  /// The file is a database of something else, or no database.
  case notAStore(path: String)
  /// The file is a store, but damaged.
  case damaged(path: String)
  /// Nothing is there, and nothing may be made.
  case missing(path: String)
  /// The file or its directory cannot be opened; the number is the system's `errno`, 0 when unknown.
  case cannotOpen(path: String, errno: Int32)
  /// The store is open for reading only.
  case readOnly(path: String)
  /// The directory is read-only and the last session left work in the write-ahead log (`-wal`).
  ///
  /// Reading without it would show an older state as the present one.
  case unfinishedWork(path: String)
  /// A store of made-up people was opened as a real one, or the other way round.
  case practiceMismatch(isPractice: Bool)
  /// The disk is full; the work was taken back.
  ///
  /// `bytesNeeded` is how much should be made free: an upper estimate.
  case diskFull(path: String, bytesNeeded: Int)
  /// The disk answered with an error; the code is SQLite's extended one.
  case inputOutput(path: String, code: Int32)
  /// The data break a rule of the schema; the rule names tables and columns, never values.
  case refused(rule: String)
  /// A record was written for a client that the store does not have.
  case unknownClient
  /// A change cannot be taken back.
  case undoBlocked(UndoObstacle)
  /// The progress of an import answered to stop; everything was taken back.
  case cancelled
  /// Any other answer of SQLite; the code is the extended one.
  case failed(code: Int32)
}
