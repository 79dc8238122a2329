internal import Glibc

/// The files of a store and what can be told of them without SQLite.
struct StoreFiles {
  let directory: String

  var database: String { directory + "/asiakkaat.sqlite" }
  var log: String { database + "-wal" }
  var lock: String { directory + "/asiakkaat.lock" }

  /// The copy that is taken before a migration from a version.
  func copy(beforeLeaving version: Int) -> String {
    directory + "/asiakkaat-versio\(version).sqlite"
  }

  /// Whether both the directory and the database, if there is one, may be written to.
  var areWritable: Bool {
    access(directory, W_OK) == 0 && (size(of: database) == nil || access(database, W_OK) == 0)
  }

  /// The size of a file in bytes; nil when there is none.
  func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Makes the directory (0700) and an empty database (0600) when they are missing.
  func make() throws(CaseStoreError) {
    guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
      throw .cannotOpen(path: directory, errno: errno)
    }
    try makeFile(database)
  }

  /// Makes an empty file (0600) unless there is one; closes to group and others one that is open to them,
  /// as a file copied back may be.
  ///
  /// - Throws: `cannotOpen`, also for a file of another user (EPERM).
  func makeFile(_ path: String) throws(CaseStoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotOpen(path: path, errno: errno) }
    guard status.st_uid == geteuid() else { throw .cannotOpen(path: path, errno: EPERM) }
    guard status.st_mode & 0o777 == 0o600 || fchmod(descriptor, 0o600) == 0 else {
      throw .cannotOpen(path: path, errno: errno)
    }
  }

  /// Removes a file; one that is missing is as good.
  func remove(_ path: String) {
    unlink(path)
  }

  /// Checks the first 100 bytes of the database (sqlite.org/fileformat2.html §1.3) and its length.
  ///
  /// Reading every page would take seconds; a header of another program, a truncated file and one
  /// that was overwritten from the beginning are found at once. An empty file is a store not yet made.
  ///
  /// - Throws: `notAStore`, `damaged`, `cannotOpen`.
  func checkHeader() throws(CaseStoreError) {
    guard let size = size(of: database) else { throw .missing(path: database) }
    guard size > 0 else { return }
    let descriptor = open(database, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(path: database, errno: errno) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(descriptor, &header, 100, 0) == 100 else { throw .damaged(path: database) }
    func number(at offset: Int) -> Int {
      header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    guard header.starts(with: "SQLite format 3\0".utf8) else {
      let isZeroed = header.allSatisfy { $0 == 0 }
      throw isZeroed ? .damaged(path: database) : .notAStore(path: database)
    }
    let pageSize =
      header[16] == 0 && header[17] == 1 ? 65_536 : Int(header[16]) << 8 | Int(header[17])
    guard pageSize >= 512, size % pageSize == 0 else { throw .damaged(path: database) }
    // While there is a log, the first page in the file may be older than the store.
    guard self.size(of: log) ?? 0 == 0 else { return }
    guard number(at: 68) == Schema.applicationID else { throw .notAStore(path: database) }
    guard size >= number(at: 28) * pageSize else { throw .damaged(path: database) }
  }
}
