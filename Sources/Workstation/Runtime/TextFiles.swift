import Glibc
import ReferenceData

/// Whole files in and out, with failures that say how to mend them.
enum TextFiles {
  /// The largest file that is read: twice a transfer list of the whole country's clients.
  private static let limit = 128 << 20

  /// The bytes of a file.
  ///
  /// - Throws: A failure naming the path.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    // Without waiting: a pipe that nobody writes to would hold the program for ever.
    let descriptor = open(expanded(path), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Failure(errno == ENOENT ? .fileNotFound : .fileNotReadable, ["path": path])
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= limit
    else { throw Failure(.fileNotReadable, ["path": path]) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(.fileNotReadable, ["path": path]) }
      guard count > 0 else { break }
      offset += count
    }
    bytes.removeLast(bytes.count - offset)
    return bytes
  }

  /// A path as a person types it: `~/` is her home directory, as it is in a shell.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  /// Takes the place of a new file, readable by its owner alone, before what goes into it is known to be allowed.
  ///
  /// An existing file is never written over.
  ///
  /// - Throws: A failure naming the path.
  static func reserve(_ path: String) throws(Failure) -> NewFile {
    let file = expanded(path)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw Failure(errno == EEXIST ? .fileExists : .fileNotWritable, ["path": path])
    }
    return NewFile(path: file, descriptor: descriptor)
  }
}
