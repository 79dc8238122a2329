/// A list of codes with their names in three languages, ordered by code.
///
/// The lines are searched where they lie: making a list costs one pass over it, so that thousands of
/// codes do not hold up the start of the program.
package struct CodeList: Sendable {
  /// One code with its names.
  package struct Entry: Sendable {
    /// The code as it is stored.
    package let code: String
    fileprivate let names: ArraySlice<UInt8>

    /// The name in a language; the Finnish one when the list has no other.
    package func label(_ language: Language) -> String {
      CodeList.label(language, of: names)
    }
  }

  private static let separator = UInt8(ascii: ";")
  private static let newline = UInt8(ascii: "\n")

  /// Lines of `code;fi;sv;en` in the order of the bytes of the codes.
  private let bytes: [UInt8]

  /// Reads lines of `code;fi;sv;en`; names may be missing from the end, lines without `;` are skipped.
  package init(parsing text: String) {
    self.init(parsing: Array(text.utf8))
  }

  /// Reads the UTF-8 bytes of such lines; of equal codes the first counts.
  package init(parsing bytes: [UInt8]) {
    self.bytes = CodeList.isOrdered(bytes) ? bytes : CodeList.ordered(bytes)
  }

  /// Whether every line has a `;` and a greater code than the line before.
  private static func isOrdered(_ bytes: [UInt8]) -> Bool {
    var previous: ArraySlice<UInt8> = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let line = rest.prefix { $0 != newline }
      let code = code(of: line)
      guard code.count < line.count, previous.lexicographicallyPrecedes(code) else { return false }
      previous = code
      rest = rest[line.endIndex...].dropFirst()
    }
    return true
  }

  private static func ordered(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: newline).filter { code(of: $0).count < $0.count }
    let byCode = Dictionary(
      lines.map { (code(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = byCode.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return Array(ordered.map(\.value).joined(separator: CollectionOfOne(newline)))
  }

  private static func code(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.prefix { $0 != separator }
  }

  /// The entries in the order of their codes.
  ///
  /// - Complexity: O(*n*), they are made when asked for.
  package var entries: [Entry] { bytes.split(separator: Self.newline).map(entry) }

  /// The name of a code; nil when the list does not have it.
  ///
  /// - Complexity: O(log *n*).
  package func label(_ code: String, language: Language) -> String? {
    line(of: code).map { entry($0).label(language) }
  }

  /// Whether the list has the code.
  ///
  /// - Complexity: O(log *n*).
  package func contains(_ code: String) -> Bool {
    line(of: code) != nil
  }

  private func entry(_ line: ArraySlice<UInt8>) -> Entry {
    let code = CodeList.code(of: line)
    return Entry(
      code: String(decoding: code, as: UTF8.self), names: line[code.endIndex...].dropFirst())
  }

  /// Halves the bytes, not the lines, and each time goes back to the beginning of the line it met.
  private func line(of code: String) -> ArraySlice<UInt8>? {
    let wanted = Array(code.utf8)[...]
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high) / 2
      let start = bytes[low..<middle].lastIndex(of: Self.newline).map { $0 + 1 } ?? low
      let end = bytes[middle..<high].firstIndex(of: Self.newline) ?? high
      let line = bytes[start..<end]
      let found = CodeList.code(of: line)
      if found == wanted { return line }
      if found.lexicographicallyPrecedes(wanted) { low = end + 1 } else { high = start }
    }
    return nil
  }

  private static func label(_ language: Language, of names: ArraySlice<UInt8>) -> String {
    let parts = names.split(separator: separator, maxSplits: 2, omittingEmptySubsequences: false)
    let index =
      switch language {
      case .fi: 0
      case .sv: 1
      case .en: 2
      }
    let hasName = index < parts.count && !parts[index].isEmpty
    return String(decoding: parts[hasName ? index : 0], as: UTF8.self)
  }
}
