/// A request for an explanation (selvityspyyntö) and what came of it; a sanction is never computed.
package struct Clarification: CaseRecord {
  package static let kind = RecordKind.clarification

  package let id: RecordID
  package let client: RecordID
  /// The code of what it is about.
  package var cause = ""
  /// The appointment, referral or offer it is about.
  package var subject: RecordID?
  /// The day of what happened.
  package var eventOn: CalendarDate?
  /// The day on which it was sent.
  package var requestedOn: CalendarDate?
  /// The day by which the client answers.
  package var due: CalendarDate?
  /// The day on which the answer came.
  package var answeredOn: CalendarDate?
  /// The answer.
  package var answer = ""
  /// The day on which it was passed on to the unemployment-security unit.
  package var passedOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Clarification {
  package static let fields: [RecordField<Clarification>] = [
    RecordField("cause", \.cause),
    RecordField("subject", \.subject),
    RecordField("event_on", \.eventOn),
    RecordField("requested_on", \.requestedOn),
    RecordField("due", \.due),
    RecordField("answered_on", \.answeredOn),
    RecordField("answer", \.answer),
    RecordField("passed_on", \.passedOn),
  ]
}
