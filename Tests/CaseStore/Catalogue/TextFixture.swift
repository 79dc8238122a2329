import Glibc

/// Files that tests read.
enum TextFixture {
  /// The bytes of a file in `Tests/Fixtures`; nil when there is none.
  static func bytes(_ name: String) -> [UInt8]? {
    let tests = #filePath.split(separator: "/").dropLast(3)
    let path = "/" + (tests + ["Fixtures", Substring(name)]).joined(separator: "/")
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
}
