/// Why a client did not come; while nobody has asked, there is none.
package enum AbsenceReason: String, CaseIterable, Sendable, FieldRepresentable {
  case illness
  /// Another obstacle than illness.
  case obstacle
  case forgotten = "forgot"
  /// The client could not be reached.
  case unreached
  /// The client has been asked and gives no reason.
  case noReason = "none"
  /// Another, told in words.
  case other
}
