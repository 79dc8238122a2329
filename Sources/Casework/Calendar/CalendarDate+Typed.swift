extension CalendarDate {
  /// Reads a date as a coach types it; nil when it is not one.
  ///
  /// - `1.9.2026`, `1.9.26`, `2026-09-01`;
  /// - `1.9.` or `1.9`: of the days with that name the one nearest to today, so in November `7.1.` is
  ///   the coming January;
  /// - `+2v`, `+3pv`, `-1kk`, `+5`: weeks, days or months from today, days when no unit is told;
  /// - a word for yesterday, today or tomorrow;
  /// - the name of a day of the week: the next such day after today.
  ///
  /// A year of two digits is the latest that is at most 20 years ahead, so that `1.9.85` is 1985.
  package init?(typed text: String, today: CalendarDate, words: DateWords) {
    let text = text.lowercased().split(separator: " ").joined()
    if let offset = words.offsets[text] {
      self = today.adding(days: offset)
    } else if let weekday = words.weekdays[text] {
      self = today.adding(days: (weekday - today.weekday + 6) % 7 + 1)
    } else if let date = CalendarDate(relative: text, today: today, words: words)
      ?? CalendarDate(dotted: text, today: today) ?? CalendarDate(iso: text)
    {
      self = date
    } else {
      return nil
    }
  }

  private init?(relative text: String, today: CalendarDate, words: DateWords) {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    let name = String(text.dropFirst(1 + digits.count))
    guard digits.count <= 4, let count = Int(digits),
      let unit = name.isEmpty ? .day : words.units[name]
    else { return nil }
    let amount = sign == "-" ? -count : count
    switch unit {
    case .day: self = today.adding(days: amount)
    case .week: self = today.adding(days: 7 * amount)
    case .month: self = today.adding(months: amount)
    }
  }

  private init?(dotted text: String, today: CalendarDate) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let named = parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
    let numbers = named.compactMap { part in
      part.utf8.allSatisfy { $0.decimalDigit != nil } && part.utf8.count <= 4 ? Int(part) : nil
    }
    guard numbers.count == named.count else { return nil }
    switch (numbers.count, parts.count) {
    case (2, 2), (2, 3):
      self.init(day: numbers[0], month: numbers[1], nearest: today)
    case (3, 3) where parts[2].utf8.count == 4:
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    case (3, 3) where parts[2].utf8.count == 2:
      let limit = today.year + 20
      let year = limit - (limit - numbers[2]) % 100
      self.init(year: year, month: numbers[1], day: numbers[0])
    default:
      return nil
    }
  }

  private init?(day: Int, month: Int, nearest today: CalendarDate) {
    let candidates = (today.year - 1...today.year + 1).compactMap {
      CalendarDate(year: $0, month: month, day: day)
    }
    guard
      let nearest = candidates.min(by: { abs($0.days(until: today)) < abs($1.days(until: today)) })
    else { return nil }
    self = nearest
  }
}
