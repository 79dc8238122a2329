/// A date, or a date and time, as an iCalendar file writes it (RFC 5545 §3.3.4–5): `20261123`, `20261123T090000Z`.
struct ICalendarTime: Sendable, Equatable {
  var time: WallTime
  /// Whether it is a day without a time.
  var isDay: Bool
  /// Whether the time is of UTC.
  var isUTC: Bool

  init(time: WallTime, isDay: Bool, isUTC: Bool) {
    self.time = time
    self.isDay = isDay
    self.isUTC = isUTC
  }

  /// Reads a value; nil when it is no date and no time.
  ///
  /// Seconds are not kept.
  init?(_ text: String) {
    let parts = text.uppercased().split(separator: "T", omittingEmptySubsequences: false)
    guard let date = parts.first, date.utf8.count == 8, parts.count <= 2,
      let year = Self.number(date.prefix(4)), let month = Self.number(date.dropFirst(4).prefix(2)),
      let dayOfMonth = Self.number(date.suffix(2)),
      let day = CalendarDate(year: year, month: month, day: dayOfMonth)
    else { return nil }
    guard parts.count == 2 else {
      self.init(time: WallTime(day: day), isDay: true, isUTC: false)
      return
    }
    let isUTC = parts[1].last == "Z"
    let clock = isUTC ? parts[1].dropLast() : parts[1]
    guard clock.utf8.count == 6, let hour = Self.number(clock.prefix(2)),
      let minute = Self.number(clock.dropFirst(2).prefix(2)),
      let second = Self.number(clock.suffix(2)), second <= 60,
      let time = ClockTime(hour: hour, minute: minute)
    else { return nil }
    self.init(time: WallTime(day: day, minute: time.minutes), isDay: false, isUTC: isUTC)
  }

  /// Minutes of a duration such as `PT1H30M`, `P1D`, `P2W` (§3.3.6); nil when it is none, or goes backwards.
  static func duration(_ text: String) -> Int? {
    var text = text.uppercased()[...]
    if text.first == "+" { text.removeFirst() }
    guard text.popFirst() == "P", !text.isEmpty else { return nil }
    var minutes = 0
    var digits = ""
    var isTime = false
    for character in text {
      switch character {
      case "T": isTime = true
      case _ where character.isASCII && character.isNumber: digits.append(character)
      default:
        guard let number = Int(digits), number <= 100_000 else { return nil }
        digits = ""
        switch (character, isTime) {
        case ("W", false): minutes += number * 7 * 1_440
        case ("D", false): minutes += number * 1_440
        case ("H", true): minutes += number * 60
        case ("M", true): minutes += number
        case ("S", true): break
        default: return nil
        }
      }
    }
    return digits.isEmpty ? minutes : nil
  }

  /// Minutes east of Greenwich of an offset such as `+0200` (§3.3.14); nil when it is none.
  static func offset(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-", [5, 7].contains(text.utf8.count),
      let hours = number(text.dropFirst().prefix(2)),
      let minutes = number(text.dropFirst(3).prefix(2)), minutes < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { $0.decimalDigit != nil } ? Int(text) : nil
  }
}
