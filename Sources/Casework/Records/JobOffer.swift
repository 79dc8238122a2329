/// A vacancy to which the client was directed to apply: työtarjous, from 1.3.2026 haettavaksi osoitettu työpaikka (380/2023 43 §).
package struct JobOffer: CaseRecord {
  package static let kind = RecordKind.jobOffer

  package let id: RecordID
  package let client: RecordID
  /// The job.
  package var title = ""
  /// The employer.
  package var employer = ""
  /// The day on which it was offered.
  package var offeredOn: CalendarDate?
  /// The day by which the client answers.
  package var answerDue: CalendarDate?
  /// Whether it binds (1290/2002 2 a:9.1 § 6 k).
  package var isBinding = false
  /// Whether it was sent by letter.
  package var isByLetter = false
  /// The day on which the client answered.
  package var answeredOn: CalendarDate?
  /// The result code of the national register (`tuloskoodi`); empty while open.
  package var result = ""
  /// What is to be remembered of it.
  package var remark = ""

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension JobOffer {
  package static let fields: [RecordField<JobOffer>] = [
    RecordField("title", \.title),
    RecordField("employer", \.employer),
    RecordField("offered_on", \.offeredOn),
    RecordField("answer_due", \.answerDue),
    RecordField("is_binding", \.isBinding),
    RecordField("is_by_letter", \.isByLetter),
    RecordField("answered_on", \.answeredOn),
    RecordField("result", \.result),
    RecordField("remark", \.remark),
  ]
}
