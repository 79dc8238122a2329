/// An appointment as other calendars see it: what is in an exported file, and nothing of the client unless asked for.
package struct ICalendarEvent: Sendable, Equatable {
  /// How sure it is that the event takes place.
  package enum Status: String, Sendable {
    case confirmed = "CONFIRMED"
    case cancelled = "CANCELLED"
  }

  /// The name that stays the same over all exports.
  package var uid: String
  /// How often it has been changed: of two files the one with the higher number is right.
  package var sequence: Int
  /// The day.
  package var day: CalendarDate
  /// When it begins; nil for the whole day.
  package var start: ClockTime?
  /// How long it lasts, in minutes.
  package var minutes: Int
  /// What it is.
  package var summary: String
  /// Where; empty for nowhere told.
  package var location: String
  /// Whether it takes place.
  package var status: Status

  package init(
    uid: String, sequence: Int, day: CalendarDate, start: ClockTime?, minutes: Int, summary: String,
    location: String, status: Status
  ) {
    self.uid = uid
    self.sequence = sequence
    self.day = day
    self.start = start
    self.minutes = minutes
    self.summary = summary
    self.location = location
    self.status = status
  }

  /// What ends the name of every event of ours.
  package static let uidSuffix = "@omavalmentaja"

  /// An appointment as an event; nil when it has no day.
  ///
  /// The place may be somebody's home: it goes only where names go, and never for a client under a non-disclosure order.
  ///
  /// - Parameters:
  ///   - summary: What it is called; names of clients are the caller's choice.
  ///   - tellsPlace: Whether the place is told.
  package init?(_ entry: AgendaEntry, summary: String, tellsPlace: Bool) {
    let appointment = entry.appointment
    guard let day = appointment.day else { return nil }
    let isOff = appointment.state == .cancelled || appointment.state == .moved
    self.init(
      uid: appointment.id.text + Self.uidSuffix, sequence: entry.revision, day: day,
      start: appointment.start, minutes: appointment.minutes, summary: summary,
      location: tellsPlace && !entry.nonDisclosure ? appointment.place : "",
      status: isOff ? .cancelled : .confirmed)
  }
}
