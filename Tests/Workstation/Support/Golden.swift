import Glibc
import Testing

/// Screens as they should look, each in a file that a person has read.
enum Golden {
  /// The variable that makes tests write the files instead of comparing with them.
  private static let variable = "OMAVALMENTAJA_GOLDEN"

  /// Compares a text with the file of a name in `Golden`.
  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = "\(TestFiles.tests)/Workstation/Golden/\(name).txt"
    if let mode = getenv(variable), String(cString: mode) == "write" {
      try TestFiles.write(text, to: path)
      return
    }
    let expected = TestFiles.text(path) ?? ""
    guard text != expected else { return }
    Issue.record(
      """
      \(name) looks different (\(variable)=write rewrites the file)
      --- expected
      \(expected)
      --- got
      \(text)
      --- lines that differ
      \(difference(expected, text))
      """, sourceLocation: sourceLocation)
  }

  private static func difference(_ expected: String, _ got: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = got.split(separator: "\n", omittingEmptySubsequences: false)
    return new.difference(from: old).map { change in
      switch change {
      case .remove(let line, let text, _): "\(line + 1) - \(text)"
      case .insert(let line, let text, _): "\(line + 1) + \(text)"
      }
    }.joined(separator: "\n")
  }
}
