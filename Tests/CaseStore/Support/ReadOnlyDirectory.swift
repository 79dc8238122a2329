import Glibc
import TestSupport

/// A small file system in memory over a directory, which can be made read-only; only root can do it.
final class ReadOnlyDirectory {
  private let path: String

  static let isPossible: Bool = {
    guard geteuid() == 0 else { return false }
    let directory = TemporaryDirectory()
    return (try? ReadOnlyDirectory(directory.path)) != nil
  }()

  struct Failure: Error {}

  init(_ path: String, size: String = "16m") throws {
    self.path = path
    guard mount("tmpfs", path, "tmpfs", 0, "mode=0700,size=\(size)") == 0 else { throw Failure() }
  }

  func seal() throws {
    guard mount(nil, path, nil, UInt(MS_REMOUNT | MS_RDONLY), nil) == 0 else {
      throw Failure()
    }
  }

  deinit {
    umount2(path, Int32(MNT_DETACH))
  }
}
