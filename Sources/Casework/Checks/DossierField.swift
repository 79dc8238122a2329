/// A field of the present state of a dossier that a check is about.
package enum DossierField: String, CaseIterable, Sendable {
  case familyName
  case birthDate
  case jobSearchBegan
  case jobSearchEnded
  case status
  case statusBegan
  case unemploymentBegan
  case planKind
  case planMade
  case planReviewDue
  case lastContact
}
