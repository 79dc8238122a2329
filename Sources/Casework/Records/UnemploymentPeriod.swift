/// A time of unbroken unemployment.
package struct UnemploymentPeriod: CaseRecord {
  package static let kind = RecordKind.unemploymentPeriod

  package let id: RecordID
  package let client: RecordID
  /// The first day.
  package var began: CalendarDate?
  /// The last day; nil while it goes on.
  package var ended: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension UnemploymentPeriod {
  package static let fields: [RecordField<UnemploymentPeriod>] = [
    RecordField("began", \.began),
    RecordField("ended", \.ended),
  ]
}
