import FoundationEssentials

/// What is known of the list with faults: its `.expected.json`.
struct ExpectedFaults {
  let rows: Int
  let accepted: Int
  /// The reason by line.
  let reasons: [Int: String]

  init(_ json: [UInt8]) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(json))
    rows = file.rows
    accepted = file.accepted
    reasons = Dictionary(
      uniqueKeysWithValues: file.bad_lines.compactMap { line, reason in
        Int(line).map { ($0, reason) }
      })
  }

  private struct File: Decodable {
    let rows: Int
    let accepted: Int
    let bad_lines: [String: String]
  }
}
