/// What a client has decided.
package enum ConsentDecision: String, CaseIterable, Sendable, FieldRepresentable {
  /// Nothing yet.
  case asked
  /// Consent is given.
  case given
  /// Consent is refused.
  case refused
}
