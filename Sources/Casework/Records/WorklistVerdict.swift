/// What a coach can decide about an item of the worklist.
package enum WorklistVerdict: String, CaseIterable, Sendable, FieldRepresentable {
  /// It comes back on a day.
  case postponed
  /// It has been seen to.
  case done
}
