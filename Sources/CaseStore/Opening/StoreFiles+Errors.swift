internal import Glibc
internal import SQLite

extension StoreFiles {
  /// Runs work that speaks to SQLite and says its errors as the store's.
  func attempt<Result>(
    _ work: () throws(SQLiteError) -> Result
  ) throws(CaseStoreError) -> Result {
    do throws(SQLiteError) { return try work() } catch { throw translate(error) }
  }

  /// What an answer of SQLite means for the store.
  func translate(_ error: SQLiteError) -> CaseStoreError {
    switch error.code {
    case .full: .diskFull(path: directory, bytesNeeded: bytesNeeded)
    case .ioError: .inputOutput(path: database, code: error.extended.rawValue)
    case .readOnly: .readOnly(path: database)
    case .corrupt: .damaged(path: database)
    case .notADatabase: .notAStore(path: database)
    case .cannotOpen: .cannotOpen(path: database, errno: 0)
    case .busy: .cannotOpen(path: database, errno: EBUSY)
    case .constraint: .refused(rule: error.message)
    default: .failed(code: error.extended.rawValue)
    }
  }

  /// What a database means that is locked although the lock file is ours: another program has it open.
  ///
  /// Asked of the kernel, over the bytes that SQLite locks (sqlite.org/lockingv3.html; `os_unix.c`).
  /// Only for an opening that is given up: closing the file here lets go of all locks of this process.
  func busy() -> CaseStoreError {
    let other = CaseStoreError.cannotOpen(path: database, errno: EBUSY)
    let descriptor = open(database, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return other }
    defer { close(descriptor) }
    var hold = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0000, l_len: 512, l_pid: 0)
    guard fcntl(descriptor, F_GETLK, &hold) == 0, hold.l_type != Int16(F_UNLCK), hold.l_pid > 0
    else { return other }
    return .inUse(StoreHolder(process: hold.l_pid, host: StoreLock.hostName(), since: nil))
  }

  /// Room for what the log may grow to, and no less than a day's work takes.
  private var bytesNeeded: Int {
    max(4 << 20, 2 * (size(of: log) ?? 0))
  }
}
