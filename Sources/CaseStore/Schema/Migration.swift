/// One step of the schema, never edited after it was released.
struct Migration {
  /// The version the store has after the step; the first is 1 and none is left out.
  let version: Int
  /// The statements of the step.
  let script: String
  /// The statements that make everything a store has after the step; of the first, the step itself.
  ///
  /// Each begins on a line of its own and ends with the first line that ends with a semicolon.
  let schema: String
}

extension Migration {
  /// The statements of the schema in the form in which SQLite keeps them (sqlite.org/schematab.html).
  var objects: Set<String> {
    var objects: Set<String> = []
    let bytes = Array(schema.utf8)
    var start: Int?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if start == nil, !line.starts(with: "--".utf8) { start = line.startIndex }
      if let first = start, line.last == UInt8(ascii: ";") {
        objects.insert(String(decoding: bytes[first..<line.endIndex - 1], as: UTF8.self))
        start = nil
      }
    }
    return objects
  }
}
