/// A day on which Finnish offices are closed though it may fall on a weekday.
///
/// The church days move with Easter (633/1978 as it has stood since 1992: Epiphany on 6.1., Ascension
/// on Thursday); Midsummer Eve and Christmas Eve are no public holidays but count like them
/// (150/1930 5 §).
package enum Holiday: String, CaseIterable, Sendable {
  case newYear
  case epiphany
  case goodFriday
  case easter
  case easterMonday
  case mayDay
  case ascension
  case whitSunday
  case midsummerEve
  case midsummer
  case allSaints
  case independence
  case christmasEve
  case christmas
  case saintStephen

  /// The holiday that falls on a day; nil on an ordinary day.
  package init?(on day: CalendarDate) {
    let (year, month, dayOfMonth) = day.civil
    switch (month, dayOfMonth, day.weekday) {
    case (1, 1, _): self = .newYear
    case (1, 6, _): self = .epiphany
    case (5, 1, _): self = .mayDay
    case (6, 19...25, 5): self = .midsummerEve
    case (6, 20...26, 6): self = .midsummer
    case (10, 31, 6), (11, 1...6, 6): self = .allSaints
    case (12, 6, _): self = .independence
    case (12, 24, _): self = .christmasEve
    case (12, 25, _): self = .christmas
    case (12, 26, _): self = .saintStephen
    default:
      switch CalendarDate.easter(of: year).days(until: day) {
      case -2: self = .goodFriday
      case 0: self = .easter
      case 1: self = .easterMonday
      case 39: self = .ascension
      case 49: self = .whitSunday
      default: return nil
      }
    }
  }
}

extension CalendarDate {
  /// Easter Sunday of a year by the Gregorian rule (the anonymous algorithm, *Nature* 1876).
  package static func easter(of year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let number = epact + weekday - 7 * shift + 114
    return CalendarDate(year: year, month: number / 31, day: number % 31 + 1) ?? .earliest
  }
}
