/// An appointment to which the client did not come, and what is done about it, in one step.
package struct Absence: Sendable, Equatable {
  /// The appointment.
  package var appointment: RecordID
  /// The reason; nil while it has not been asked.
  package var reason: AbsenceReason?
  /// The reason in the client's own words.
  package var text = ""
  /// The day by which an explanation is asked for; nil when none is asked.
  package var explanationDue: CalendarDate?
  /// The time proposed in its place; nil for none.
  package var replacement: Appointment?

  package init(of appointment: RecordID) {
    self.appointment = appointment
  }

  /// The cause that a request for an explanation of an absence carries.
  package static let clarificationCause = "absence"
  /// How many calendar days the client has for explaining when nothing else is chosen.
  ///
  /// The law names no number; a few working days by letter are too few (the Deputy Chancellor of Justice, 2016 and 2021).
  package static let answerDays = 10

  /// How many working days before a new time its letter is written at the least, for the post to bring it.
  package static let noticeDays = 5

  /// The first day for the time that makes up for the missed one.
  package static func firstNewDay(
    written today: CalendarDate, _ workingDays: WorkingDays
  ) -> CalendarDate {
    workingDays.deadline(noticeDays, after: today)
  }

  /// The day by which a client asked today answers: never a day on which offices are closed (150/1930 5 §).
  package static func usualDue(asked today: CalendarDate) -> CalendarDate {
    today.adding(days: answerDays).movedToOfficeDay
  }
}
