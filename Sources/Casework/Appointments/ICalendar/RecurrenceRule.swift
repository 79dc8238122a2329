/// A rule by which an event repeats (RFC 5545 §3.3.10), as far as it tells days: by hours and weeks of a year is left out.
struct RecurrenceRule: Sendable, Equatable {
  enum Frequency: String, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A day of the week (1 is Monday) and, in a month, which of them: 2 the second, -1 the last, 0 every.
  struct Weekday: Sendable, Equatable {
    var ordinal: Int
    var weekday: Int
  }

  var frequency: Frequency
  var interval = 1
  var count: Int?
  /// The last time an occurrence may have, on the clock of the event.
  var until: WallTime?
  var weekdays: [Weekday] = []
  var monthDays: [Int] = []
  var months: [Int] = []
  var positions: [Int] = []
  var weekStart = 1

  private static let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// Reads a rule; nil when it is none, or has a part that is not understood.
  ///
  /// - Parameter until: Reads the last time, which is told in its own way.
  init?(_ text: String, until: (String) -> WallTime?) {
    var frequency: Frequency?
    self.frequency = .daily
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, read(pair[0].uppercased(), pair[1].uppercased(), until) else {
        return nil
      }
      if pair[0].uppercased() == "FREQ" { frequency = self.frequency }
    }
    guard let frequency else { return nil }
    self.frequency = frequency
    // An ordinal counts in a month; in a year it would count weeks of the year, which nobody writes.
    let hasOrdinals = weekdays.contains { $0.ordinal != 0 }
    if hasOrdinals, frequency == .daily || frequency == .weekly { return nil }
    if frequency == .yearly, !weekdays.isEmpty, months.isEmpty { return nil }
  }

  private mutating func read(
    _ name: String, _ value: String, _ readUntil: (String) -> WallTime?
  ) -> Bool {
    switch name {
    case "FREQ":
      guard let frequency = Frequency(rawValue: value) else { return false }
      self.frequency = frequency
    case "INTERVAL":
      guard let number = Int(value), (1...1_000).contains(number) else { return false }
      interval = number
    case "COUNT":
      guard let number = Int(value), (1...100_000).contains(number) else { return false }
      count = number
    case "UNTIL":
      guard let time = readUntil(value) else { return false }
      until = time
    case "BYDAY":
      weekdays = value.split(separator: ",").compactMap { Self.weekday(String($0)) }
      return weekdays.count == value.split(separator: ",").count
    case "BYMONTHDAY":
      return Self.numbers(value, in: -31...31).map { monthDays = $0 } != nil
    case "BYMONTH":
      return Self.numbers(value, in: 1...12).map { months = $0 } != nil
    case "BYSETPOS":
      return Self.numbers(value, in: -366...366).map { positions = $0 } != nil
    case "WKST":
      guard let day = Self.weekday(value), day.ordinal == 0 else { return false }
      weekStart = day.weekday
    default:
      return false
    }
    return true
  }

  private static func weekday(_ text: String) -> Weekday? {
    guard let index = weekdayNames.firstIndex(of: String(text.suffix(2))) else { return nil }
    let ordinal = text.dropLast(2)
    guard let number = ordinal.isEmpty ? 0 : Int(ordinal), (-5...5).contains(number) else {
      return nil
    }
    return Weekday(ordinal: number, weekday: index + 1)
  }

  private static func numbers(_ text: String, in range: ClosedRange<Int>) -> [Int]? {
    let parts = text.split(separator: ",")
    let numbers = parts.compactMap { Int($0) }.filter { range.contains($0) && $0 != 0 }
    return numbers.count == parts.count && !numbers.isEmpty ? numbers : nil
  }

  /// The days of the occurrences that lie within some days, in order; the first day is one of them in any case.
  ///
  /// - Parameters:
  ///   - start: The day of the first occurrence.
  ///   - minute: The time of day of every occurrence.
  ///   - steps: So many periods may still be looked at; when none is left, the days found so far are all.
  func days(
    from start: CalendarDate, minute: Int, within range: ClosedRange<CalendarDate>,
    steps: inout Int
  ) -> [CalendarDate] {
    var days: [CalendarDate] = []
    var found = 0
    // Without a count nothing before the range matters.
    var period = count == nil ? max(0, periods(from: start, to: range.lowerBound) - 2) : 0
    while steps > 0 {
      steps -= 1
      let (begin, candidates) = candidates(ofPeriod: period, from: start)
      guard begin <= range.upperBound else { break }
      for day in period == 0 ? [start] + candidates.filter({ $0 > start }) : candidates {
        if let until, WallTime(day: day, minute: minute) > until { return days }
        found += 1
        if let count, found > count { return days }
        if range.contains(day) { days.append(day) }
      }
      guard begin < .latest else { break }
      period += 1
    }
    return days
  }

  private func periods(from start: CalendarDate, to day: CalendarDate) -> Int {
    switch frequency {
    case .daily: start.days(until: day) / interval
    case .weekly: start.days(until: day) / (7 * interval)
    case .monthly: start.months(until: day) / interval
    case .yearly: start.months(until: day) / (12 * interval)
    }
  }

  /// The first day of a period and the days in it that the rule names.
  private func candidates(
    ofPeriod index: Int, from start: CalendarDate
  ) -> (begin: CalendarDate, days: [CalendarDate]) {
    switch frequency {
    case .daily:
      let day = start.adding(days: index * interval)
      let isNamed =
        (weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday })
        && (months.isEmpty || months.contains(day.month))
        && (monthDays.isEmpty || monthDays.contains(day.day))
      return (day, isNamed ? [day] : [])
    case .weekly:
      let first = start.adding(days: -((start.weekday - weekStart + 7) % 7))
        .adding(days: 7 * interval * index)
      let named = weekdays.isEmpty ? [start.weekday] : weekdays.map(\.weekday)
      let days = (0..<7).map { first.adding(days: $0) }.filter {
        named.contains($0.weekday) && (months.isEmpty || months.contains($0.month))
      }
      return (first, positioned(days))
    case .monthly:
      let first = start.adding(days: 1 - start.day).adding(months: index * interval)
      guard months.isEmpty || months.contains(first.month) else { return (first, []) }
      return (first, positioned(named(inMonth: first, start)))
    case .yearly:
      let year = start.year + index * interval
      guard let first = CalendarDate(year: year, month: 1, day: 1) else { return (.latest, []) }
      let days = (months.isEmpty ? [start.month] : months.sorted()).flatMap {
        named(inMonth: first.adding(months: $0 - 1), start)
      }
      return (first, positioned(days))
    }
  }

  private func named(inMonth first: CalendarDate, _ start: CalendarDate) -> [CalendarDate] {
    let length = CalendarDate.days(inMonth: first.month, of: first.year)
    let all = (0..<length).map { first.adding(days: $0) }
    guard !weekdays.isEmpty || !monthDays.isEmpty else { return all.filter { $0.day == start.day } }
    return all.filter { day in
      let isDay =
        monthDays.isEmpty || monthDays.contains { $0 == day.day || length + 1 + $0 == day.day }
      let isWeekday =
        weekdays.isEmpty
        || weekdays.contains { named in
          guard named.weekday == day.weekday else { return false }
          return switch named.ordinal {
          case 0: true
          case 1...: (day.day - 1) / 7 + 1 == named.ordinal
          default: (length - day.day) / 7 + 1 == -named.ordinal
          }
        }
      return isDay && isWeekday
    }
  }

  private func positioned(_ days: [CalendarDate]) -> [CalendarDate] {
    guard !positions.isEmpty else { return days }
    return days.enumerated().filter { index, _ in
      positions.contains(index + 1) || positions.contains(index - days.count)
    }.map(\.element)
  }
}
