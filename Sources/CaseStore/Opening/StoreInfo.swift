internal import Casework
internal import SQLite

/// What a store says of itself.
struct StoreInfo {
  let device: RecordID
  let isPractice: Bool

  /// Reads the only row; nil in a store that was never finished.
  static func read(_ connection: Connection) throws(SQLiteError) -> StoreInfo? {
    try connection.first("SELECT device, practice FROM store_info") { row in
      row.recordID(0).map { StoreInfo(device: $0, isPractice: row.flag(1)) }
    } ?? nil
  }

  /// Writes the only row of a new store.
  func write(_ connection: Connection, store: RecordID, at moment: Moment) throws(SQLiteError) {
    try connection.run(
      "INSERT INTO store_info (one, store, device, practice, made_at) VALUES (1, ?, ?, ?, ?)",
      [
        .blob(store.bytes), .blob(device.bytes), .flag(isPractice), .integer(moment.milliseconds),
      ])
  }
}
