/// How often the appointments of a series follow each other.
package enum AppointmentRhythm: String, CaseIterable, Sendable {
  case weekly
  case fortnightly
  case monthly

  /// The days of a series after its first: as many as asked, in the rhythm counted from the first day.
  ///
  /// A day that is no working day gives way to the next one; the days after it keep their own place.
  package func days(
    after first: CalendarDate, count: Int, _ workingDays: WorkingDays
  ) -> [CalendarDate] {
    guard count > 0 else { return [] }
    return (1...count).map { index in
      let day =
        switch self {
        case .weekly: first.adding(days: 7 * index)
        case .fortnightly: first.adding(days: 14 * index)
        case .monthly: first.adding(months: index)
        }
      return workingDays.first(onOrAfter: day)
    }
  }
}
