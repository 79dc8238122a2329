/// A contact between the client and the employment services.
package struct Contact: CaseRecord {
  package static let kind = RecordKind.contact

  package let id: RecordID
  package let client: RecordID
  /// The day of the contact.
  package var on: CalendarDate?
  /// A code of the list of contact methods; empty when not known.
  package var method = ""
  /// Who had the contact; empty when not known.
  package var coach = ""

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Contact {
  package static let fields: [RecordField<Contact>] = [
    RecordField("held_on", \.on),
    RecordField("method", \.method),
    RecordField("coach", \.coach),
  ]
}
