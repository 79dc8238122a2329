/// A time during which the client was registered as a job seeker (380/2023 27–28 §).
package struct JobSearchPeriod: CaseRecord {
  package static let kind = RecordKind.jobSearchPeriod

  package let id: RecordID
  package let client: RecordID
  /// The first day.
  package var began: CalendarDate?
  /// The last day; nil while it goes on.
  package var ended: CalendarDate?
  /// Why it ended; empty while it goes on.
  package var endReason = ""

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension JobSearchPeriod {
  package static let fields: [RecordField<JobSearchPeriod>] = [
    RecordField("began", \.began),
    RecordField("ended", \.ended),
    RecordField("end_reason", \.endReason),
  ]
}
