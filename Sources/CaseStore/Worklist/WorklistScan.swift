internal import Casework
internal import SQLite

/// One reading of the worklist.
///
/// Where few clients are candidates, as in a coach's own caseload, the places of all their items are gathered and sorted;
/// else the index of the order is walked.
struct WorklistScan {
  let connection: Connection
  let query: WorklistQuery
  private let condition: WorklistCondition
  /// The rows of the client list that are candidates; nil for all.
  private let found: SlotSet?
  /// The places of the items of few candidates, in order.
  private let gathered: [WorklistPosition]?

  /// Up to how many candidates are gathered.
  private static let fewClients = 8_192

  /// The columns of an entry, in the order in which `entry` reads them.
  private static let columns = """
    \(DueItemTable.itemColumns), c.slot, c.id, c.family_name, c.given_names, c.non_disclosure, c.coach
    """

  init(
    _ connection: Connection, _ query: WorklistQuery, found: SlotSet?, gathers: Bool
  ) throws(SQLiteError) {
    self.connection = connection
    self.query = query
    self.found = found
    condition = WorklistCondition(query)
    guard gathers, let found, found.count <= Self.fewClients else {
      gathered = nil
      return
    }
    var places: [WorklistPosition] = []
    for slot in found.slots {
      try connection.rows(
        """
        SELECT d.severity, d.due, d.key FROM caseload c CROSS JOIN due_item d ON d.client = c.client
        WHERE c.slot = ?\(condition.sql)
        """, [.integer(slot)] + condition.listedValues
      ) { (row) throws(SQLiteError) in
        places.append(
          WorklistPosition(
            severity: row.integer(0), due: row.integer(1), slot: slot, key: row.text(2),
            in: query))
      }
    }
    gathered = places.sorted()
  }

  /// The rows after a place in the direction of the list, or those before it, the nearest first.
  func rows(
    forward: Bool, from place: WorklistPosition?, _ count: Int
  ) throws(SQLiteError) -> [WorklistEntry] {
    guard let gathered else { return try walk(forward: forward, from: place, count) }
    var index = forward ? 0 : gathered.count - 1
    if let place {
      let (at, isThere) = Self.find(place, in: gathered)
      index = forward ? at + (isThere ? 1 : 0) : at - 1
    }
    var entries: [WorklistEntry] = []
    while entries.count < count, gathered.indices.contains(index) {
      if let entry = try entry(at: gathered[index]) { entries.append(entry) }
      index += forward ? 1 : -1
    }
    return entries
  }

  /// The row at a place; nil when it is not on the list.
  func entry(at place: WorklistPosition) throws(SQLiteError) -> WorklistEntry? {
    if let found, !found.contains(place.slot) { return nil }
    let entry = try connection.first(
      """
      SELECT \(Self.columns) FROM caseload c CROSS JOIN due_item d ON d.client = c.client
      WHERE c.slot = ? AND d.key = ?\(condition.sql)
      """, [.integer(place.slot), .text(place.key)] + condition.listedValues, Self.entry)
    guard let entry, WorklistPosition(of: entry, in: query) == place else { return nil }
    return entry
  }

  /// Walks the index of the order until there are enough rows; in the order of kinds first through what is late.
  private func walk(
    forward: Bool, from place: WorklistPosition?, _ count: Int
  ) throws(SQLiteError) -> [WorklistEntry] {
    guard query.order == .kind else { return try walk(forward: forward, from: place, count, "") }
    var entries: [WorklistEntry] = []
    for isLate in forward ? [true, false] : [false, true] {
      // The half before the place, in the direction of the walk, is behind it.
      if let place, place.isLate != isLate, place.isLate != forward { continue }
      let today = query.today.dayNumber
      entries += try walk(
        forward: forward, from: place?.isLate == isLate ? place : nil, count - entries.count,
        isLate ? " AND d.due < \(today)" : " AND d.due >= \(today)")
      if entries.count >= count { break }
    }
    return entries
  }

  private func walk(
    forward: Bool, from place: WorklistPosition?, _ count: Int, _ half: String
  ) throws(SQLiteError) -> [WorklistEntry] {
    let (sign, direction) = forward ? (">", "ASC") : ("<", "DESC")
    let columns = query.order.columns
    var start = "true"
    var values: [Value] = []
    if let place {
      // The first comparison is what the index answers, the second what it cannot.
      start = "(\(columns)) \(sign)= (?, ?) AND (\(columns), c.slot, d.key) \(sign) (?, ?, ?, ?)"
      values = place.values.prefix(2) + place.values
    }
    let ordering = (columns + ", c.slot, d.key").replacing(",", with: " \(direction),")
    let statement = try connection.statement(
      """
      SELECT \(Self.columns)
      FROM due_item d INDEXED BY \(query.order.index)
      CROSS JOIN caseload c ON c.client = d.client
      WHERE \(start)\(half)\(condition.sql) ORDER BY \(ordering) \(direction)
      """)
    defer { statement.reset() }
    try statement.bind(values + condition.listedValues)
    var entries: [WorklistEntry] = []
    while entries.count < count, try statement.step() {
      guard found?.contains(statement.integer(DueItemTable.itemColumnCount)) ?? true else {
        continue
      }
      entries.append(try Self.entry(statement))
    }
    return entries
  }

  /// Where a place is among places in order, or would be.
  private static func find(
    _ place: WorklistPosition, in places: [WorklistPosition]
  ) -> (index: Int, isThere: Bool) {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return (low, low < places.count && places[low] == place)
  }

  private static func entry(_ row: Statement) throws(SQLiteError) -> WorklistEntry {
    let first = DueItemTable.itemColumnCount
    guard let client = row.recordID(first + 1) else {
      throw SQLiteError(extended: .corrupt, message: "a row has no identifier", sql: row.sql)
    }
    return WorklistEntry(
      client: client, row: try CaseloadTable.checked(row.integer(first)),
      item: try DueItemTable.item(row), familyName: row.text(first + 2),
      givenNames: row.text(first + 3), nonDisclosure: row.flag(first + 4),
      coach: row.text(first + 5))
  }
}

extension WorklistScan {
  /// How much there is of each kind, and when nothing is, the next day in time.
  func counts() throws(SQLiteError) -> WorklistCounts {
    var counts = WorklistCounts()
    let today = Int64(query.today.dayNumber)
    func add(_ row: Statement, _ all: Int, _ late: Int) throws(SQLiteError) {
      guard let kind = DueKind(rawValue: row.text(0)) else { return }
      counts.kinds[kind, default: WorklistCounts.Count()].all += all
      counts.kinds[kind, default: WorklistCounts.Count()].late += late
    }
    guard let found else {
      try connection.rows(
        """
        SELECT d.kind, count(*), sum(d.due < ?) FROM due_item d
        WHERE true\(condition.listed) GROUP BY d.kind
        """, [.integer(today)] + condition.listedValues
      ) { (row) throws(SQLiteError) in
        try add(row, Int(row.integer(1)), Int(row.integer(2)))
      }
      counts.hasClients = try connection.integer("SELECT 1 FROM caseload LIMIT 1") != nil
      guard counts.kinds.isEmpty else { return counts }
      counts.next = try next(
        "SELECT min(due) FROM due_item INDEXED BY due_item_day WHERE due >= ?", [.integer(today)])
      return counts
    }
    counts.hasClients = found.count > 0
    for slot in found.slots {
      try connection.rows(
        """
        SELECT d.kind, d.due FROM caseload c CROSS JOIN due_item d ON d.client = c.client
        WHERE c.slot = ?\(condition.listed)
        """, [.integer(slot)] + condition.listedValues
      ) { (row) throws(SQLiteError) in
        try add(row, 1, row.integer(1) < today ? 1 : 0)
      }
    }
    // Looked for only when there is nothing else to tell.
    for slot in found.slots where counts.kinds.isEmpty {
      let day = try next(
        "SELECT min(d.due) FROM caseload c JOIN due_item d USING (client) WHERE c.slot = ? AND d.due >= ?",
        [.integer(slot), .integer(today)])
      if let day, day < counts.next ?? .latest { counts.next = day }
    }
    return counts
  }

  private func next(_ sql: String, _ values: [Value]) throws(SQLiteError) -> CalendarDate? {
    try connection.first(sql, values) { row in
      row.isNull(0) ? nil : CalendarDate(dayNumber: Int(row.integer(0)))
    } ?? nil
  }
}
