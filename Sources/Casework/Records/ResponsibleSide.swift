/// Whose part something agreed is.
package enum ResponsibleSide: String, CaseIterable, Sendable, FieldRepresentable {
  /// The client's.
  case client
  /// The coach's.
  case coach
  /// A service provider's.
  case provider
}
