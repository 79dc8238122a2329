/// A time during which the client had one employment status.
package struct StatusPeriod: CaseRecord {
  package static let kind = RecordKind.statusPeriod

  package let id: RecordID
  package let client: RecordID
  /// The status.
  package var status: EmploymentStatus?
  /// The first day.
  package var began: CalendarDate?
  /// The last day; nil while it goes on.
  package var ended: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension StatusPeriod {
  package static let fields: [RecordField<StatusPeriod>] = [
    RecordField("status", \.status),
    RecordField("began", \.began),
    RecordField("ended", \.ended),
  ]
}
