internal import Casework
internal import SQLite

/// One reading of the client list: from a position, in one direction, a number of rows.
struct CaseloadScan {
  let table: CaseloadTable
  let order: CaseloadOrder
  let isAscending: Bool
  /// Where the rows begin, without the row that is there; nil for the beginning.
  let position: CaseloadPosition?
  let count: Int
  let condition: CaseloadCondition

  private var direction: String { isAscending ? "ASC" : "DESC" }

  /// Whether a place lies beyond the position.
  private func isBeyond(_ place: CaseloadPosition) -> Bool {
    guard let position else { return true }
    return isAscending ? position < place : place < position
  }

  /// The rows when every row is a candidate: straight from the index of the order.
  func everybody() throws(SQLiteError) -> [CaseloadEntry] {
    var entries: [CaseloadEntry] = []
    let (sql, values) = everybodyStatement
    try table.connection.rows(sql, values) { (row) throws(SQLiteError) in
      entries.append(try CaseloadTable.entry(row))
    }
    return entries
  }

  /// The statement that reads everybody, with its values.
  var everybodyStatement: (sql: String, values: [Value]) {
    let (start, values) = start()
    let sql = """
      SELECT \(CaseloadTable.entryColumns) FROM caseload
      WHERE \(start)\(condition.sql) ORDER BY \(ordering) LIMIT ?
      """
    return (sql, values + condition.values + [.integer(Int64(count))])
  }

  /// The rows among candidates in the order of names, which is the order of slots.
  func byName(_ found: SlotSet) throws(SQLiteError) -> [CaseloadEntry] {
    var entries: [CaseloadEntry] = []
    var index: Int
    if let slot = position?.slot {
      index = found.firstIndex(atLeast: isAscending ? slot + 1 : slot) - (isAscending ? 0 : 1)
    } else {
      index = isAscending ? 0 : found.count - 1
    }
    while entries.count < count, found.slots.indices.contains(index) {
      if let entry = try table.entry(at: found.slots[index], condition) { entries.append(entry) }
      index += isAscending ? 1 : -1
    }
    return entries
  }

  /// The rows among candidates in another order.
  ///
  /// Two ways, the first as long as it may be the cheaper: walking the index of the order past rows
  /// that are no candidates, which is quick when there are many candidates; reading and sorting all of
  /// them, which is quick when there are few.
  func byColumn(_ found: SlotSet) throws(SQLiteError) -> [CaseloadEntry] {
    if let entries = try walk(found, steps: 4 * found.count) { return entries }
    var places: [CaseloadPosition] = []
    for slot in found.slots {
      if let place = try table.place(at: slot, order, condition), isBeyond(place) {
        places.append(place)
      }
    }
    places.sort { isAscending ? $0 < $1 : $1 < $0 }
    var entries: [CaseloadEntry] = []
    for place in places.prefix(count) {
      if let entry = try table.entry(at: place.slot, condition) { entries.append(entry) }
    }
    return entries
  }

  /// Walks the index of the order; nil when the page was not full after so many steps.
  private func walk(_ found: SlotSet, steps: Int) throws(SQLiteError) -> [CaseloadEntry]? {
    var entries: [CaseloadEntry] = []
    var taken = 0
    let (start, values) = start()
    let statement = try table.connection.statement(
      "SELECT slot FROM caseload WHERE \(start) ORDER BY \(ordering)")
    defer { statement.reset() }
    try statement.bind(values)
    while entries.count < count {
      guard taken < steps else { return nil }
      guard try statement.step() else { break }
      taken += 1
      let slot = statement.integer(0)
      if found.contains(slot), let entry = try table.entry(at: slot, condition) {
        entries.append(entry)
      }
    }
    return entries
  }

  private var ordering: String {
    order == .name ? "slot \(direction)" : "\(order.column) \(direction), slot \(direction)"
  }

  private func start() -> (sql: String, values: [Value]) {
    guard let position else { return ("true", []) }
    let sign = isAscending ? ">" : "<"
    if order == .name { return ("slot \(sign) ?", [.integer(position.slot)]) }
    return ("(\(order.column), slot) \(sign) (?, ?)", [position.key, .integer(position.slot)])
  }
}

extension CaseloadTable {
  /// The entry of a row; nil when the row is gone or the condition does not hold.
  func entry(
    at slot: Int64, _ condition: CaseloadCondition
  ) throws(SQLiteError) -> CaseloadEntry? {
    try connection.first(
      "SELECT \(Self.entryColumns) FROM caseload WHERE slot = ?\(condition.sql)",
      [.integer(slot)] + condition.values, Self.entry)
  }

  /// The place of a row in an order; nil when the row is gone or the condition does not hold.
  func place(
    at slot: Int64, _ order: CaseloadOrder, _ condition: CaseloadCondition
  ) throws(SQLiteError) -> CaseloadPosition? {
    try connection.first(
      "SELECT \(order.column) FROM caseload WHERE slot = ?\(condition.sql)",
      [.integer(slot)] + condition.values
    ) { CaseloadPosition(key: $0.value(0), slot: slot) }
  }

  /// Whether a condition holds for a row.
  func matches(_ slot: Int64, _ condition: CaseloadCondition) throws(SQLiteError) -> Bool {
    try connection.integer(
      "SELECT 1 FROM caseload WHERE slot = ?\(condition.sql)",
      [.integer(slot)] + condition.values) != nil
  }
}
