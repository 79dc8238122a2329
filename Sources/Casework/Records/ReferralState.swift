/// How far a referral has come.
package enum ReferralState: String, CaseIterable, Sendable, FieldRepresentable {
  /// Ehdotettu.
  case proposed
  /// Sovittu: it stands in the plan.
  case agreed
  /// Lähetetty.
  case sent
  /// Vastaanotettu: the provider has it.
  case received
  /// Jonossa.
  case queued
  /// Hyväksytty.
  case accepted
  /// Hylätty by the provider.
  case rejected
  /// Alkanut.
  case started
  /// Päättynyt as planned.
  case ended
  /// Keskeytynyt.
  case interrupted
  /// Palaute saatu.
  case evaluated
  /// Peruttu.
  case cancelled
}
