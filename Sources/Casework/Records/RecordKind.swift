/// The kinds of record; the raw value is the name of the table.
package enum RecordKind: String, CaseIterable, Sendable {
  case client
  case jobSearchPeriod = "job_search_period"
  case statusPeriod = "status_period"
  case unemploymentPeriod = "unemployment_period"
  case employmentPlan = "employment_plan"
  case contact
}
