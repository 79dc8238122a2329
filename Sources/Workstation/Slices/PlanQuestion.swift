package import Casework

/// What a box of employment plans asks.
package enum PlanQuestion: Sendable, Hashable {
  /// Why an action is given up.
  case drop(RecordID)
  /// Whether an open version is thrown away.
  case discard(RecordID)
  /// Whether the plan in force ends.
  case end(RecordID)
  /// With which version another is compared.
  case compare(RecordID)
  /// To which section to go.
  case section
  /// Where a pasted piece goes.
  case piece(Int)
}
