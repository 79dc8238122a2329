/// What a client has told of one review period of the job-search duty (380/2023 39 §, 44–47 §).
package struct DutyReport: CaseRecord {
  package static let kind = RecordKind.dutyReport

  package let id: RecordID
  package let client: RecordID
  /// The first day of the review period.
  package var began: CalendarDate?
  /// The last day of the review period.
  package var ended: CalendarDate?
  /// The day on which the client reported; nil when she has not.
  package var reportedOn: CalendarDate?
  /// How many job opportunities were applied for.
  package var count: Int?
  /// What is to be remembered of it.
  package var remark = ""

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension DutyReport {
  package static let fields: [RecordField<DutyReport>] = [
    RecordField("began", \.began),
    RecordField("ended", \.ended),
    RecordField("reported_on", \.reportedOn),
    RecordField("count", \.count),
    RecordField("remark", \.remark),
  ]
}
