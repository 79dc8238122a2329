/// What an iCalendar file says about when its owner is busy.
package struct ICalendarReading: Sendable, Equatable {
  /// One time that is taken, on one day.
  package struct Occurrence: Sendable, Hashable {
    /// The name of the event.
    package var uid: String
    /// Which occurrence of the event, and which day of it; empty for an event that comes once.
    package var key: String
    /// The day.
    package var day: CalendarDate
    /// When it begins; nil for the whole day.
    package var start: ClockTime?
    /// How long it lasts on the day, in minutes.
    package var minutes: Int
    /// What it is; empty when it is private.
    package var title: String
    /// Where.
    package var place: String
  }

  /// The times that are taken within the days asked for, in the order of time.
  package var occurrences: [Occurrence] = []
  /// The names of all events of the file, also of those that take no time any more.
  package var uids: Set<String> = []
  /// How many events there are in the file.
  package var eventCount = 0
  /// How many days were looked at, which is the work that the file has made.
  var steps = 0
  /// What could not be read, in the order of lines; everything else was.
  package var faults: [ICalendarFault] = []
}
