import Glibc
import Hardening
import Testing

@Suite("Private directory")
struct PrivateDirectoryTests {
  @Test("creates the directory and those above it for the owner alone")
  func creates() throws {
    try withScratch { scratch in
      try PrivateDirectory.prepare(scratch + "/a/b/store")
      #expect(mode(scratch + "/a/b/store") == 0o700)
      #expect(mode(scratch + "/a") == 0o700)
      try PrivateDirectory.prepare(scratch + "/a/b/store/")
    }
  }

  @Test("refuses a directory that others can reach", arguments: [0o750, 0o701, 0o720, 0o777])
  func refusesOpen(bits: Int) throws {
    try withScratch { scratch in
      mkdir(scratch + "/store", 0o700)
      chmod(scratch + "/store", mode_t(bits))
      #expect(throws: PrivateDirectoryError.openToOthers(mode: UInt32(bits))) {
        try PrivateDirectory.prepare(scratch + "/store")
      }
    }
  }

  @Test("refuses a file and a link in the directory's place")
  func refusesOtherKinds() throws {
    try withScratch { scratch in
      Glibc.close(creat(scratch + "/file", 0o600))
      #expect(throws: PrivateDirectoryError.notADirectory) {
        try PrivateDirectory.prepare(scratch + "/file")
      }
      mkdir(scratch + "/real", 0o700)
      symlink(scratch + "/real", scratch + "/link")
      #expect(throws: PrivateDirectoryError.symbolicLink) {
        try PrivateDirectory.prepare(scratch + "/link")
      }
    }
  }

  @Test(
    "refuses a place where others may exchange the directory, unless the sticky bit forbids it",
    arguments: [0o777, 0o770, 0o702])
  func refusesWritableParent(bits: Int) throws {
    try withScratch { scratch in
      mkdir(scratch + "/open", 0o700)
      chmod(scratch + "/open", mode_t(bits))
      #expect(throws: PrivateDirectoryError.writableParent(path: scratch + "/open")) {
        try PrivateDirectory.prepare(scratch + "/open/store")
      }
      chmod(scratch + "/open", mode_t(bits | 0o1000))
      try PrivateDirectory.prepare(scratch + "/open/store")
    }
  }

  @Test("refuses another user's directory", .enabled(if: geteuid() == 0))
  func refusesOtherOwner() throws {
    try withScratch { scratch in
      mkdir(scratch + "/store", 0o700)
      chown(scratch + "/store", 65_534, 65_534)
      #expect(throws: PrivateDirectoryError.wrongOwner) {
        try PrivateDirectory.prepare(scratch + "/store")
      }
    }
  }

  @Test("refuses a place in another user's directory", .enabled(if: geteuid() == 0))
  func refusesOthersParent() throws {
    try withScratch { scratch in
      mkdir(scratch + "/others", 0o700)
      chown(scratch + "/others", 65_534, 65_534)
      #expect(throws: PrivateDirectoryError.writableParent(path: scratch + "/others")) {
        try PrivateDirectory.prepare(scratch + "/others/store")
      }
    }
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  private func withScratch(_ body: (String) throws -> Void) throws {
    var template = Array((P_tmpdir + "/omavalmentaja-test-XXXXXX").utf8CString)
    let made = try #require(mkdtemp(&template))
    let path = String(cString: made)
    defer { remove(path) }
    try body(path)
  }

  private func remove(_ path: String) {
    if let directory = opendir(path) {
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { remove(path + "/" + name) }
      }
      closedir(directory)
    }
    Glibc.remove(path)
  }
}
