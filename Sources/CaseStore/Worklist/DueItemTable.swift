internal import Casework
internal import SQLite

/// The table of the worklist, derived from the records by the rules.
struct DueItemTable {
  let connection: Connection

  /// The columns of an item, in the order in which `item` reads them.
  static let itemColumns = """
    d.kind, d.key, d.opens, d.due, d.until, d.subject, d.booked, d.postponed, d.reason
    """

  /// Makes the rows of a client those of her items; what has not changed is not written.
  func write(_ items: [DueItem], ofClient client: Int64) throws(SQLiteError) {
    let items = items.sorted(by: Self.precedes)
    let old = try self.items(ofClient: client)
    guard old != items else { return }
    if !old.isEmpty {
      try connection.run("DELETE FROM due_item WHERE client = ?", [.integer(client)])
    }
    for item in items { try insert(item, client) }
  }

  /// Adds the rows of a client who has none.
  func add(_ items: [DueItem], ofClient client: Int64) throws(SQLiteError) {
    for item in items { try insert(item, client) }
  }

  /// The items of a client in the order of their keys.
  func items(ofClient client: Int64) throws(SQLiteError) -> [DueItem] {
    var items: [DueItem] = []
    try connection.rows(
      "SELECT \(Self.itemColumns) FROM due_item d WHERE d.client = ? ORDER BY d.key",
      [.integer(client)]
    ) { (row) throws(SQLiteError) in
      items.append(try Self.item(row))
    }
    return items
  }

  /// Empties the table.
  func clear() throws(SQLiteError) {
    try connection.run("DELETE FROM due_item")
  }

  private func insert(_ item: DueItem, _ client: Int64) throws(SQLiteError) {
    let statement = try connection.statement(
      """
      REPLACE INTO due_item
      (client, key, severity, kind, opens, due, until, subject, booked, postponed, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    try statement.bind(client, at: 1)
    try statement.bind(item.key, at: 2)
    try statement.bind(Int64(item.kind.severity), at: 3)
    try statement.bind(item.kind.rawValue, at: 4)
    try statement.bind(Int64(item.opens.dayNumber), at: 5)
    try statement.bind(Int64(item.due.dayNumber), at: 6)
    try statement.bind(CaseloadTable.day(item.until), at: 7)
    try statement.bind(item.subject.map { .blob($0.bytes) } ?? .null, at: 8)
    let postponement = item.postponement
    try statement.bind(Self.day(item.booked), at: 9)
    try statement.bind(Self.day(postponement?.until), at: 10)
    try statement.bind(postponement.map { .text($0.reason) } ?? .null, at: 11)
    try statement.run()
  }

  /// Keys are ordered as SQLite orders text: byte by byte.
  private static func precedes(_ left: DueItem, _ right: DueItem) -> Bool {
    left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
  }

  private static func day(_ date: CalendarDate?) -> Value {
    date.map { .integer(Int64($0.dayNumber)) } ?? .null
  }

  /// Columns that `item` reads.
  static let itemColumnCount = 9

  /// Reads an item from the first columns.
  static func item(_ row: Statement) throws(SQLiteError) -> DueItem {
    guard let kind = DueKind(rawValue: row.text(0)) else {
      throw SQLiteError(extended: .corrupt, message: "an item has an unknown kind", sql: row.sql)
    }
    func day(_ column: Int) -> CalendarDate? {
      row.isNull(column) ? nil : CalendarDate(dayNumber: Int(row.integer(column)))
    }
    let until = row.integer(4)
    return DueItem(
      kind: kind, key: row.text(1), opens: CalendarDate(dayNumber: Int(row.integer(2))),
      due: CalendarDate(dayNumber: Int(row.integer(3))),
      until: until == CaseloadTable.noDay ? nil : CalendarDate(dayNumber: Int(until)),
      subject: row.recordID(5), booked: day(6),
      postponement: day(7).map { DuePostponement(until: $0, reason: row.text(8)) })
  }
}
