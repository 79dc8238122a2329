/// A step with what is told of it.
package struct ReferralStep: Sendable, Equatable {
  /// The step.
  package var action: ReferralAction
  /// The day on which it was taken.
  package var on: CalendarDate
  /// Why, when the step takes a reason.
  package var reason: ReferralReason?
  /// Why in words.
  package var reasonText = ""
  /// The day by which an answer is expected, of a sending; nil counts it from the service's answer time.
  package var answerDue: CalendarDate?
  /// The day on which the service will begin, of an acceptance.
  package var startsOn: CalendarDate?
  /// The day on which it is estimated to end, of a start.
  package var estimatedEnd: CalendarDate?
  /// The provider's feedback.
  package var feedback = ""

  /// What leaves, of a sending; nil for what was agreed.
  package var fields: Set<DisclosedField>?
  /// The protected fields that the coach has chosen for this very sending.
  package var chosen: Set<DisclosedField> = []
  /// Whether the coach says that health data are necessary to an employer (380/2023 118.3 §).
  package var isHealthNecessary = false
  /// Which gate stands before the recipient, of a sending; closed as an employer is unless told.
  package var recipient = RecipientKind.employer

  package init(_ action: ReferralAction, on day: CalendarDate) {
    self.action = action
    on = day
  }
}

/// Why a step cannot be taken.
package enum ReferralFault: Error, Sendable, Equatable {
  /// The dossier has no such referral.
  case unknown
  /// The state does not allow it.
  case impossible
  /// The reason is missing as a code.
  case missingReason
  /// The reason is missing in words.
  case missingReasonText
  /// The feedback is missing.
  case missingFeedback
  /// The day lies before an earlier step.
  case beforeEarlierStep(CalendarDate)
  /// The day has not come yet.
  case inFuture
  /// The service would end before it begins.
  case endsBeforeStart
  /// Data may not leave on the day of the sending.
  case closed(DisclosureGate.Obstacle)
}

/// What follows from a step beside the step itself; it is told, and none of it decides about a benefit.
package enum ReferralConsequence: Sendable, Equatable {
  /// The client has another employment status.
  case statusChanged(EmploymentStatus)
  /// The former status is in force again.
  case statusRestored(EmploymentStatus)
  /// The client's status could not be changed by itself: a later one is recorded.
  case statusLeft
  /// A task to follow up was made, due on a day.
  case taskMade(CalendarDate)
  /// The provider's feedback is to be asked; true for the final assessment of the law (380/2023 59 §).
  case feedbackAsked(isFinalAssessment: Bool)
  /// The estimated end is not known, and by it the next talk is set (380/2023 33 §).
  case endUnknown
  /// A request for an explanation may be considered; a person judges (1290/2002 2 a luku).
  case clarificationSuggested
}
