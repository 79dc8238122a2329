/// Something that a plan lacks, or that a second look is worth.
package struct PlanFinding: Sendable, Hashable {
  /// What is found.
  package enum Kind: String, CaseIterable, Sendable {
    // What the law requires.
    case kindMissing, sectionEmpty, noActions, dutyMissing, dutyPeriodMissing, dutyReasonMissing
    case dutyReasonTextMissing, dutyNotNone, reportDueMissing, rehabilitativeWorkMissing
    // Hints.
    case actionWithoutDue, actionWithoutText, actionOverdue, nothingOfCoach, reportDuePast
    case assessmentMissing, wishesMissing, talksMissing, placeholderLeft
  }

  /// What is found.
  package let kind: Kind
  /// Where.
  package let section: PlanSection
  /// The section of law it rests on; empty for good practice.
  package let law: String
  /// The action it is about.
  package let action: RecordID?

  init(_ kind: Kind, in section: PlanSection, law: String = "", action: RecordID? = nil) {
    self.kind = kind
    self.section = section
    self.law = law
    self.action = action
  }

  /// Whether the law requires it before the plan is approved; the others are hints.
  package var isCompulsory: Bool {
    switch kind {
    case .kindMissing, .sectionEmpty, .noActions, .dutyMissing, .dutyPeriodMissing,
      .dutyReasonMissing, .dutyReasonTextMissing, .dutyNotNone, .reportDueMissing,
      .rehabilitativeWorkMissing:
      true
    default: false
    }
  }
}
