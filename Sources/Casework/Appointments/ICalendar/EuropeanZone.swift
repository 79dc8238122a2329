/// A time zone of the European Union: summer time from the last Sunday of March to that of October, at 1.00 UTC (2000/84/EC).
struct EuropeanZone: Sendable, Hashable {
  /// Minutes east of Greenwich in winter.
  let winterOffset: Int

  /// The zone of the coach.
  static let helsinki = EuropeanZone(winterOffset: 120)

  /// The zone of a name, of the tz database or of Windows; nil when it is not one of these.
  init?(named name: String) {
    switch name {
    case "Europe/Helsinki", "FLE Standard Time", "Europe/Tallinn", "Europe/Riga", "Europe/Vilnius",
      "Europe/Mariehamn":
      winterOffset = 120
    case "Europe/Stockholm", "Europe/Oslo", "Europe/Copenhagen", "Europe/Berlin", "Europe/Paris",
      "Europe/Brussels", "Europe/Amsterdam", "W. Europe Standard Time", "Romance Standard Time",
      "Central Europe Standard Time", "Central European Standard Time":
      winterOffset = 60
    case "Europe/London", "Europe/Dublin", "Europe/Lisbon", "GMT Standard Time":
      winterOffset = 0
    default:
      return nil
    }
  }

  private init(winterOffset: Int) {
    self.winterOffset = winterOffset
  }

  /// The clock of the zone at a minute of UTC.
  func local(fromUTC utc: WallTime) -> WallTime {
    WallTime(minutes: utc.minutes + winterOffset + (Self.isSummer(utc) ? 60 : 0))
  }

  /// The minute of UTC of the zone's clock; an hour that comes twice is the first.
  func utc(fromLocal local: WallTime) -> WallTime {
    let summer = WallTime(minutes: local.minutes - winterOffset - 60)
    return Self.isSummer(summer) ? summer : WallTime(minutes: local.minutes - winterOffset)
  }

  private static func isSummer(_ utc: WallTime) -> Bool {
    let year = utc.day.year
    return lastSunday(of: 3, year) <= utc && utc < lastSunday(of: 10, year)
  }

  /// 1.00 UTC on the last Sunday of a month of 31 days.
  private static func lastSunday(of month: Int, _ year: Int) -> WallTime {
    let last = CalendarDate(year: year, month: month, day: 31) ?? .latest
    return WallTime(day: last.adding(days: -(last.weekday % 7)), minute: 60)
  }
}
