/// A minute of a calendar without a zone: a day and a time of it, counted through.
struct WallTime: Sendable, Hashable, Comparable {
  /// Minutes since 1.1.1970 0.00 of the same clock.
  var minutes: Int

  init(minutes: Int) {
    self.minutes = minutes
  }

  init(day: CalendarDate, minute: Int = 0) {
    minutes = day.dayNumber * 1_440 + minute
  }

  var day: CalendarDate { CalendarDate(dayNumber: Int((Double(minutes) / 1_440).rounded(.down))) }

  var minuteOfDay: Int { ((minutes % 1_440) + 1_440) % 1_440 }

  static func < (left: WallTime, right: WallTime) -> Bool { left.minutes < right.minutes }
}
