internal import Casework
internal import Synchronization

/// The statements of the table of one kind of record.
///
/// Every row is read as: client's row, id, client's id, removed_at, fields.
final class RecordSQL: Sendable {
  /// Without a condition; `t` is the record and, of a client's record, `c` the client.
  let select: String
  let selectByID: String
  let selectByClient: String
  let selectAllByClient: String
  let selectPresent: String
  let insert: String
  /// What the fields of an empty record say.
  let blank: [FieldValue]

  private init<Record: CaseRecord>(_ type: Record.Type) {
    let table = Record.kind.rawValue
    let columns = Record.fields.map { "t.\($0.name)" }.joined(separator: ", ")
    let names = Record.fields.map(\.name).joined(separator: ", ")
    let marks = Record.fields.map { _ in "?" }.joined(separator: ", ")
    let select: String
    let owner: String
    if Record.kind.belongsToItself {
      owner = "row"
      select = "SELECT t.row, t.id, t.id, t.removed_at, \(columns) FROM \(table) t"
      insert = "INSERT INTO \(table) (id, \(names)) VALUES (?, \(marks))"
    } else {
      owner = "client"
      select = """
        SELECT t.client, t.id, c.id, t.removed_at, \(columns)
        FROM \(table) t JOIN client c ON c.row = t.client
        """
      insert = "INSERT INTO \(table) (id, client, \(names)) VALUES (?, ?, \(marks))"
    }
    self.select = select
    let nobody = RecordID(at: Moment(milliseconds: 0), random: (0, 0))
    let empty = Record(id: nobody, client: nobody)
    blank = Record.fields.map { $0.read(empty) }
    selectByID = "\(select) WHERE t.id = ?"
    selectAllByClient = "\(select) WHERE t.\(owner) = ? ORDER BY t.id"
    selectByClient = "\(select) WHERE t.\(owner) = ? AND t.removed_at IS NULL ORDER BY t.id"
    selectPresent = "\(select) WHERE t.removed_at IS NULL ORDER BY t.id"
  }

  /// The statements of a type of record.
  ///
  /// They are made when a kind is first asked for: the first screen needs two kinds of them all.
  static func of<Record: CaseRecord>(_ type: Record.Type) -> RecordSQL {
    made.withLock { made in
      if let known = made[Record.kind] { return known }
      let new = RecordSQL(type)
      made[Record.kind] = new
      return new
    }
  }

  private static let made = Mutex<[RecordKind: RecordSQL]>([:])
}

extension RecordKind {
  /// Whether the records stand on their own: clients, and what is common to all.
  var belongsToItself: Bool { self == .client || scope == .catalogue }
}
