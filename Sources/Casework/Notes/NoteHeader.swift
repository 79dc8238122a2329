/// What the head of a note says of the contact it tells about.
package struct NoteHeader: Sendable, Hashable {
  /// The day of the contact.
  package var day: CalendarDate
  /// The code of the contact (`yhtottotapa`); empty for a note of no contact.
  package var method = ""
  /// The code of the template.
  package var template = ""
  /// From whom the facts are when not from the client (380/2023 114.4 §).
  package var source = ""
  /// The appointment that was held or missed.
  package var appointment: RecordID?
  /// The note that this one corrects.
  package var corrects: RecordID?

  /// Begins the head of a note about a day.
  package init(day: CalendarDate) {
    self.day = day
  }

  /// Begins the head of a note about an appointment: its day, unless that is still to come, and the contact it makes.
  package init(of appointment: Appointment, today: CalendarDate) {
    day = min(appointment.day ?? today, today)
    // What was held already has its contact, and what was missed was none.
    method = appointment.state == .booked ? appointment.contactMethod : ""
    self.appointment = appointment.id
  }
}

/// Who signs a note, and when.
package struct NoteSignature: Sendable {
  /// The coach who writes.
  package let coach: String
  /// The moment of signing.
  package let moment: Moment
  /// The day of signing.
  package let today: CalendarDate
  /// The rules by which the next review of a plan is counted.
  package let rules: RuleBook
  /// The services that are referred to.
  package let catalogue: Catalogue
  /// The first free time of a day for so many minutes; nil when none is known, and then only the day is agreed.
  package let freeStart: @Sendable (CalendarDate, Int) -> ClockTime?

  /// Takes who signs, and the calendar in which free times are looked for.
  package init(
    coach: String, moment: Moment, today: CalendarDate, rules: RuleBook,
    catalogue: Catalogue = Catalogue(),
    freeStart: @escaping @Sendable (CalendarDate, Int) -> ClockTime? = { _, _ in nil }
  ) {
    self.coach = coach
    self.moment = moment
    self.today = today
    self.rules = rules
    self.catalogue = catalogue
    self.freeStart = freeStart
  }
}
