internal import Casework
internal import SQLite

/// The tables of changes.
struct ChangeLog {
  let connection: Connection

  /// What stands in place of a client's row where a record belongs to none.
  static let noClient: Int64 = 0

  /// One change as it is stored.
  struct Entry {
    let ord: Int64
    let kind: RecordKind
    let record: RecordID
    /// The number of the client's row.
    let client: Int64
    let operation: ChangeOperation
    let patch: ChangePatch
  }

  /// Adds a change set and gives its number.
  func begin(_ cause: ChangeCause, id: RecordID, device: RecordID) throws(SQLiteError) -> Int64 {
    try connection.run(
      """
      INSERT INTO change_set (id, author, device, at, label, undoes) VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(id.bytes), .text(cause.author), .blob(device.bytes),
        .integer(cause.at.milliseconds), .text(cause.label),
        cause.undoes.map { .blob($0.bytes) } ?? .null,
      ])
    return connection.lastInsertedRow
  }

  /// The numbers of the changes of a set.
  static func ords(ofSet set: Int64) -> ClosedRange<Int64> {
    set << 32 + 1...set << 32 + Int64(UInt32.max)
  }

  /// Adds a change at its number.
  func add(
    _ operation: ChangeOperation, _ kind: RecordKind, _ record: RecordID, client: Int64,
    patch: ChangePatch, at ord: Int64
  ) throws(SQLiteError) {
    let insert = try connection.statement(
      """
      INSERT INTO change (ord, kind, record, client, operation, patch)
      VALUES (?, ?, ?, ?, ?, ?)
      """)
    try insert.bind(ord, at: 1)
    try insert.bind(kind.rawValue, at: 2)
    try insert.bind(record.bytes, at: 3)
    try insert.bind(client, at: 4)
    try insert.bind(operation.rawValue, at: 5)
    try insert.bind(patch.json, at: 6)
    try insert.run()
  }

  /// The columns that `entry` reads, from the table `c`.
  static let columns = "c.ord, c.kind, c.record, c.client, c.operation, c.patch"

  /// Reads a change; nil for a kind or an operation of a newer program.
  static func entry(_ row: Statement) throws(SQLiteError) -> Entry? {
    guard let kind = RecordKind(rawValue: row.text(1)),
      let operation = ChangeOperation(rawValue: row.text(4))
    else { return nil }
    guard let record = row.recordID(2), let patch = ChangePatch(json: row.text(5), kind: kind)
    else {
      throw SQLiteError(extended: .corrupt, message: "a change cannot be read", sql: row.sql)
    }
    return Entry(
      ord: row.integer(0), kind: kind, record: record, client: row.integer(3),
      operation: operation, patch: patch)
  }
}
