internal import Casework
internal import Glibc

/// The hold of this process on a store, for as long as the value lives.
///
/// The lock is `flock` on a file beside the store: the kernel lets it go when the process ends in any
/// way, so a stale one never blocks. The text in the file only tells the next instance who is there.
final class StoreLock {
  private let descriptor: Int32

  /// Takes the hold without waiting.
  ///
  /// - Throws: `inUse` with the holder; `cannotOpen` when the lock file cannot be made.
  init(path: String, now: Moment) throws(CaseStoreError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let (reason, holder) = (errno, StoreHolder(text: StoreLock.text(of: descriptor)))
      Glibc.close(descriptor)
      throw reason == EWOULDBLOCK ? .inUse(holder) : .cannotOpen(path: path, errno: reason)
    }
    let holder = StoreHolder(process: getpid(), host: StoreLock.hostName(), since: now)
    // The lock holds without its text; on a full disk the next instance learns less, that is all.
    if ftruncate(descriptor, 0) == 0 {
      let text = Array(holder.text.utf8)
      _ = pwrite(descriptor, text, text.count, 0)
    }
  }

  deinit {
    Glibc.close(descriptor)
  }

  private static func text(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  static func hostName() -> String {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "" }
    return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
