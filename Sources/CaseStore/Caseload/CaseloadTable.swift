internal import Casework
internal import SQLite

/// The table of the client list.
struct CaseloadTable {
  let connection: Connection

  /// The number that stands for no day, after every day.
  static let noDay: Int64 = 9_999_999
  /// The number that stands for no day where that comes first: no contact is the longest silence.
  static let noDayFirst: Int64 = -9_999_999
  /// The text that stands for no code, after every code.
  static let noCode = "~"

  /// The slots that are used: sums and differences of any two are numbers too.
  static let slots: ClosedRange<Int64> = -(1 << 62) + 1...(1 << 62) - 1

  /// A slot that is one of ours.
  ///
  /// - Throws: `corrupt` for one that no program of ours gives.
  static func checked(_ slot: Int64) throws(SQLiteError) -> Int64 {
    guard slots.contains(slot) else {
      throw SQLiteError(extended: .corrupt, message: "a row has an impossible slot")
    }
    return slot
  }

  /// The columns of an entry, in the order in which `entry` reads them.
  static let entryColumns = """
    slot, id, family_name, given_names, birth, status_key, status_since, job_search_since, \
    job_search_ended, unemployed_since, plan_kind_key, plan_made, plan_review_due, last_contact, \
    municipality, service_language, mother_tongue_key, needs_interpreter, non_disclosure, coach
    """

  private static let otherColumns = """
    client, name_key, municipality_key, coach_key, immigrant, no_earnings_related, words, labels
    """

  /// The row of a client; nil when the client is not listed.
  func row(ofClient client: Int64) throws(SQLiteError) -> CaseloadRow? {
    try connection.first(
      "SELECT \(Self.entryColumns), \(Self.otherColumns) FROM caseload WHERE client = ?",
      [.integer(client)], Self.row)
  }

  /// The rows that follow a slot, in the order of names.
  func rows(after slot: Int64, limit: Int) throws(SQLiteError) -> [CaseloadRow] {
    var rows: [CaseloadRow] = []
    try connection.rows(
      """
      SELECT \(Self.entryColumns), \(Self.otherColumns) FROM caseload
      WHERE slot > ? ORDER BY slot LIMIT ?
      """, [.integer(slot), .integer(Int64(limit))]
    ) { (statement) throws(SQLiteError) in
      rows.append(try Self.row(statement))
    }
    return rows
  }

  /// Writes a row at its slot, over what is there of the client.
  func write(_ row: CaseloadRow) throws(SQLiteError) {
    let entry = row.entry
    let values: [Value] = [
      .integer(row.slot), .blob(entry.id.bytes), .text(entry.familyName), .text(entry.givenNames),
      Self.day(entry.birthDate), Self.code(entry.status?.rawValue ?? ""),
      Self.day(entry.statusSince), Self.day(entry.jobSearchSince), Self.day(entry.jobSearchEnded),
      Self.day(entry.unemployedSince), Self.code(entry.planKind?.rawValue ?? ""),
      Self.day(entry.planMade), Self.day(entry.planReviewDue),
      Self.day(entry.lastContact, none: Self.noDayFirst), .text(entry.municipality),
      .text(entry.serviceLanguage), Self.code(entry.motherTongue), .flag(entry.needsInterpreter),
      .flag(entry.nonDisclosure), .text(entry.coach),
      .integer(row.client), .blob(row.nameKey), .blob(row.municipalityKey), .blob(row.coachKey),
      .flag(row.isImmigrant), .flag(row.lacksEarningsRelated), .text(row.words), .text(row.labels),
    ]
    try connection.run(Self.replace, values)
  }

  /// Takes a row out.
  func delete(_ slot: Int64) throws(SQLiteError) {
    try connection.run("DELETE FROM caseload WHERE slot = ?", [.integer(slot)])
  }

  private static let replace = """
    REPLACE INTO caseload (\(entryColumns), \(otherColumns))
    VALUES (\(Array(repeating: "?", count: 28).joined(separator: ", ")))
    """

  /// A day as a number.
  static func day(_ date: CalendarDate?, none: Int64 = noDay) -> Value {
    .integer(date.map { Int64($0.dayNumber) } ?? none)
  }

  /// A code, or what stands for none.
  static func code(_ code: String) -> Value {
    .text(code.isEmpty ? noCode : code)
  }
}

extension CaseloadTable {
  /// Reads an entry from the first columns.
  static func entry(_ row: Statement) throws(SQLiteError) -> CaseloadEntry {
    guard let id = row.recordID(1) else {
      throw SQLiteError(extended: .corrupt, message: "a row has no identifier", sql: row.sql)
    }
    var entry = CaseloadEntry(id: id, row: try checked(row.integer(0)))
    entry.familyName = row.text(2)
    entry.givenNames = row.text(3)
    entry.birthDate = date(row, 4)
    entry.status = EmploymentStatus(rawValue: row.text(5))
    entry.statusSince = date(row, 6)
    entry.jobSearchSince = date(row, 7)
    entry.jobSearchEnded = date(row, 8)
    entry.unemployedSince = date(row, 9)
    entry.planKind = PlanKind(rawValue: row.text(10))
    entry.planMade = date(row, 11)
    entry.planReviewDue = date(row, 12)
    entry.lastContact = date(row, 13)
    entry.municipality = row.text(14)
    entry.serviceLanguage = row.text(15)
    let motherTongue = row.text(16)
    entry.motherTongue = motherTongue == noCode ? "" : motherTongue
    entry.needsInterpreter = row.flag(17)
    entry.nonDisclosure = row.flag(18)
    entry.coach = row.text(19)
    return entry
  }

  private static func row(_ statement: Statement) throws(SQLiteError) -> CaseloadRow {
    CaseloadRow(
      entry: try entry(statement), client: statement.integer(20), nameKey: statement.blob(21),
      municipalityKey: statement.blob(22), coachKey: statement.blob(23),
      isImmigrant: statement.flag(24), lacksEarningsRelated: statement.flag(25),
      words: statement.text(26), labels: statement.text(27))
  }

  private static func date(_ row: Statement, _ column: Int) -> CalendarDate? {
    let number = row.integer(column)
    return number == noDay || number == noDayFirst ? nil : CalendarDate(dayNumber: Int(number))
  }
}
