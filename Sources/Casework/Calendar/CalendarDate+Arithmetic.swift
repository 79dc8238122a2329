extension CalendarDate {
  /// The day this many days later, or earlier when negative.
  ///
  /// Day 1 is the day after this one: the day of the event is not counted (150/1930 2 §).
  package func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .earliest : .latest }
    return CalendarDate(dayNumber: sum)
  }

  /// The same day of the month this many months later, or earlier when negative.
  ///
  /// A month without that day gives its last day (150/1930 3 §): 30.11. and 3 months is 28.2.
  /// Outside the years 1 to 9999 the result is the first or the last day that can be told.
  package func adding(months: Int) -> CalendarDate {
    let (year, month, day) = civil
    let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, total >= 12 else { return months < 0 ? .earliest : .latest }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let newDay = min(day, CalendarDate.days(inMonth: newMonth, of: newYear))
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? .latest
  }

  /// The number of whole months from this day until another; negative when the other is earlier.
  ///
  /// Counted as `adding(months:)` counts: from 30.11. until 28.2. there are three.
  package func months(until other: CalendarDate) -> Int {
    guard self <= other else { return -other.months(until: self) }
    let (from, to) = (civil, other.civil)
    let months = (to.year - from.year) * 12 + to.month - from.month
    return adding(months: months) <= other ? months : months - 1
  }

  /// The number of days from this day until another; negative when the other is earlier.
  package func days(until other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }

  /// The number of whole years from this day until another: the age, when this is a day of birth.
  package func years(until other: CalendarDate) -> Int {
    months(until: other) / 12
  }

  /// The week of ISO 8601 and the year it belongs to, which near New Year is not always `year`.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.year
    guard let newYear = CalendarDate(year: year, month: 1, day: 1) else { return (year, 1) }
    return (year, newYear.days(until: thursday) / 7 + 1)
  }
}
