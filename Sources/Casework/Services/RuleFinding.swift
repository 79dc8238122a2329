/// What a hard rule of the law says to a referral; it tells what is to be checked and decides nothing.
package struct RuleFinding: Sendable, Equatable {
  /// How grave it is.
  package enum Verdict: Int, Sendable, Comparable {
    /// Nothing stands against it.
    case allows
    /// Something is to be checked or remembered.
    case warns
    /// By what is recorded the law does not allow it; the decision is a person's.
    case forbids

    package static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
  }

  /// What it is about; the raw value names the text.
  package enum Matter: String, CaseIterable, Sendable {
    case nothingAgainst = "ruleNothingAgainst"
    case birthDateUnknown = "ruleBirthDateUnknown"
    case tooOld = "ruleTooOld"
    case tooYoung = "ruleTooYoung"
    case trialContract = "ruleTrialContract"
    case trialUsed = "ruleTrialUsed"
    case trialUsedUp = "ruleTrialUsedUp"
    case trialBeginsAnew = "ruleTrialBeginsAnew"
    case decisionBeforeStart = "ruleDecisionBeforeStart"
    case workHasBegun = "ruleWorkHasBegun"
    case subsidyGround = "ruleSubsidyGround"
    case subsidyNoGround = "ruleSubsidyNoGround"
    case subsidyProlonged = "ruleSubsidyProlonged"
    case subsidyLength = "ruleSubsidyLength"
    case subsidyEarlier = "ruleSubsidyEarlier"
    case unemployedTooShortly = "ruleUnemployedTooShortly"
    case grantBeforeBusiness = "ruleGrantBeforeBusiness"
    case studyInPlan = "ruleStudyInPlan"
    case studyNotInPlan = "ruleStudyNotInPlan"
    case studyLength = "ruleStudyLength"
    case planKindMissing = "rulePlanKindMissing"
    case othersDecide = "ruleOthersDecide"
    case freeWill = "ruleFreeWill"
    case absences = "ruleAbsences"
    case arrangementLimits = "ruleArrangementLimits"
    case talkBeforeEnd = "ruleTalkBeforeEnd"
  }

  /// How grave it is.
  package let verdict: Verdict
  /// What it is about.
  package let matter: Matter
  /// The act and section, `380/2023 56 §`; empty when it is no law.
  package let law: String
  /// The number that the text tells; nil for none.
  package let number: Int?

  package init(_ verdict: Verdict, _ matter: Matter, _ law: String = "", number: Int? = nil) {
    self.verdict = verdict
    self.matter = matter
    self.law = law
    self.number = number
  }
}
