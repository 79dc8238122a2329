internal import Casework

/// The statements of the table of one kind of record.
///
/// Every row is read as: client's row, id, client's id, removed_at, fields.
struct RecordSQL: Sendable {
  let selectByID: String
  let selectByClient: String
  let selectAllByClient: String
  let insert: String

  private init<Record: CaseRecord>(_ type: Record.Type) {
    let table = Record.kind.rawValue
    let columns = Record.fields.map { "t.\($0.name)" }.joined(separator: ", ")
    let names = Record.fields.map(\.name).joined(separator: ", ")
    let marks = Record.fields.map { _ in "?" }.joined(separator: ", ")
    let select: String
    if Record.kind == .client {
      select = "SELECT t.row, t.id, t.id, t.removed_at, \(columns) FROM client t"
      insert = "INSERT INTO client (id, \(names)) VALUES (?, \(marks))"
    } else {
      select = """
        SELECT t.client, t.id, c.id, t.removed_at, \(columns)
        FROM \(table) t JOIN client c ON c.row = t.client
        """
      insert = "INSERT INTO \(table) (id, client, \(names)) VALUES (?, ?, \(marks))"
    }
    let client = Record.kind == .client ? "row" : "client"
    selectByID = "\(select) WHERE t.id = ?"
    selectAllByClient = "\(select) WHERE t.\(client) = ? ORDER BY t.id"
    selectByClient = "\(select) WHERE t.\(client) = ? AND t.removed_at IS NULL ORDER BY t.id"
  }

  /// The statements of a type of record.
  static func of<Record: CaseRecord>(_ type: Record.Type) -> RecordSQL {
    switch Record.kind {
    case .client: client
    case .jobSearchPeriod: jobSearchPeriod
    case .statusPeriod: statusPeriod
    case .unemploymentPeriod: unemploymentPeriod
    case .employmentPlan: employmentPlan
    case .contact: contact
    }
  }

  private static let client = RecordSQL(Client.self)
  private static let jobSearchPeriod = RecordSQL(JobSearchPeriod.self)
  private static let statusPeriod = RecordSQL(StatusPeriod.self)
  private static let unemploymentPeriod = RecordSQL(UnemploymentPeriod.self)
  private static let employmentPlan = RecordSQL(EmploymentPlan.self)
  private static let contact = RecordSQL(Contact.self)
}
