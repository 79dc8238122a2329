/// How a client approves a plan (VNA 385/2024 2 §).
package enum PlanApprovalWay: String, CaseIterable, Sendable, FieldRepresentable {
  /// In Oma asiointi.
  case electronic
  /// By signature; a signed copy goes to the client.
  case signature
  /// Another way; then it must be made sure that the client understands.
  case other
}
