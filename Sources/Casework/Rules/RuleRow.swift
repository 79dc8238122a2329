/// One row of the table of rules: what a rule says while it is in force.
package struct RuleRow: Sendable, Hashable {
  /// Which rule it is.
  package let id: RuleID
  /// The numbers, one for most rules; none when the unit is none, the days when it is days and percentages.
  package let values: [Int]
  /// The percentages that belong to the values; none in other units.
  package let percentages: [Int]
  /// What the values count.
  package let unit: RuleUnit
  /// From what they are counted: from the latest of these.
  package let anchors: [RuleAnchor]
  /// The first day on which it is in force; nil for always.
  package let from: CalendarDate?
  /// The last day on which it is in force; nil for no end.
  package let to: CalendarDate?
  /// The section of the law, as it is cited in Finnish, or the words for a limit of the product's own.
  package let source: String
  /// What a reader should know of it, in Finnish; mostly empty.
  package let note: String
  /// Whether the row is the site's own.
  package let isSite: Bool
  /// The line of the file it was read from, 1 for the first.
  package let line: Int

  /// The number, of several the first; 0 when there is none.
  package var value: Int { values.first ?? 0 }

  /// Whether it is a limit of the product's own, not of a law.
  package var isOwnLimit: Bool { source == "ohjelman oma raja" }

  /// Whether the row is in force on a day.
  package func covers(_ day: CalendarDate) -> Bool {
    from ?? .earliest <= day && day <= to ?? .latest
  }

  /// The day that lies the value after another; the other itself when the unit is no time.
  package func day(after anchor: CalendarDate, days: WorkingDays) -> CalendarDate {
    switch unit {
    case .calendarDay: anchor.adding(days: value)
    case .workingDay: days.deadline(value, after: anchor)
    case .month: anchor.adding(months: value)
    case .year: anchor.adding(months: 12 * value)
    case .none, .hour, .count, .kilometre, .dayPercent: anchor
    }
  }

  /// The day that lies the value before another; of working days no rule counts backwards.
  package func day(before anchor: CalendarDate) -> CalendarDate {
    switch unit {
    case .calendarDay: anchor.adding(days: -value)
    case .month: anchor.adding(months: -value)
    case .year: anchor.adding(months: -12 * value)
    case .workingDay, .none, .hour, .count, .kilometre, .dayPercent: anchor
    }
  }
}
