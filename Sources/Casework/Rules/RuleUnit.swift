/// What the value of a rule counts.
package enum RuleUnit: String, CaseIterable, Sendable {
  /// Nothing: the rule is in force or it is not.
  case none
  case calendarDay = "calendar_day"
  /// Arkipäivä, by the calendar of `WorkingDays`.
  case workingDay = "working_day"
  case month
  case year
  case hour
  case count
  case kilometre
  /// Paid days and the percentage from that day on, `100/10,200/20`.
  case dayPercent = "day_percent"

  /// Whether a value is added to a day.
  package var isTime: Bool {
    switch self {
    case .calendarDay, .workingDay, .month, .year: true
    case .none, .hour, .count, .kilometre, .dayPercent: false
    }
  }
}
