/// A day of the proleptic Gregorian calendar, without time or zone.
///
/// Years 1 to 9999, so that ISO 8601 text is always ten characters and its order is the order of days.
/// Stored as one day number: comparing and counting days need no calendar; year, month and day are
/// computed (Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*).
package struct CalendarDate: Sendable, Hashable {
  private let storage: Int32

  /// The first day that can be told, 1.1.0001.
  package static let earliest = CalendarDate(dayNumber: -719_162)
  /// The last day that can be told, 31.12.9999.
  package static let latest = CalendarDate(dayNumber: 2_932_896)

  /// Makes the day that lies this many days after 1.1.1970.
  ///
  /// Numbers outside the years 1 to 9999 give the nearest day inside.
  package init(dayNumber: Int) {
    storage = Int32(min(max(dayNumber, -719_162), 2_932_896))
  }

  /// Makes the day with this year (1–9999), month (1–12) and day of month; nil when there is none.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(dayNumber: CalendarDate.dayNumber(year: year, month: month, day: day))
  }

  /// Days since 1.1.1970; negative before it.
  package var dayNumber: Int { Int(storage) }

  /// The year, 1–9999.
  package var year: Int { civil.year }

  /// The month, 1–12.
  package var month: Int { civil.month }

  /// The day of the month, 1–31.
  package var day: Int { civil.day }

  /// The day of the week: 1 is Monday, 7 is Sunday (ISO 8601).
  package var weekday: Int { CalendarDate.floorModulo(dayNumber + 3, 7) + 1 }

  /// Year, month and day in one computation (Hinnant, `civil_from_days`).
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The number of days in a month (1–12) of a year.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Hinnant, `days_from_civil`; the parts must name a real day.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func floorModulo(_ value: Int, _ divisor: Int) -> Int {
    let remainder = value % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.storage < right.storage
  }
}
