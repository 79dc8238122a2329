import Casework
import Interface
import ReferenceData
import Terminal

/// The fields of an appointment: made from a record, and read back into one.
enum BookingForm {
  /// The fields of the series, which are no columns of the record.
  static let rhythm = "rhythm"
  static let count = "count"
  /// The lengths that an appointment may have, in minutes.
  private static let lengths = 5...480
  /// How many appointments a series may have.
  private static let counts = 2...26

  static func fields(_ appointment: Appointment, isNew: Bool, _ session: Session) -> [Field] {
    let words = session.words
    func field(
      _ column: String, _ kind: FieldKind, _ value: String, required: Bool = false,
      hint: TerminalText = ""
    ) -> Field {
      Field(
        id: column, label: session.fieldLabel(.appointment, column), kind: kind, value: value,
        required: required, readOnly: session.isReadOnly, hint: hint)
    }
    var fields = [
      field(
        "kind",
        .choice(
          AppointmentKind.allCases.map { session.choice(of: $0.rawValue, .appointment, "kind") }),
        appointment.kind?.rawValue ?? "", required: true, hint: words(.hintChoice)),
      field(
        "day", .date, appointment.day?.finnish ?? "", required: true, hint: words(.bookingHintSlot)),
      field(
        "start", .text(maximum: 5), appointment.start?.finnish ?? "", hint: words(.bookingHintSlot)),
      field("minutes", .number(digits: 3), "\(appointment.minutes)", required: true),
      field(
        "channel",
        .choice(
          AppointmentChannel.allCases.map {
            session.choice(of: $0.rawValue, .appointment, "channel")
          }),
        appointment.channel?.rawValue ?? "", required: true, hint: words(.hintChoice)),
      field("place", .text(maximum: 200), appointment.place),
      field("topic", .text(maximum: 200), appointment.topic),
      field("is_binding", .check, appointment.isBinding ? "1" : "", hint: words(.hintCheck)),
      field(
        "interpreter", .choice(languages(session)), appointment.interpreter,
        hint: words(.hintChoice)),
    ]
    if isNew {
      fields += [
        Field(
          id: rhythm, label: words(.bookingRhythm), kind: .choice(rhythms(session)),
          hint: words(.hintChoice)),
        Field(
          id: count, label: words(.bookingCount), kind: .number(digits: 2), value: "4",
          hint: words(.bookingHintCount)),
      ]
    }
    return fields
  }

  private static func rhythms(_ session: Session) -> [Choice] {
    let words = session.words
    return [Choice(code: "", label: words(.bookingRhythmNone))]
      + AppointmentRhythm.allCases.map { rhythm in
        let key: TextKey =
          switch rhythm {
          case .weekly: .bookingRhythmWeekly
          case .fortnightly: .bookingRhythmFortnightly
          case .monthly: .bookingRhythmMonthly
          }
        return Choice(code: rhythm.rawValue, label: words(key))
      }
  }

  private static func languages(_ session: Session) -> [Choice] {
    [Choice(code: "", label: "")]
      + session.reference.languages.entries.map { entry in
        let label = session.languageName(entry.code)
        return Choice(code: entry.code, label: label, search: Words.folded(label.string))
      }
  }

  /// The appointment as the form says it; what cannot be read is left as it was.
  static func read(_ form: Form, into original: Appointment, _ session: Session) -> Appointment {
    var appointment = original
    appointment.kind = AppointmentKind(rawValue: form.value("kind"))
    appointment.day = session.date(form.value("day").trimmed)
    appointment.start = ClockTime(typed: form.value("start").trimmed)
    appointment.minutes = Int(form.value("minutes")) ?? 0
    appointment.channel = AppointmentChannel(rawValue: form.value("channel"))
    appointment.place = form.value("place").trimmed
    appointment.topic = form.value("topic").trimmed
    appointment.isBinding = form.value("is_binding") == "1"
    appointment.interpreter = form.value("interpreter")
    return appointment
  }

  /// The days after the first of the series that the form asks for; none without a rhythm.
  static func seriesDays(_ form: Form, _ appointment: Appointment, _ session: Session)
    -> [CalendarDate]
  {
    guard let rhythm = AppointmentRhythm(rawValue: form.value(rhythm)), let day = appointment.day,
      let count = Int(form.value(count)), counts.contains(count)
    else { return [] }
    return rhythm.days(after: day, count: count - 1, session.workingDays)
  }

  /// What is wrong with a field; nil when nothing is.
  static func problem(_ id: String, _ form: Form, _ session: Session) -> TextKey? {
    let typed = form.value(id).trimmed
    switch id {
    case "kind", "channel":
      return typed.isEmpty ? .problemRequired : nil
    case "day":
      if typed.isEmpty { return .problemRequired }
      return session.date(typed) == nil ? .problemDate : nil
    case "start":
      return typed.isEmpty || ClockTime(typed: typed) != nil ? nil : .problemTime
    case "minutes":
      return lengths.contains(Int(typed) ?? 0) ? nil : .problemMinutes
    case count where !form.value(rhythm).isEmpty:
      return counts.contains(Int(typed) ?? 0) ? nil : .problemCount
    default:
      return nil
    }
  }

  /// Writes a short date and a short time out.
  static func normalise(_ id: String, _ form: inout Form, _ session: Session) {
    let typed = form.value(id).trimmed
    if id == "day", let day = session.date(typed), day.finnish != typed {
      form.set(id, day.finnish)
    }
    if id == "start", let time = ClockTime(typed: typed), time.finnish != typed {
      form.set(id, time.finnish)
    }
  }
}
