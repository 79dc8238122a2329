/// The employment status of a client, as the national register codes it (`tyollkoodi`).
package enum EmploymentStatus: String, CaseIterable, Sendable, FieldRepresentable {
  case subsidised = "00"
  case employed = "01"
  case unemployed = "02"
  case laidOff = "03"
  case shortenedWeek = "04"
  case outsideWorkforce = "05"
  case unemploymentPension = "06"
  case inService = "07"
  case studying = "08"
  case partTime = "09"

  /// Whether the employment-service statistics count the client as unemployed.
  package var countsAsUnemployed: Bool {
    self == .unemployed || self == .laidOff
  }
}
