import Casework
import Interface
import ReferenceData
import Terminal

/// The free times of the calendar as values to choose from.
enum FreeTimes {
  /// So many are offered.
  private static let count = 60

  static func choices(_ slots: [FreeSlot], _ session: Session) -> [Choice] {
    slots.map { slot in
      let label = TerminalText(session.when(slot.day, slot.start))
      return Choice(
        code: "\(slot.day.iso) \(slot.start.minutes)", label: label,
        search: Words.folded(label.string))
    }
  }

  /// The free times from a day on, for an appointment like this one.
  static func slots(
    _ free: FreeSlots, from day: CalendarDate, like appointment: Appointment, count: Int = count,
    perDay: Int = 8
  ) -> [FreeSlot] {
    free.some(
      from: day, through: day.adding(days: 120), minutes: max(5, appointment.minutes),
      place: appointment.attendedPlace, count: count, perDay: perDay)
  }

  /// Reads a chosen value back.
  static func slot(_ code: String) -> FreeSlot? {
    let parts = code.split(separator: " ")
    guard parts.count == 2, let day = CalendarDate(iso: String(parts[0])),
      let start = Int(parts[1]).flatMap({ ClockTime(minutes: $0) })
    else { return nil }
    return FreeSlot(day: day, start: start)
  }

  /// Opens the list over a screen.
  static func open(_ slots: [FreeSlot], chosen: FreeSlot?, _ session: inout Session) {
    let choices = choices(slots, session)
    guard !choices.isEmpty else {
      session.say(.bookingNoFreeTimes, kind: .warning)
      return
    }
    let field = Field(
      id: "free", label: session.words(.bookingFreeTitle), kind: .choice(choices),
      value: chosen.map { "\($0.day.iso) \($0.start.minutes)" } ?? "")
    session.openChoices(of: field, for: .agenda(.freeTime))
  }

  /// The next few, on one line: `ke 25.11. 9.00 · 10.15, to 26.11. 8.00`.
  static func line(_ slots: [FreeSlot], _ session: Session) -> String {
    var days: [(day: CalendarDate, times: [String])] = []
    for slot in slots {
      if days.last?.day == slot.day {
        days[days.count - 1].times.append(slot.start.finnish)
      } else {
        days.append((slot.day, [slot.start.finnish]))
      }
    }
    return days.map { "\(session.shortDay($0.day)) \($0.times.joined(separator: " · "))" }
      .joined(separator: ", ")
  }
}
