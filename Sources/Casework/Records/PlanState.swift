/// How far a version of a plan has come; that it is overdue for review is told by its day, not by its state.
package enum PlanState: String, CaseIterable, Sendable, FieldRepresentable {
  /// Luonnos.
  case draft
  /// Odottaa asiakkaan hyväksyntää.
  case awaitingApproval = "awaiting"
  /// Voimassa.
  case inForce = "in_force"
  /// Korvattu by a later version (tarkistettu) or a plan of another kind.
  case replaced
  /// Päättynyt.
  case ended
}
