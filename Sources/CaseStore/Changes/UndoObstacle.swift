package import Casework

/// Why a change cannot be taken back.
package enum UndoObstacle: Sendable, Equatable {
  /// The field was changed later.
  case changedLater(kind: RecordKind, field: String)
  /// The record was removed later, or is back already.
  case removedLater(kind: RecordKind)
  /// The client has got other records since the client was added.
  case hasRecords
}
