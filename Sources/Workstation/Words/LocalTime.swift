package import Casework

/// A moment as the wall clock of the workstation shows it.
package struct LocalTime: Sendable, Hashable {
  package var date: CalendarDate
  package var hour: Int
  package var minute: Int

  package init(date: CalendarDate, hour: Int, minute: Int) {
    self.date = date
    self.hour = hour
    self.minute = minute
  }

  /// The day and the time: `22.11.2026 14.05`.
  package var stamp: String { "\(date.finnish) \(clock)" }

  /// The time: `14.05`.
  package var clock: String { "\(hour).\(minute < 10 ? "0" : "")\(minute)" }
}
