/// A time agreed with a client: an interview, a talk, another meeting (380/2023 31–36 §).
package struct Appointment: CaseRecord {
  package static let kind = RecordKind.appointment

  package let id: RecordID
  package let client: RecordID
  /// What is held.
  package var kind: AppointmentKind?
  /// The day.
  package var day: CalendarDate?
  /// When it begins; nil while only the day is agreed.
  package var start: ClockTime?
  /// How long it lasts, in minutes.
  package var minutes = 45
  /// How the two meet.
  package var channel: AppointmentChannel?
  /// Where; empty for the coach's own office.
  package var place = ""
  /// What it is about, when the kind does not say it.
  package var topic = ""
  /// Whether the client must come: failing to may cost benefit (1290/2002 2 a luku), so the default is no.
  package var isBinding = false
  /// The language of a booked interpreter, ISO 639-1; empty for none.
  package var interpreter = ""
  /// Whose calendar it stands in.
  package var coach = ""
  /// What became of it.
  package var state = AppointmentState.booked
  /// The code of the reason of an absence; empty while it has not been asked.
  package var absenceReason = ""
  /// The reason in the client's own words.
  package var absenceText = ""
  /// The first appointment of the series it belongs to; nil when it stands alone.
  package var series: RecordID?
  /// The appointment it was moved to or that makes up for it.
  package var replacedBy: RecordID?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Appointment {
  package static let fields: [RecordField<Appointment>] = [
    RecordField("kind", \.kind),
    RecordField("day", \.day),
    RecordField("start", \.start),
    RecordField("minutes", \.minutes),
    RecordField("channel", \.channel),
    RecordField("place", \.place),
    RecordField("topic", \.topic),
    RecordField("is_binding", \.isBinding),
    RecordField("interpreter", \.interpreter),
    RecordField("coach", \.coach),
    RecordField("state", \.state),
    RecordField("absence_reason", \.absenceReason),
    RecordField("absence_text", \.absenceText),
    RecordField("series", \.series),
    RecordField("replaced_by", \.replacedBy),
  ]
}
