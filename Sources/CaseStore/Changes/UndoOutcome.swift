package import Casework

/// What came of taking something back, or of doing it again.
package enum UndoOutcome: Sendable, Equatable {
  /// Done: what it was called, and the client when it was about one only.
  case done(label: String, client: RecordID?)
  /// There is nothing to take back.
  case nothing
  /// It cannot be taken back any more; nothing was changed.
  case blocked(UndoObstacle)
}
