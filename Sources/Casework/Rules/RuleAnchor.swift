/// From what a rule counts.
package enum RuleAnchor: String, CaseIterable, Sendable {
  case jobSearchStart = "job_search_start"
  case previousSearchEnd = "previous_search_end"
  case unemploymentStart = "unemployment_start"
  case unemploymentEnd = "unemployment_end"
  /// An interview of the law before 2.5.2022 (contact methods 70–72).
  case interview
  /// Alkuhaastattelu.
  case initialInterview = "initial_interview"
  /// The latest työnhakukeskustelu.
  case talk
  /// Täydentävä työnhakukeskustelu.
  case supplementaryTalk = "supplementary_talk"
  /// The last talk of a whole series of supplementary talks (380/2023 32.1 § 1 k).
  case seriesEnd = "series_end"
  /// The first talk of a half-yearly pair (380/2023 32.1 § 3 k).
  case pairStart = "pair_start"
  /// The second talk of a half-yearly pair.
  case pairEnd = "pair_end"
  case plan
  case planReview = "plan_review"
  case integrationPlan = "integration_plan"
  case assessmentStart = "assessment_start"
  case serviceStart = "service_start"
  case estimatedServiceEnd = "estimated_service_end"
  /// The talk that is held before a service ends (380/2023 33 §).
  case serviceTalk = "service_talk"
  case serviceEnd = "service_end"
  case layoffStart = "layoff_start"
  /// Tarkastelujakso.
  case reviewPeriod = "review_period"
  case failure
  case offer
  case bindingMeeting = "binding_meeting"
  case bindingDeadline = "binding_deadline"
  /// The day on which an explanation came, or its time ran out.
  case clarification
  case missedAppointment = "missed_appointment"
  case referralSent = "referral_sent"
  case referralQueued = "referral_queued"
  case agreed
  case consentAsked = "consent_asked"
  case signed
  case contact
  case customershipEnd = "customership_end"
  case residence
  case benefitDays = "benefit_days"
  /// The day on which something is due, counted backwards.
  case dueDay = "due_day"
}
