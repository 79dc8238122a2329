package import Casework
internal import SQLite

/// The workstation's store: the clients of one coach, everything that was changed, and the coach's own.
///
/// One file in one directory, opened once for the life of the program and used on one thread. Reading
/// is direct; everything that is written of clients goes through `write`, which captures the change
/// for history, undo and the outbox in the same transaction. When a call throws, nothing of it
/// happened.
package final class CaseStore {
  /// Whether the store may only be read.
  package let isReadOnly: Bool
  /// Whether the clients are made up.
  package let isPractice: Bool
  /// The identifier of this workstation, which every change carries.
  package let device: RecordID

  let files: StoreFiles
  let connection: Connection
  let vocabulary: SearchVocabulary
  let indexer: CaseloadIndexer
  /// What the last search found, until something is written.
  var foundLast: FoundSlots?
  /// By what the worklist is found; nil until `findWorklist`.
  var worklistBasis: WorklistBasis?
  /// Whether the worklist was made by the present basis.
  package internal(set) var isWorklistCurrent = false
  private let options: OpenOptions
  private var lock: StoreLock?

  init(
    files: StoreFiles, connection: Connection, lock: StoreLock?, options: OpenOptions,
    info: StoreInfo
  ) {
    self.files = files
    self.connection = connection
    self.lock = lock
    self.options = options
    isReadOnly = lock == nil
    isPractice = info.isPractice
    device = info.device
    vocabulary = options.vocabulary
    indexer = CaseloadIndexer(connection, vocabulary: options.vocabulary)
  }

  /// The moment it is.
  package var now: Moment { options.now() }

  /// Makes an identifier for a new record.
  package func newID() -> RecordID {
    RecordID(at: options.now(), random: options.random())
  }

  /// Closes the store and lets the next instance in; nothing may be asked of it afterwards.
  package func close() {
    connection.close()
    lock = nil
  }

  /// Runs work that speaks to SQLite and says its errors as the store's.
  func attempt<Result>(
    _ work: () throws(SQLiteError) -> Result
  ) throws(CaseStoreError) -> Result {
    try files.attempt(work)
  }
}
