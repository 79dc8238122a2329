internal import Casework
internal import SQLite

/// A place in an order of the worklist.
struct WorklistPosition {
  /// Whether the last day in time has passed; in the order of kinds what is late comes before what is not.
  let isLate: Bool
  /// Severity and day, or day and severity, by the order.
  let first: Int64
  let second: Int64
  let slot: Int64
  let key: String

  init(severity: Int64, due: Int64, slot: Int64, key: String, in query: WorklistQuery) {
    let isByKind = query.order == .kind
    isLate = isByKind && due < Int64(query.today.dayNumber)
    (first, second) = isByKind ? (severity, due) : (due, severity)
    self.slot = slot
    self.key = key
  }

  /// The place of an entry, also of one that has gone since it was read.
  init(of entry: WorklistEntry, in query: WorklistQuery) {
    self.init(
      severity: Int64(entry.item.kind.severity), due: Int64(entry.item.due.dayNumber),
      slot: entry.row, key: entry.item.key, in: query)
  }

  var values: [Value] { [.integer(first), .integer(second), .integer(slot), .text(key)] }
}

extension WorklistPosition: Comparable {
  static func < (left: WorklistPosition, right: WorklistPosition) -> Bool {
    guard left.isLate == right.isLate else { return left.isLate }
    let (a, b) = (
      (left.first, left.second, left.slot), (right.first, right.second, right.slot)
    )
    // Keys are compared as SQLite compares text: byte by byte.
    return a == b ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : a < b
  }
}
