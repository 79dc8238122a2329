/// A column of the transfer list of the national register; the raw value is its heading.
package enum TransferColumn: String, CaseIterable, Sendable {
  case identityCode = "henkilötunnus"
  case familyName = "sukunimi"
  case givenNames = "etunimet"
  case address = "lähiosoite"
  case postalCode = "postinumero"
  case municipality = "kunta"
  case phone = "puhelin"
  case email = "sähköposti"
  case motherTongue = "äidinkieli"
  case serviceLanguage = "asiointikieli"
  case interpreter = "tulkki"
  case citizenship = "kansalaisuus"
  case jobSearchBegan = "työnhaku alkoi"
  case status = "työllisyyskoodi"
  case statusBegan = "koodi alkoi"
  case unemploymentBegan = "työttömyys alkoi"
  case occupation = "ammattikoodi"
  case education = "koulutusaste"
  case earningsRelated = "ansiopäiväraha"
  case planKind = "suunnitelman laji"
  case planMade = "suunnitelma tehty"
  case planReviewDue = "suunnitelma tarkistettava"
  case lastContact = "viimeinen yhteydenotto"
  case nonDisclosure = "turvakielto"
  case coach = "omavalmentaja"
  case remark = "huomautus"

  /// Finds the column with a heading; case and spaces make no difference.
  package init?(heading: String) {
    guard let column = TransferColumn.byHeading[TransferColumn.folded(heading)] else { return nil }
    self = column
  }

  /// Whether a list without this column cannot be read.
  package var isRequired: Bool {
    switch self {
    case .identityCode, .familyName, .givenNames, .nonDisclosure: true
    default: false
    }
  }

  /// A heading as headings are compared.
  static func folded(_ heading: String) -> String {
    heading.lowercased().filter { !$0.isWhitespace }
  }

  private static let byHeading = Dictionary(
    uniqueKeysWithValues: allCases.map { (folded($0.rawValue), $0) })
}
