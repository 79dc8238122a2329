/// The free times of a coach: inside her hours, on working days, away from what is taken, with time to travel.
package struct FreeSlots: Sendable {
  /// Proposed times lie on these minutes.
  package static let step = 15

  private let hours: CoachHours
  private let workingDays: WorkingDays
  private let taken: [CalendarDate: [TakenTime]]
  private let now: (day: CalendarDate, minute: Int)

  /// Makes the free times after a moment, given as a day and the minutes since its midnight.
  package init(
    hours: CoachHours, workingDays: WorkingDays, taken: [TakenTime],
    now: (day: CalendarDate, minute: Int)
  ) {
    self.hours = hours
    self.workingDays = workingDays
    self.taken = Dictionary(grouping: taken, by: \.day)
    self.now = now
  }

  /// The times of a day at which an appointment of a length can begin.
  ///
  /// - Parameter place: Where the coach must be; nil for anywhere.
  package func times(on day: CalendarDate, minutes: Int, place: String?) -> [ClockTime] {
    guard workingDays.contains(day), day >= now.day else { return [] }
    let first = (hours.work.lowerBound + Self.step - 1) / Self.step * Self.step
    return stride(from: first, through: hours.work.upperBound - minutes, by: Self.step)
      .compactMap { minute in
        let span = minute..<minute + max(1, minutes)
        guard day > now.day || minute > now.minute, !span.overlaps(hours.lunch),
          taken[day, default: []].allSatisfy({ isClear(span, place, of: $0) })
        else { return nil }
        return ClockTime(minutes: minute)
      }
  }

  /// The first free time on or after a day; nil when there is none until the last day.
  package func first(
    from day: CalendarDate, through last: CalendarDate, minutes: Int, place: String?
  ) -> FreeSlot? {
    var day = max(day, now.day)
    while day <= last {
      if let start = times(on: day, minutes: minutes, place: place).first {
        return FreeSlot(day: day, start: start)
      }
      guard day < .latest else { break }
      day = day.adding(days: 1)
    }
    return nil
  }

  /// The free times nearest after a day, as many as asked, at most `perDay` of one day spread over it.
  package func some(
    from day: CalendarDate, through last: CalendarDate, minutes: Int, place: String?, count: Int,
    perDay: Int = 4
  ) -> [FreeSlot] {
    var slots: [FreeSlot] = []
    var day = max(day, now.day)
    while day <= last, slots.count < count {
      let times = times(on: day, minutes: minutes, place: place)
      let stride = max(1, (times.count + perDay - 1) / max(1, perDay))
      for (index, start) in times.enumerated() where index % stride == 0 {
        slots.append(FreeSlot(day: day, start: start))
      }
      guard day < .latest else { break }
      day = day.adding(days: 1)
    }
    return Array(slots.prefix(count))
  }

  /// What an appointment would overlap.
  package func clashes(with appointment: Appointment) -> [TakenTime] {
    guard let own = TakenTime(appointment) else { return [] }
    return taken[own.day, default: []].filter {
      $0.record != own.record && $0.span.overlaps(own.span)
    }
  }

  /// What an appointment stands too near to, though it does not overlap: the places differ and the way takes time.
  package func hurries(with appointment: Appointment) -> [TakenTime] {
    guard let own = TakenTime(appointment) else { return [] }
    return taken[own.day, default: []].filter {
      $0.record != own.record && !$0.span.overlaps(own.span)
        && !isClear(own.span, own.place, of: $0)
    }
  }

  /// Whether an appointment lies outside the hours of the coach: not a working day, too early, too late, at lunch.
  package func isOutsideHours(_ appointment: Appointment) -> Bool {
    guard let own = TakenTime(appointment) else { return false }
    return !workingDays.contains(own.day) || !hours.work.contains(own.span.lowerBound)
      || own.span.upperBound > hours.work.upperBound || own.span.overlaps(hours.lunch)
  }

  private func isClear(_ span: Range<Int>, _ place: String?, of other: TakenTime) -> Bool {
    var gap = 0
    if let place, let elsewhere = other.place, place != elsewhere { gap = hours.travelMinutes }
    return span.upperBound + gap <= other.span.lowerBound
      || other.span.upperBound + gap <= span.lowerBound
  }
}

/// A time that can be booked.
package struct FreeSlot: Sendable, Hashable {
  /// The day.
  package let day: CalendarDate
  /// When it begins.
  package let start: ClockTime

  package init(day: CalendarDate, start: ClockTime) {
    self.day = day
    self.start = start
  }
}
