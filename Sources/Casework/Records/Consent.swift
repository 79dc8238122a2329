/// A client's consent to a disclosure, or the refusal of it, which is recorded as easily (380/2023 116.4, 118 §).
package struct Consent: CaseRecord {
  package static let kind = RecordKind.consent

  package let id: RecordID
  package let client: RecordID
  /// What it is about.
  package var purpose = ConsentPurpose.healthToProvider
  /// To whom the data go, by name or as a group.
  package var recipient = ""
  /// Which data: the codes of the disclosed fields, joined by commas; other words open nothing.
  package var content = ""
  /// What was decided.
  package var decision = ConsentDecision.asked
  /// The day on which it was asked.
  package var askedOn: CalendarDate?
  /// The day on which it was given or refused.
  package var decidedOn: CalendarDate?
  /// How it was given; a disclosure of health data takes it in writing.
  package var way = ConsentWay.written
  /// The last day on which it is good; nil for no end.
  package var validUntil: CalendarDate?
  /// The day on which it was withdrawn.
  package var withdrawnOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Consent {
  package static let fields: [RecordField<Consent>] = [
    RecordField("purpose", \.purpose),
    RecordField("recipient", \.recipient),
    RecordField("content", \.content),
    RecordField("decision", \.decision),
    RecordField("asked_on", \.askedOn),
    RecordField("decided_on", \.decidedOn),
    RecordField("way", \.way),
    RecordField("valid_until", \.validUntil),
    RecordField("withdrawn_on", \.withdrawnOn),
  ]
}
