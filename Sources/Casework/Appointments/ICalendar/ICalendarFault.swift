/// Something in an iCalendar file that could not be read.
package struct ICalendarFault: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Reason: String, Sendable, CaseIterable {
    /// The file is no iCalendar file.
    case notCalendar = "not_calendar"
    /// A line has no name or no value.
    case line
    /// A component does not end, or ends without having begun.
    case nesting
    /// An event has no beginning, or no name.
    case incomplete
    /// A date or time cannot be read.
    case time
    /// A time zone that is neither described in the file nor known.
    case zone
    /// The end comes before the beginning.
    case order
    /// A rule of repetition that is not understood.
    case rule
    /// The event has so many occurrences, or so long a way to them, that the rest was left out.
    case tooMany = "too_many"
  }

  /// The number of the line, from 1.
  package let line: Int
  /// What is wrong.
  package let reason: Reason

  package init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
