import Casework
import ReferenceData
import Terminal

extension Session {
  /// The present day and the minutes since its midnight.
  var wall: (day: CalendarDate, minute: Int) {
    let local = localTime(now)
    return (local.date, local.hour * 60 + local.minute)
  }

  /// The free times that an agenda leaves; an appointment about to move takes none.
  func freeSlots(_ agenda: Agenda, except id: RecordID? = nil) -> FreeSlots {
    FreeSlots(
      hours: settings.hours, workingDays: workingDays, taken: agenda.takenTimes(except: id),
      now: wall)
  }

  /// The days whose calendar is read for booking: from today over a year.
  var bookableDays: ClosedRange<CalendarDate> {
    today...today.adding(days: EffectPerformer.horizon)
  }

  /// The name of a day of the week, shortened.
  func weekday(of day: CalendarDate) -> String {
    let names = words.plain(.agendaWeekdays).split(separator: " ")
    return names.indices.contains(day.weekday - 1) ? String(names[day.weekday - 1]) : ""
  }

  /// A day with its weekday: `ke 25.11.2026`.
  func longDay(_ day: CalendarDate) -> String { "\(weekday(of: day)) \(day.finnish)" }

  /// A day with its weekday and without its year: `ke 25.11.`.
  func shortDay(_ day: CalendarDate) -> String { "\(weekday(of: day)) \(day.day).\(day.month)." }

  /// A day and, when there is one, a time: `ke 25.11.2026 klo 9.00`.
  func when(_ day: CalendarDate, _ start: ClockTime?) -> String {
    guard let start else { return longDay(day) }
    return words.plain(.agendaAt, ["day": longDay(day), "time": start.finnish])
  }

  /// The name of the holiday of a day; nil on other days.
  func holidayName(on day: CalendarDate) -> String? {
    guard let holiday = Holiday(on: day), let index = Holiday.allCases.firstIndex(of: holiday)
    else { return nil }
    let names = words.plain(.agendaHolidays).split(separator: "|")
    return names.indices.contains(index) ? String(names[index]) : nil
  }

  /// What an appointment is, in words.
  func title(of appointment: Appointment) -> String {
    let kind = appointment.kind.map {
      valueName(.appointment, "kind", $0.rawValue).string
    }
    let parts = [kind ?? "", appointment.topic].filter { !$0.isEmpty }
    return parts.isEmpty ? name(of: .appointment).string : parts.joined(separator: ": ")
  }

  /// From when until when: `9.00–9.45`.
  func span(_ start: ClockTime, minutes: Int) -> String {
    guard let end = ClockTime(minutes: min(start.minutes + minutes, 24 * 60 - 1)) else {
      return start.finnish
    }
    return "\(start.finnish)–\(end.finnish)"
  }

  /// What takes a time of the calendar, in words.
  func name(of taken: TakenTime, in agenda: Agenda) -> String {
    let from = ClockTime(minutes: taken.span.lowerBound)?.finnish ?? ""
    if let entry = agenda.entries.first(where: { $0.appointment.id == taken.record }) {
      return "\(from) \(entry.name)"
    }
    let title = agenda.busyTimes.first { $0.id == taken.record }?.title ?? ""
    return "\(from) \(title.isEmpty ? words.plain(.agendaBusy) : title)"
  }

  /// What is due for a client by the rules, for the proposal of the next appointment.
  func proposal(for dossier: ClientDossier) -> BookingProposal {
    // What a repealed rule asked for is not booked any more.
    let due = DueItems.items(of: dossier, rules: rules, days: workingDays)
      .filter { $0.until ?? .latest >= today }
    return BookingProposal(for: dossier, due: due, today: today)
  }
}

extension ReminderOutlook {
  /// Whether the reminder comes, in words; of a client under non-disclosure nothing is told of the number.
  func text(isProtected: Bool, _ session: Session) -> TerminalText {
    let words = session.words
    return switch self {
    case .comes where isProtected, .phone where isProtected: words(.reminderCovered)
    case .comes(let day, let time):
      words(.reminderComes, ["day": session.shortDay(day), "time": time.finnish])
    case .notBinding: words(.reminderNotBinding)
    case .beforeReminders: words(.reminderTooEarly)
    case .noTime: words(.reminderNoTime)
    case .tooSoon: words(.reminderTooSoon)
    case .phone(.missing): words(.reminderPhoneMissing)
    case .phone(.characters): words(.reminderPhoneCharacters)
    case .phone(.several): words(.reminderPhoneSeveral)
    case .phone(.notMobile): words(.reminderPhoneNotMobile)
    case .phone(.length): words(.reminderPhoneLength)
    }
  }
}
