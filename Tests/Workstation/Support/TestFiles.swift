import Glibc

/// Whole files for tests.
enum TestFiles {
  /// The directory `Tests`.
  static let tests = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  static func fixture(_ name: String) -> String { "\(tests)/Fixtures/\(name)" }

  /// The bytes of a file; nil when there is none.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  static func text(_ path: String) -> String? {
    read(path).map { String(decoding: $0, as: UTF8.self) }
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw Refused(errno: errno) }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Refused(errno: errno) }
  }

  struct Refused: Error {
    let errno: Int32
  }
}
