import ReferenceData

/// The fields of a client's form, in their order; the raw value is the field's name in form and draft.
enum ClientField: String, CaseIterable {
  case identityCode, familyName, givenNames, birthDate
  case phone, email, address, postalCode, municipality, nonDisclosure
  case motherTongue, serviceLanguage, needsInterpreter, interpreterLanguage, citizenship
  case occupation, education, earningsRelated
  case status, statusSince, jobSearchBegan, jobSearchEnded, unemployedSince
  case planKind, planMade, planReviewDue, lastContact
  case coach, remark

  /// The field's label.
  var text: TextKey {
    switch self {
    case .identityCode: .fieldIdentityCode
    case .familyName: .fieldFamilyName
    case .givenNames: .fieldGivenNames
    case .birthDate: .fieldBirthDate
    case .phone: .fieldPhone
    case .email: .fieldEmail
    case .address: .fieldAddress
    case .postalCode: .fieldPostalCode
    case .municipality: .fieldMunicipality
    case .nonDisclosure: .fieldNonDisclosure
    case .motherTongue: .fieldMotherTongue
    case .serviceLanguage: .fieldServiceLanguage
    case .needsInterpreter: .fieldNeedsInterpreter
    case .interpreterLanguage: .fieldInterpreterLanguage
    case .citizenship: .fieldCitizenship
    case .occupation: .fieldOccupation
    case .education: .fieldEducation
    case .earningsRelated: .fieldEarningsRelated
    case .status: .fieldStatus
    case .statusSince: .fieldStatusSince
    case .jobSearchBegan: .fieldJobSearchBegan
    case .jobSearchEnded: .fieldJobSearchEnded
    case .unemployedSince: .fieldUnemployedSince
    case .planKind: .fieldPlanKind
    case .planMade: .fieldPlanMade
    case .planReviewDue: .fieldPlanReviewDue
    case .lastContact: .fieldLastContact
    case .coach: .fieldCoach
    case .remark: .fieldRemark
    }
  }

  /// Contact details, hidden with the home municipality while a non-disclosure order is in force (661/2009 36 §).
  static let contactDetails: Set<ClientField> = [
    .phone, .email, .address, .postalCode, .municipality,
  ]
}
