import Casework
import Interface
import ReferenceData
import Terminal

/// What is to be said of a time before it is booked.
enum TimeCheck {
  /// Whether the time is free, in lines: the first thing wrong of each sort, or that nothing is.
  static func lines(
    of appointment: Appointment, in agenda: Agenda, _ free: FreeSlots, _ session: Session
  ) -> [Line] {
    let words = session.words
    guard let day = appointment.day else { return [Line(words(.bookingNeedsDay), .hint)] }
    var lines: [Line] = []
    func warn(_ key: TextKey, _ values: [String: String] = [:]) {
      lines.append(Line("! " + words(key, values), .warning))
    }
    let wall = session.wall
    if (day, appointment.start?.minutes ?? 1_440) < wall { warn(.bookingPast) }
    let clashes = free.clashes(with: appointment)
    if !clashes.isEmpty { warn(.bookingClash, ["what": names(clashes, agenda, session)]) }
    let hurries = free.hurries(with: appointment)
    if !hurries.isEmpty {
      warn(
        .bookingHurry,
        ["n": "\(session.settings.hours.travelMinutes)", "what": names(hurries, agenda, session)])
    }
    if !session.workingDays.contains(day) {
      let name = session.holidayName(on: day) ?? session.longDay(day)
      warn(.bookingClosedDay, ["what": name])
    } else if free.isOutsideHours(appointment) {
      warn(.bookingOutside)
    }
    return lines.isEmpty ? [Line(words(.bookingIsFree), .good)] : lines
  }

  private static func names(_ taken: [TakenTime], _ agenda: Agenda, _ session: Session) -> String {
    taken.map { session.name(of: $0, in: agenda) }.joined(separator: ", ")
  }

  /// The time in which the law wants the appointment, and whether the day keeps it.
  static func window(
    _ window: BookingWindow?, day: CalendarDate?, _ session: Session
  ) -> Line {
    let words = session.words
    guard let window else { return Line(words(.bookingNoWindow), .muted) }
    let due = window.due.finnish
    if window.due < session.today {
      let late = session.workingDays.count(after: window.due, through: session.today)
      return Line(words(.bookingLate, ["due": due, "n": "\(late)"]), .warning)
    }
    if let day, day > window.due {
      return Line("! " + words(.bookingAfterDue, ["due": due]), .warning)
    }
    return Line(words(.bookingWindow, ["opens": window.opens.finnish, "due": due]))
  }
}
