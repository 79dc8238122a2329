/// The column by which the client list is ordered.
package enum CaseloadOrder: String, CaseIterable, Sendable {
  case name
  case birth
  case status
  case statusSince
  case jobSearchSince
  case unemployedSince
  case planKind
  case planReviewDue
  case lastContact
  case municipality
  case coach
  case language
}
