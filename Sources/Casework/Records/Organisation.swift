/// An organisation of the network: a provider, an authority, an employer's association (belongs to itself).
package struct Organisation: CaseRecord {
  package static let kind = RecordKind.organisation

  package let id: RecordID
  package let client: RecordID
  /// The name.
  package var name = ""
  /// What kind it is, as a code.
  package var sector = ""
  /// The contact person.
  package var contactPerson = ""
  /// The telephone number.
  package var phone = ""
  /// The e-mail address.
  package var email = ""
  /// The street address.
  package var address = ""
  /// The web address.
  package var web = ""
  /// What is to be remembered of it.
  package var remark = ""
  /// Where the data come from: `seed`, `ptv:` and the identifier there, empty for typed.
  package var source = ""
  /// The day from which it is not used any more.
  package var closedOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Organisation {
  package static let fields: [RecordField<Organisation>] = [
    RecordField("name", \.name),
    RecordField("sector", \.sector),
    RecordField("contact_person", \.contactPerson),
    RecordField("phone", \.phone),
    RecordField("email", \.email),
    RecordField("address", \.address),
    RecordField("web", \.web),
    RecordField("remark", \.remark),
    RecordField("source", \.source),
    RecordField("closed_on", \.closedOn),
  ]
}
