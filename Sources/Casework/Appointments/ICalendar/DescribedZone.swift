/// A time zone as an iCalendar file describes it (RFC 5545 §3.6.5).
struct DescribedZone: Sendable {
  /// A time from which on an offset is in force, every year when it has a rule.
  struct Observance: Sendable {
    var start: WallTime
    var offset: Int
    var rule: RecurrenceRule?
  }

  var observances: [Observance] = []

  /// The minute of UTC of the zone's clock; nil when the zone describes nothing.
  func utc(fromLocal local: WallTime) -> WallTime? {
    let onsets = observances.compactMap { observance in
      onset(of: observance, notAfter: local).map { (at: $0, offset: observance.offset) }
    }
    let earliest = observances.min { $0.start < $1.start }
    guard let offset = onsets.max(by: { $0.at < $1.at })?.offset ?? earliest?.offset else {
      return nil
    }
    return WallTime(minutes: local.minutes - offset)
  }

  /// The last time at which an observance began that is not after a time.
  private func onset(of observance: Observance, notAfter local: WallTime) -> WallTime? {
    guard observance.start <= local else { return nil }
    guard let rule = observance.rule else { return observance.start }
    // A yearly rule without a count needs one step for a year.
    var steps = 30
    let days = rule.days(
      from: observance.start.day, minute: observance.start.minuteOfDay,
      within: local.day.adding(months: -24)...local.day, steps: &steps)
    let onsets = days.map { WallTime(day: $0, minute: observance.start.minuteOfDay) }
    return onsets.last { $0 <= local } ?? observance.start
  }
}
