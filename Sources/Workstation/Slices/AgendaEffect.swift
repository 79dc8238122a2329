package import Casework

/// What the calendar needs done outside the pure part of the program.
package enum AgendaEffect: Sendable {
  /// Reads the calendar of a coach.
  case read(ClosedRange<CalendarDate>, coach: String)
  /// Finds the clients of a coach whose names begin as typed, a few of them; after a `*` those of everybody.
  case findClients(String, coach: String)
  /// Writes an iCalendar file; names of clients are in it only when asked for, and logged.
  case export(ClosedRange<CalendarDate>, coach: String, names: Bool, path: String)
  /// Reads an iCalendar file of another calendar as busy times, with what they are only when asked for.
  case importFile(path: String, coach: String, keepsTitles: Bool)
}
