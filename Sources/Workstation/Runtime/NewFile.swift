import Glibc
import ReferenceData

/// A file just made, still empty: it is written whole, or it goes.
struct NewFile {
  let path: String
  let descriptor: Int32

  /// Writes everything and makes sure it is on the disk; a file that could not be written whole is removed.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return try fail() }
      offset += count
    }
    guard fsync(descriptor) == 0 else { return try fail() }
    close(descriptor)
  }

  /// Takes the file away again.
  func remove() {
    close(descriptor)
    unlink(path)
  }

  private func fail() throws(Failure) {
    remove()
    throw Failure(.fileNotWritable, ["path": path])
  }
}
