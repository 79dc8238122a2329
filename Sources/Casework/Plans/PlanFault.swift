/// Why a plan cannot be taken on to its next state.
package enum PlanFault: Error, Equatable {
  /// The client has no such plan.
  case unknown
  /// The version is not a draft and does not wait for approval.
  case notOpen
  /// The version is not in force.
  case notInForce
  /// The law requires more of it.
  case incomplete([PlanFinding])
  /// The day of approval is to come, or before the version in force was made.
  case day
  /// It must be told how it was made sure that the client understands (VNA 385/2024 2 §).
  case understandingMissing
  /// It must be told how the client got the plan (VNA 385/2024 2 §).
  case deliveryMissing
  /// The other parties have not approved (189/2001 8 §; 381/2023 5 §).
  case partiesMissing
}
