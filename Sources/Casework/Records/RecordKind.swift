/// The kinds of record; the raw value is the name of the table.
package enum RecordKind: String, CaseIterable, Sendable {
  case client
  case jobSearchPeriod = "job_search_period"
  case statusPeriod = "status_period"
  case unemploymentPeriod = "unemployment_period"
  case employmentPlan = "employment_plan"
  case contact
  case appointment
  case note
  case agreedAction = "agreed_action"
  case dutyReport = "duty_report"
  case referral
  case consent
  case assessment
  case clientWord = "client_word"
  case supportPerson = "support_person"
  case clarification
  case jobOffer = "job_offer"
  case worklistDecision = "worklist_decision"
  case organisation
  case service
  case course
  case phrase
  case busyTime = "busy_time"
}

extension RecordKind {
  /// Whose case the records belong to.
  package var scope: RecordScope {
    switch self {
    case .organisation, .service, .course, .phrase, .busyTime: .catalogue
    default: .client
    }
  }
}
