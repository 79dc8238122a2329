import Glibc
import Pseudoterminal
import Testing

/// A small file system in memory that can be filled and made read-only; only root can mount it.
final class SmallDisk {
  /// Whether this user may mount at all; a container's root often may not.
  static let isPossible: Bool = {
    guard let directory = TemporaryDirectory() else { return false }
    return (try? SmallDisk(under: directory.path, megabytes: 1)) != nil
  }()

  let path: String
  private var filler: String { path + "/filler" }

  init(under parent: String, megabytes: Int) throws {
    path = parent + "/disk"
    mkdir(path, 0o700)
    try run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m,mode=0700", "tmpfs", path])
  }

  deinit { _ = try? CommandRun(Launch("/bin/umount", ["--lazy", path])) }

  /// Takes all the room that is left.
  func fill() {
    let descriptor = open(filler, O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 0, count: 4096)
    while write(descriptor, block, block.count) > 0 {}
  }

  /// Gives the room back.
  func empty() { unlink(filler) }

  func makeReadOnly() throws { try run("/bin/mount", ["-o", "remount,ro", path]) }

  private func run(_ program: String, _ arguments: [String]) throws {
    let run = try CommandRun(Launch(program, arguments))
    try #require(run.end == .exited(EXIT_SUCCESS), "\(run.errors)")
  }
}
