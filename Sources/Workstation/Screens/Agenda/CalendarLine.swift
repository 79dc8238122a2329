package import Casework

/// A row of the calendar.
package struct CalendarLine: Identifiable, Sendable {
  /// What the row shows.
  package enum Content: Sendable {
    /// A day on which nothing is booked, or that is no working day.
    case day
    case appointment(AgendaEntry)
    case busy(BusyTime)
    /// A free time of the working hours, in minutes since midnight.
    case free(Range<Int>)
  }

  package let id: String
  package let day: CalendarDate
  package let content: Content

  /// The rows of a day: its holiday, then what is booked, in the order of time; with `showsFree` also what is free between.
  static func lines(
    of day: CalendarDate, _ agenda: Agenda, showsFree: Bool, _ session: Session
  ) -> [CalendarLine] {
    let entries = agenda.entries.filter { $0.appointment.day == day }
    let busy = agenda.busyTimes.filter { $0.day == day }
    var timed: [(minute: Int, line: CalendarLine)] = entries.map { entry in
      (
        entry.appointment.start?.minutes ?? -1,
        CalendarLine(id: entry.appointment.id.text, day: day, content: .appointment(entry))
      )
    }
    timed += busy.map { time in
      (
        time.start?.minutes ?? -1,
        CalendarLine(id: time.id.text, day: day, content: .busy(time))
      )
    }
    let isWorkday = session.workingDays.contains(day)
    if showsFree, isWorkday {
      let taken = agenda.takenTimes().filter { $0.day == day }.map(\.span)
      timed += gaps(taken, session.settings.hours).map { span in
        (
          span.lowerBound,
          CalendarLine(id: "\(day.iso) \(span.lowerBound)", day: day, content: .free(span))
        )
      }
    }
    // The order of the store stays among those that begin together.
    let lines = timed.enumerated().sorted {
      ($0.element.minute, $0.offset) < ($1.element.minute, $1.offset)
    }.map(\.element.line)
    let needsHeading = !isWorkday || lines.isEmpty
    return (needsHeading ? [CalendarLine(id: day.iso, day: day, content: .day)] : []) + lines
  }

  /// What is left of the working hours, lunch taken out, in pieces of a quarter of an hour at the least.
  private static func gaps(_ taken: [Range<Int>], _ hours: CoachHours) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var from = hours.work.lowerBound
    let end = hours.work.upperBound
    let lunch = hours.lunch.isEmpty ? [] : [hours.lunch]
    for span in (taken + lunch).sorted(by: { $0.lowerBound < $1.lowerBound }) where from < end {
      let until = min(span.lowerBound, end)
      if until - from >= FreeSlots.step { gaps.append(from..<until) }
      from = max(from, span.upperBound)
    }
    if end - from >= FreeSlots.step { gaps.append(from..<end) }
    return gaps
  }
}
