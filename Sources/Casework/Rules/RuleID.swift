/// The rules that are kept as data: deadlines, intervals and counts of the law, and the product's own limits.
package enum RuleID: String, CaseIterable, Sendable {
  // The service process.
  case initialInterviewDeadline = "initial_interview_deadline"
  case initialInterviewAfterSupplementary = "initial_interview_after_supplementary"
  case initialInterviewGap = "initial_interview_gap"
  case interviewInterval = "interview_interval"
  case talkInterval = "talk_interval"
  case supplementarySeries = "supplementary_series"
  case supplementarySeriesStep = "supplementary_series_step"
  case supplementaryPair = "supplementary_pair"
  case supplementaryPairInterval = "supplementary_pair_interval"
  case supplementaryPairWindow = "supplementary_pair_window"
  case supplementaryByNeed = "supplementary_by_need"
  case unemploymentEndsSoon = "unemployment_ends_soon"
  case longService = "long_service"
  case talkBeforeServiceEnd = "talk_before_service_end"
  case talkAfterServiceTalk = "talk_after_service_talk"
  // The job-search duty.
  case dutyCount = "duty_count"
  case dutyMonths = "duty_months"
  case dutyPeriods = "duty_periods"
  case dutyPartTime = "duty_part_time"
  case dutyPartTimeMonths = "duty_part_time_months"
  case dutyStudent = "duty_student"
  case dutyStudentMonths = "duty_student_months"
  case dutyLayoffDelay = "duty_layoff_delay"
  case offerBindingDelay = "offer_binding_delay"
  case searchEndFailures = "search_end_failures"
  // Plans.
  case planReviewEmployment = "plan_review_employment"
  case planReviewIntegration = "plan_review_integration"
  case planReviewMultisectoral = "plan_review_multisectoral"
  case planReviewActivation = "plan_review_activation"
  case multisectoralPlanDue = "multisectoral_plan_due"
  case integrationServiceGuide = "integration_service_guide"
  // The rest of the law.
  case reminderBeforeMeeting = "reminder_before_meeting"
  case reminderBeforeDeadline = "reminder_before_deadline"
  case statementDeadline = "statement_deadline"
  case statementDeadlineLong = "statement_deadline_long"
  case retention
  case workArea = "work_area"
  case municipalShare = "municipal_share"
  case profileDuty = "profile_duty"
  // The product's own limits.
  case answerByLetter = "answer_by_letter"
  case openTalk = "open_talk"
  case openPlanReview = "open_plan_review"
  case openSupplementaryTalk = "open_supplementary_talk"
  case openServiceEnding = "open_service_ending"
  case openPromise = "open_promise"
  case planMissing = "plan_missing"
  case absenceAsked = "absence_asked"
  case clarificationHandled = "clarification_handled"
  case referralSilent = "referral_silent"
  case referralQueue = "referral_queue"
  case serviceEndedTalk = "service_ended_talk"
  case serviceFeedback = "service_feedback"
  case undatedPromise = "undated_promise"
  case consentOpen = "consent_open"
  case nationalEntry = "national_entry"
  case noContact = "no_contact"
  case spellLength = "spell_length"
  case spellWindow = "spell_window"
  case profileChecked = "profile_checked"
}

extension RuleID {
  /// The first day from which a row must be in force on every day; nil when the rule may lapse or need not be.
  package var neededFrom: CalendarDate? {
    switch self {
    case .initialInterviewDeadline: RuleID.firstLaw
    case .talkInterval, .dutyCount, .dutyMonths, .dutyPeriods, .dutyPartTime, .dutyPartTimeMonths,
      .planReviewEmployment:
      RuleID.nordicModel
    case .answerByLetter, .openTalk, .openPlanReview, .openSupplementaryTalk, .openServiceEnding,
      .openPromise, .planMissing, .absenceAsked, .referralSilent, .referralQueue, .serviceEndedTalk,
      .serviceFeedback, .undatedPromise, .consentOpen, .nationalEntry, .noContact, .spellLength,
      .spellWindow, .profileChecked:
      RuleID.firstLaw
    default: nil
    }
  }

  /// Whether a value may be counted in the unit.
  package func allows(_ unit: RuleUnit) -> Bool {
    switch self {
    case .supplementarySeries, .supplementaryPair, .dutyCount, .dutyPeriods, .dutyPartTime,
      .dutyStudent, .searchEndFailures:
      unit == .count
    case .dutyMonths, .dutyPartTimeMonths, .dutyStudentMonths, .spellLength: unit == .month
    case .reminderBeforeMeeting, .reminderBeforeDeadline: unit == .hour
    case .workArea: unit == .kilometre
    case .municipalShare: unit == .dayPercent
    case .supplementaryByNeed, .profileDuty: unit == .none
    case .openTalk, .openPlanReview, .openSupplementaryTalk, .openServiceEnding, .openPromise,
      .spellWindow, .supplementarySeriesStep:
      unit == .calendarDay
    case .talkBeforeServiceEnd, .unemploymentEndsSoon, .longService:
      unit == .month || unit == .calendarDay
    default: unit.isTime
    }
  }

  /// Laki julkisesta työvoima- ja yrityspalvelusta 916/2012 came into force.
  private static let firstLaw = CalendarDate(year: 2013, month: 1, day: 1)
  /// The Nordic model (1379/2021) came into force.
  private static let nordicModel = CalendarDate(year: 2022, month: 5, day: 2)
}
