import Casework

/// Small transfer lists of one made-up person.
enum TransferList {
  static func read(_ bytes: [UInt8]) throws(TransferFileFault) -> TransferReading {
    var count: UInt64 = 0
    return try TransferReading(
      bytes: bytes, reference: TestLists.all, today: "21.11.2026", faultColumn: "virhe"
    ) {
      count += 1
      return RecordID(at: Moment(milliseconds: 0), random: (0, count << 2))
    }
  }

  static let heading = Array(TransferColumn.allCases.map(\.rawValue).joined(separator: ";").utf8)

  static func bytes(changes: [TransferColumn: String]) -> [UInt8] {
    bytes(rows: [changes])
  }

  static func bytes(rows: [[TransferColumn: String]]) -> [UInt8] {
    Array(text(rows: rows).utf8)
  }

  /// The heading and a good row for each dictionary, changed as it says.
  static func text(rows: [[TransferColumn: String]]) -> String {
    let lines = rows.map { changes in
      TransferColumn.allCases.map { quoted(changes[$0] ?? good[$0] ?? "") }.joined(separator: ";")
    }
    return ([String(decoding: heading, as: UTF8.self)] + lines).map { $0 + "\r\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.utf8.allSatisfy { !"\";\r\n".utf8.contains($0) }
    return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private static let good: [TransferColumn: String] = [
    .identityCode: "010190-900P", .familyName: "Mäkelä", .givenNames: "Aatu",
    .address: "Esimerkkikatu 1", .postalCode: "15700", .municipality: "398",
    .phone: "040 000 0001", .email: "asiakas1@example.invalid", .motherTongue: "fi",
    .serviceLanguage: "fi", .interpreter: "ei", .citizenship: "FI", .jobSearchBegan: "1.2.2026",
    .status: "02", .statusBegan: "1.3.2026", .unemploymentBegan: "1.2.2026", .occupation: "4229",
    .education: "1", .earningsRelated: "ei", .planKind: "01", .planMade: "1.3.2026",
    .planReviewDue: "1.6.2026", .lastContact: "1.9.2026", .nonDisclosure: "ei", .coach: "V001",
    .remark: "hyvä",
  ]
}
