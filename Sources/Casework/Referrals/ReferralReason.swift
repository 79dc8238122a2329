/// Why a referral came to nothing or a service ended before its time; the raw value is the code.
package enum ReferralReason: String, CaseIterable, Sendable, FieldRepresentable {
  /// Asiakkaasta johtuva.
  case client
  /// Terveys.
  case health
  /// Työllistyi.
  case employed
  /// Aloitti opinnot.
  case studies
  /// Palveluntuottaja ei voi järjestää.
  case provider
  /// Ei soveltuva.
  case unsuitable
  /// Täynnä.
  case full
  /// Muu.
  case other
}
