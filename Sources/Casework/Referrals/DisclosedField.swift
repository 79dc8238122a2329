/// A fact of a client that can leave with a referral; the raw value is the code kept in the referral.
package enum DisclosedField: String, CaseIterable, Sendable {
  case name
  case birthDate = "birth_date"
  case identityCode = "identity_code"
  case phone
  case email
  case address
  case municipality
  case serviceLanguage = "service_language"
  case interpreter
  case motherTongue = "mother_tongue"
  case education
  case occupation
  case status
  case unemployedSince = "unemployed_since"
  case purpose
  case goals
  /// Work ability and health, which leave with a written consent of their own alone (380/2023 116.4 §).
  case health

  /// Whether it helps to find the client, so that non-disclosure keeps it back (661/2009 36–37 §).
  package var isContact: Bool {
    switch self {
    case .phone, .email, .address, .municipality: true
    default: false
    }
  }

  /// What a provider needs to begin, and gets unless the coach takes it away (380/2023 116.4 §: necessary data only).
  package static let necessary: Set<DisclosedField> = [
    .name, .phone, .email, .serviceLanguage, .interpreter, .purpose,
  ]

  /// What may be told to an employer who fills a job or takes somebody on trial (380/2023 118.2 §).
  static let tellableToEmployer: Set<DisclosedField> = [
    .name, .phone, .email, .address, .municipality, .serviceLanguage, .interpreter, .motherTongue,
    .education, .occupation, .unemployedSince, .purpose, .goals,
  ]

  /// Reads the codes of a referral, joined by commas; unknown ones are left out.
  package static func list(_ codes: String) -> [DisclosedField] {
    let codes = Set(codes.split(separator: ",").map(String.init))
    return allCases.filter { codes.contains($0.rawValue) }
  }

  /// The codes as they are kept, in the order of the cases.
  package static func codes(_ fields: Set<DisclosedField>) -> String {
    allCases.filter(fields.contains).map(\.rawValue).joined(separator: ",")
  }
}
