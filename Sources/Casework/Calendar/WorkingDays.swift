/// The calendar of working days (arkipäivä), by which the deadlines of the service process are counted.
///
/// The law does not say whether a Saturday is a working day; Monday to Friday is the reading that
/// gives the later deadline, and a site may choose the other.
package struct WorkingDays: Sendable, Hashable {
  /// Whether a Saturday that is no holiday counts.
  package let includeSaturdays: Bool

  /// Makes the calendar; Saturdays do not count unless told otherwise.
  package init(includeSaturdays: Bool = false) {
    self.includeSaturdays = includeSaturdays
  }

  /// Whether the day is a working day.
  package func contains(_ day: CalendarDate) -> Bool {
    day.weekday <= (includeSaturdays ? 6 : 5) && Holiday(on: day) == nil
  }

  /// The last day of a time of this many working days (at least 1) that begins with an event.
  ///
  /// The day of the event is not counted (150/1930 2 §).
  package func deadline(_ count: Int, after event: CalendarDate) -> CalendarDate {
    var day = event
    for _ in 0..<count {
      day = first(onOrAfter: day.adding(days: 1))
    }
    return day
  }

  /// The number of working days after one day up to and with another; 0 when the other is not later.
  package func count(after start: CalendarDate, through end: CalendarDate) -> Int {
    guard start < end else { return 0 }
    return (start.dayNumber + 1...end.dayNumber).reduce(0) {
      $0 + (contains(CalendarDate(dayNumber: $1)) ? 1 : 0)
    }
  }

  /// The day itself when it is a working day, else the next one.
  package func first(onOrAfter day: CalendarDate) -> CalendarDate {
    var day = day
    while !contains(day), day < .latest { day = day.adding(days: 1) }
    return day
  }
}

extension CalendarDate {
  /// The day until which an act at an authority that is due on this day may be done.
  ///
  /// A deadline on a Saturday, a Sunday, a holiday, Midsummer Eve or Christmas Eve moves to the next
  /// working day (150/1930 5 §). For showing the client's own deadlines; the authority's do not move.
  package var movedToOfficeDay: CalendarDate {
    WorkingDays().first(onOrAfter: self)
  }
}
