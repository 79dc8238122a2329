/// A time of a coach that is taken.
package struct TakenTime: Sendable, Hashable {
  /// The record that takes it.
  package let record: RecordID
  /// The day.
  package let day: CalendarDate
  /// From when until when, in minutes since midnight.
  package let span: Range<Int>
  /// Where the coach must be; nil when she may be anywhere.
  package let place: String?

  package init(record: RecordID, day: CalendarDate, span: Range<Int>, place: String?) {
    self.record = record
    self.day = day
    self.span = span
    self.place = place
  }

  /// The time of an appointment; nil when it takes none: called off, moved, or without a time.
  package init?(_ appointment: Appointment) {
    guard let day = appointment.day, let start = appointment.start,
      appointment.state == .booked || appointment.state == .held
    else { return nil }
    self.init(
      record: appointment.id, day: day,
      span: start.minutes..<start.minutes + max(1, appointment.minutes),
      place: appointment.attendedPlace)
  }

  /// The time that something else takes; nil when it has no day.
  package init?(_ busy: BusyTime) {
    guard let day = busy.day else { return nil }
    let start = busy.start?.minutes ?? 0
    let length = busy.start == nil ? 24 * 60 : max(1, busy.minutes)
    self.init(record: busy.id, day: day, span: start..<start + length, place: nil)
  }
}

extension AppointmentChannel {
  /// Where the coach must be, in small letters, empty for her own office; nil when she may be anywhere.
  package func attendedPlace(_ place: String) -> String? {
    switch self {
    case .visit, .provider: place.lowercased()
    case .phone, .video: nil
    }
  }
}

extension Appointment {
  /// Where the coach must be, in small letters, empty for her own office; nil when she may be anywhere.
  package var attendedPlace: String? { (channel ?? .visit).attendedPlace(place) }
}
