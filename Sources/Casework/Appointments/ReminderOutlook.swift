/// Whether the client gets the national text message before an appointment, and if not, why.
///
/// The reminder goes out 24 hours before a binding meeting, to one Finnish mobile number (KEHA 23.2.2026).
package enum ReminderOutlook: Sendable, Equatable {
  /// It will be sent a day before, at the time of the appointment.
  case comes(on: CalendarDate, at: ClockTime)
  /// The meeting is not binding.
  case notBinding
  /// The reminders began on a later day.
  case beforeReminders
  /// The time of day is not agreed.
  case noTime
  /// The meeting begins in less than 24 hours.
  case tooSoon
  /// The number cannot take reminders.
  case phone(PhoneProblem)

  /// The first day of the meetings that are reminded of.
  package static let began = CalendarDate(year: 2026, month: 3, day: 1) ?? .latest

  /// Looks ahead from a moment, given as a day and the minutes since its midnight.
  package init(
    for appointment: Appointment, phone: String, now: (day: CalendarDate, minute: Int)
  ) {
    guard appointment.isBinding else {
      self = .notBinding
      return
    }
    guard let day = appointment.day, let start = appointment.start else {
      self = .noTime
      return
    }
    let eve = day.adding(days: -1)
    if day < Self.began {
      self = .beforeReminders
    } else if let problem = PhoneProblem(of: phone) {
      self = .phone(problem)
    } else if (eve, start.minutes) <= now {
      self = .tooSoon
    } else {
      self = .comes(on: eve, at: start)
    }
  }
}
