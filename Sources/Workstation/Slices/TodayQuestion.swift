package import CaseStore

/// What a box of the worklist asks.
package enum TodayQuestion: Sendable, Hashable {
  /// Which rows are shown.
  case filter
  /// Until when items are put off, and why.
  case postpone([WorklistEntry.ID])
  /// Whether many items are really ticked.
  case tick([WorklistEntry.ID])
}
