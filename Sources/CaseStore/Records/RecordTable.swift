internal import Casework
internal import SQLite

/// The table of one kind of record, read and written by the declaration of its fields.
///
/// The statements are text made once for each kind; the connection keeps their prepared forms.
struct RecordTable<Record: CaseRecord> {
  let connection: Connection

  private var name: String { Record.kind.rawValue }

  /// A record as it lies in its table.
  struct Row {
    var record: Record
    /// The number of the client's row.
    let client: Int64
    let isRemoved: Bool
  }

  /// The record with an identifier, removed or not; nil when there is none.
  func row(_ id: RecordID) throws(SQLiteError) -> Row? {
    try connection.first(RecordSQL.of(Record.self).selectByID, [.blob(id.bytes)], read)
  }

  /// The records of a client in the order of their creation.
  func rows(ofClient client: Int64, removed: Bool = false) throws(SQLiteError) -> [Row] {
    var rows: [Row] = []
    let sql = RecordSQL.of(Record.self)
    try connection.rows(
      removed ? sql.selectAllByClient : sql.selectByClient, [.integer(client)]
    ) { (statement) throws(SQLiteError) in
      rows.append(try read(statement))
    }
    return rows
  }

  /// All records of the table that are not removed, in the order of their creation.
  func rows() throws(SQLiteError) -> [Row] {
    var rows: [Row] = []
    try connection.rows(RecordSQL.of(Record.self).selectPresent) {
      (statement) throws(SQLiteError) in
      rows.append(try read(statement))
    }
    return rows
  }

  /// The records that meet a condition on `t`, the record, and `c`, its client.
  func rows(where condition: String, _ values: [Value]) throws(SQLiteError) -> [Row] {
    var rows: [Row] = []
    try connection.rows("\(RecordSQL.of(Record.self).select) WHERE \(condition)", values) {
      (statement) throws(SQLiteError) in
      rows.append(try read(statement))
    }
    return rows
  }

  /// Adds a record; for one that belongs to itself, whose row is made here, `client` says nothing.
  func insert(_ record: Record, client: Int64) throws(SQLiteError) {
    let statement = try connection.statement(RecordSQL.of(Record.self).insert)
    try statement.bind(record.id.bytes, at: 1)
    var position = 2
    if !Record.kind.belongsToItself {
      try statement.bind(client, at: 2)
      position = 3
    }
    for field in Record.fields {
      try statement.bind(field.read(record).column, at: position)
      position += 1
    }
    try statement.run()
  }

  /// Writes the fields that changed.
  func update(_ id: RecordID, _ fields: [(name: String, value: FieldValue)]) throws(SQLiteError) {
    let assignments = fields.map { "\($0.name) = ?" }.joined(separator: ", ")
    try connection.run(
      "UPDATE \(name) SET \(assignments) WHERE id = ?",
      fields.map(\.value.column) + [.blob(id.bytes)])
  }

  /// Marks a record as removed at a moment, or as not removed.
  func setRemoved(_ id: RecordID, at moment: Moment?) throws(SQLiteError) {
    try connection.run(
      "UPDATE \(name) SET removed_at = ? WHERE id = ?",
      [moment.map { .integer($0.milliseconds) } ?? .null, .blob(id.bytes)])
  }

  private func read(_ statement: Statement) throws(SQLiteError) -> Row {
    guard let id = statement.recordID(1), let client = statement.recordID(2) else {
      throw unreadable(statement)
    }
    var record = Record(id: id, client: client)
    for (index, field) in Record.fields.enumerated() {
      guard field.write(&record, statement.field(4 + index, as: field.type)) else {
        throw unreadable(statement)
      }
    }
    return Row(
      record: record, client: statement.integer(0), isRemoved: !statement.isNull(3))
  }

  /// A row that no program of ours has written.
  private func unreadable(_ statement: Statement) -> SQLiteError {
    SQLiteError(extended: .corrupt, message: "a field cannot be read", sql: statement.sql)
  }
}
