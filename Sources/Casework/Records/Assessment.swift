/// A dated assessment of what a client can do and needs, which feeds the service need (380/2023 37 §).
package struct Assessment: CaseRecord {
  package static let kind = RecordKind.assessment

  package let id: RecordID
  package let client: RecordID
  /// What was assessed.
  package var kind = AssessmentKind.skills
  /// The day.
  package var on: CalendarDate?
  /// Who assessed, when not the coach with the client.
  package var source = ""
  /// The result as a number, 0 to 10; nil when there is none.
  package var score: Int?
  /// The answers of a check, as codes joined by commas.
  package var answers = ""
  /// What the client is good at, in her own words.
  package var strengths = ""
  /// The result in words.
  package var summary = ""
  /// The codes of the service needs it gives rise to, joined by commas.
  package var needs = ""

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Assessment {
  package static let fields: [RecordField<Assessment>] = [
    RecordField("kind", \.kind),
    RecordField("assessed_on", \.on),
    RecordField("source", \.source),
    RecordField("score", \.score),
    RecordField("answers", \.answers),
    RecordField("strengths", \.strengths),
    RecordField("summary", \.summary),
    RecordField("needs", \.needs),
  ]
}
