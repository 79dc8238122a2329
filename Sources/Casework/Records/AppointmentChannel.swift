/// How coach and client meet.
package enum AppointmentChannel: String, CaseIterable, Sendable, FieldRepresentable {
  /// At the office, or where the place says.
  case visit
  /// By telephone.
  case phone
  /// By video.
  case video
  /// At a service provider's.
  case provider
}
