/// What a client's own words are.
package enum ClientWordKind: String, CaseIterable, Sendable, FieldRepresentable {
  /// What she hopes for.
  case wish
  /// What she is good at.
  case strength
  /// What she thinks of the service.
  case feedback
}
