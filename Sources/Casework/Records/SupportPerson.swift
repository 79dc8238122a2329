/// Somebody of a client's support team.
package struct SupportPerson: CaseRecord {
  package static let kind = RecordKind.supportPerson

  package let id: RecordID
  package let client: RecordID
  /// The name.
  package var name = ""
  /// The organisation.
  package var organisation = ""
  /// The part the person has.
  package var role = ""
  /// The telephone number.
  package var phone = ""
  /// The e-mail address.
  package var email = ""
  /// The day from which the person is not in the team.
  package var endedOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension SupportPerson {
  package static let fields: [RecordField<SupportPerson>] = [
    RecordField("name", \.name),
    RecordField("organisation", \.organisation),
    RecordField("role", \.role),
    RecordField("phone", \.phone),
    RecordField("email", \.email),
    RecordField("ended_on", \.endedOn),
  ]
}
