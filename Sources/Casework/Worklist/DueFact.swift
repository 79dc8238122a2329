/// A fact of a case from which time is counted; the raw value names it in texts.
package enum DueFact: String, CaseIterable, Sendable {
  case jobSearchBegan = "job_search_began"
  case previousSearchEnded = "previous_search_ended"
  /// The day from which the law in force asks for it, though it would have fallen earlier.
  case lawChanged = "law_changed"
  /// The client has again a status in which the talks are held, or the job search began again.
  case dutyResumed = "duty_resumed"
  case unemploymentBegan = "unemployment_began"
  case unemploymentEnds = "unemployment_ends"
  /// An interview of the law before 2.5.2022.
  case interviewHeld = "interview_held"
  case initialInterviewHeld = "initial_interview_held"
  case talkHeld = "talk_held"
  case supplementaryTalkHeld = "supplementary_talk_held"
  /// The last talk of the whole series was held (380/2023 32.1 § 1 k).
  case seriesEnded = "series_ended"
  /// The second talk of a pair was held (380/2023 32.1 § 3 k).
  case pairEnded = "pair_ended"
  case pairOpened = "pair_opened"
  case planMade = "plan_made"
  case planApproved = "plan_approved"
  /// The day of review that stands in the plan.
  case planReviewDue = "plan_review_due"
  /// The day of report that stands in the plan (380/2023 38.2 §).
  case planReportDue = "plan_report_due"
  case dutyPeriodEnded = "duty_period_ended"
  case appointmentDay = "appointment_day"
  case appointmentBooked = "appointment_booked"
  case clarificationAnswered = "clarification_answered"
  case clarificationTimeOut = "clarification_time_out"
  case referralSent = "referral_sent"
  case referralQueued = "referral_queued"
  case referralAnswerDue = "referral_answer_due"
  case serviceStarts = "service_starts"
  case serviceStarted = "service_started"
  case serviceEstimatedEnd = "service_estimated_end"
  case serviceEnded = "service_ended"
  case agreed
  case actionDue = "action_due"
  case offerAnswerDue = "offer_answer_due"
  case consentAsked = "consent_asked"
  case noteWritten = "note_written"
  case contactHeld = "contact_held"
}
