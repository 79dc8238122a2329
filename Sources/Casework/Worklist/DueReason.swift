/// Why something is not asked for at all; the raw value names it in texts.
package enum DueReason: String, CaseIterable, Sendable {
  /// The client has no job search whose beginning is known.
  case noJobSearch = "no_job_search"
  /// The job search has ended; the day is told.
  case jobSearchEnded = "job_search_ended"
  /// No rule asks for it on the day that is told.
  case noRule = "no_rule"
  /// It was asked for until the day that is told, and no longer is.
  case over
  /// It is not asked for from a client with this employment status, which has been since the day that is told.
  case status
  /// A service of more than a month goes on, and the talk is held before its end (380/2023 33 §); its estimated end is told.
  case inService = "in_service"
  /// A service goes on whose estimated end is not known.
  case serviceEndUnknown = "service_end_unknown"
  /// The initial interview comes first.
  case interviewNotHeld = "interview_not_held"
  /// The client has no plan in force.
  case noPlan = "no_plan"
  /// The plan is of a kind that does not ask for it.
  case planKind = "plan_kind"
  /// No duty is set in the plan.
  case noDuty = "no_duty"
  /// Nothing of the kind is recorded that would be open.
  case nothingOpen = "nothing_open"
  /// A day is missing from the record, so that nothing can be counted.
  case dayUnknown = "day_unknown"
  /// Of a client from a list what was done before is not known.
  case historyUnknown = "history_unknown"
  /// Reminders reach the number.
  case numberReachable = "number_reachable"
  /// The client is not unemployed.
  case notUnemployed = "not_unemployed"
}
