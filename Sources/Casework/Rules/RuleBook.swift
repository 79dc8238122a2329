/// The table of rules, by date: what the law and the product's own limits say on each day.
///
/// A change of law is a new row, not new code; a site may override the rows of a rule with its own.
package struct RuleBook: Sendable, Equatable {
  /// The rows of each rule, oldest first; none overlap.
  private let rows: [RuleID: [RuleRow]]
  /// A number that changes with anything a row says, so that what was worked out by another table can be told.
  package let fingerprint: UInt64

  init(checked rows: [RuleID: [RuleRow]]) {
    self.rows = rows
    fingerprint = RuleBook.fingerprint(of: rows)
  }

  /// The row of a rule that is in force on a day; nil when none is.
  package func row(_ id: RuleID, on day: CalendarDate) -> RuleRow? {
    rows[id]?.last { $0.covers(day) }
  }

  /// Every row of a rule, oldest first.
  package func rows(of id: RuleID) -> [RuleRow] { rows[id] ?? [] }

  /// Every row, in the order of the rules and then of time.
  package var allRows: [RuleRow] { RuleID.allCases.flatMap(rows(of:)) }

  /// The rules that the site has changed.
  package var siteRules: [RuleID] {
    RuleID.allCases.filter { rows(of: $0).contains(where: \.isSite) }
  }

  /// FNV-1a over all that the rows say; stable from run to run.
  private static func fingerprint(of rows: [RuleID: [RuleRow]]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    func mix(_ text: String) {
      for byte in text.utf8 { mix(byte) }
      mix(0)
    }
    func mix(_ number: Int) {
      withUnsafeBytes(of: Int64(number).littleEndian) { for byte in $0 { mix(byte) } }
    }
    for row in RuleID.allCases.flatMap({ rows[$0] ?? [] }) {
      for text in [row.id.rawValue, row.unit.rawValue, row.source, row.note] { mix(text) }
      for anchor in row.anchors { mix(anchor.rawValue) }
      for numbers in [row.values, row.percentages] {
        mix(numbers.count)
        for number in numbers { mix(number) }
      }
      for day in [row.from ?? .earliest, row.to ?? .latest] { mix(day.dayNumber) }
      mix(row.isSite ? 1 as UInt8 : 0)
    }
    return hash
  }
}
