/// One step of the arithmetic behind an item: from a fact of the case by a rule to a day.
///
/// "Työnhaku alkoi 2.1.2026 + 10 työpäivää = 19.1.2026 (380/2023 31 §, 1412/2025)."
package struct DueStep: Sendable, Hashable {
  /// What happened.
  package let fact: DueFact
  /// When it happened.
  package let date: CalendarDate
  /// The row of the rules whose value is counted from it; nil when the day holds as such.
  package let rule: RuleRow?
  /// The day that comes of it.
  package let result: CalendarDate
  /// Whether the value is counted back from the day, as from the end of a service.
  package let isBackwards: Bool

  package init(
    _ fact: DueFact, _ date: CalendarDate, rule: RuleRow? = nil, result: CalendarDate? = nil,
    isBackwards: Bool = false
  ) {
    self.fact = fact
    self.date = date
    self.rule = rule
    self.result = result ?? date
    self.isBackwards = isBackwards
  }

  /// The step that tells of a booked time; none when nothing is booked.
  static func booked(on day: CalendarDate?) -> [DueStep] {
    day.map { [DueStep(.appointmentBooked, $0)] } ?? []
  }
}
