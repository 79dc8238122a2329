/// A client: a job seeker for whom a coach is responsible.
///
/// The fields are among those that 380/2023 114 § allows. Text that is not known is empty.
package struct Client: CaseRecord {
  package static let kind = RecordKind.client

  package let id: RecordID
  /// The personal identity code; nil for a person who has none.
  package var identityCode: IdentityCode?
  /// The day of birth; kept apart from the code because a person may lack one.
  package var birthDate: CalendarDate?
  /// All family names as in the register.
  package var familyName = ""
  /// All given names as in the register.
  package var givenNames = ""
  /// Street address or post box.
  package var address = ""
  /// Five digits.
  package var postalCode = ""
  /// The home municipality: three digits of Statistics Finland, the leading zero kept.
  package var municipality = ""
  /// As told by the client; `PhoneProblem` says whether reminders reach it.
  package var phone = ""
  /// E-mail address.
  package var email = ""
  /// ISO 639-1, or another code of the list of languages.
  package var motherTongue = ""
  /// The language of service: `fi` or `sv`.
  package var serviceLanguage = ""
  /// Whether meetings need an interpreter.
  package var needsInterpreter = false
  /// The language of interpretation, as `motherTongue`.
  package var interpreterLanguage = ""
  /// ISO 3166-1 alpha-2.
  package var citizenship = ""
  /// Four digits of ISCO-08 or five of Ammattiluokitus 2010.
  package var occupation = ""
  /// A code of the list of education levels.
  package var education = ""
  /// Whether the client meets the conditions of earnings-related allowance; nil when not known.
  package var earningsRelated: Bool?
  /// Non-disclosure for safety (turvakielto, 661/2009 36 §).
  package var nonDisclosure = false
  /// The coach responsible.
  package var coach = ""
  /// A remark that came with the client; many lines.
  package var remark = ""

  package var client: RecordID { id }

  package init(id: RecordID, client: RecordID) {
    self.id = id
  }

  /// Makes an empty client.
  package init(id: RecordID) {
    self.init(id: id, client: id)
  }
}

extension Client {
  package static let fields: [RecordField<Client>] = [
    RecordField("identity_code", \.identityCode),
    RecordField("birth_date", \.birthDate),
    RecordField("family_name", \.familyName),
    RecordField("given_names", \.givenNames),
    RecordField("address", \.address),
    RecordField("postal_code", \.postalCode),
    RecordField("municipality", \.municipality),
    RecordField("phone", \.phone),
    RecordField("email", \.email),
    RecordField("mother_tongue", \.motherTongue),
    RecordField("service_language", \.serviceLanguage),
    RecordField("needs_interpreter", \.needsInterpreter),
    RecordField("interpreter_language", \.interpreterLanguage),
    RecordField("citizenship", \.citizenship),
    RecordField("occupation", \.occupation),
    RecordField("education", \.education),
    RecordField("earnings_related", \.earningsRelated),
    RecordField("non_disclosure", \.nonDisclosure),
    RecordField("coach", \.coach),
    RecordField("remark", \.remark),
  ]
}
