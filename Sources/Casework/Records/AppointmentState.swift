/// What became of an appointment.
package enum AppointmentState: String, CaseIterable, Sendable, FieldRepresentable {
  /// It is still to come, or nobody has said what became of it.
  case booked
  /// It was held.
  case held
  /// The client did not come or could not be reached.
  case missed
  /// It was called off in time.
  case cancelled
  /// It was moved to another time.
  case moved
}
