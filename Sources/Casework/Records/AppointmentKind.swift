/// What an appointment is.
package enum AppointmentKind: String, CaseIterable, Sendable, FieldRepresentable {
  /// Alkuhaastattelu (380/2023 31 §).
  case initialInterview = "initial"
  /// Työnhakukeskustelu (380/2023 32 §).
  case jobSearchTalk = "talk"
  /// Täydentävä työnhakukeskustelu (380/2023 32 §).
  case supplementaryTalk = "supplementary"
  /// Any other meeting with the client.
  case meeting
  /// A meeting with others of the client's network.
  case network
}
