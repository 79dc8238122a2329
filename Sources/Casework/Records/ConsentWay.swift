/// How a consent was given.
package enum ConsentWay: String, CaseIterable, Sendable, FieldRepresentable {
  /// On paper or in the e-service, in writing.
  case written
  /// By word of mouth.
  case spoken
}
