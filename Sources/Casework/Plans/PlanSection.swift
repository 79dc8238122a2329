/// The way to a text of a plan.
package typealias PlanText = WritableKeyPath<EmploymentPlan, String> & Sendable

/// A section of an employment plan or of a plan that replaces it; the raw value is the column that holds it.
package enum PlanSection: String, CaseIterable, Sendable {
  case wishes, strengths
  case parties, situation, career
  case earlierMeasures = "earlier_measures"
  case skills, ability
  case jobSearch = "job_search"
  case risk, need
  case goals
  /// What is agreed to be done, kept as `AgreedAction`s and, of an approved version, as `PlanLine`s.
  case actions = "agreed"
  case services, justification
  case rehabilitativeWork = "rehabilitative_work"
  /// The job-search duty, kept as a count and review periods.
  case duty = "duty_count"
  case openMarket = "open_market"
  case supplementaryTalks = "supplementary_talks"
  case followUp = "follow_up"
  case extraProof = "extra_proof"
  case rights

  /// The chapter in which it stands.
  package var chapter: PlanChapter {
    switch self {
    case .wishes, .strengths: .client
    case .parties, .situation, .career, .earlierMeasures, .skills, .ability, .jobSearch, .risk,
      .need:
      .assessment
    default: .action
    }
  }

  /// The text of the section; of the duty its reason in words; nil for the agreed actions, which are records.
  package var text: (any PlanText)? { PlanSection.texts[self] }

  private static let texts: [PlanSection: any PlanText] = [
    .wishes: \.wishes,
    .strengths: \.strengths,
    .parties: \.parties,
    .situation: \.situation,
    .career: \.career,
    .earlierMeasures: \.earlierMeasures,
    .skills: \.skills,
    .ability: \.ability,
    .jobSearch: \.jobSearch,
    .risk: \.risk,
    .need: \.need,
    .goals: \.goals,
    .services: \.services,
    .justification: \.justification,
    .rehabilitativeWork: \.rehabilitativeWork,
    .duty: \.dutyReasonText,
    .openMarket: \.openMarket,
    .supplementaryTalks: \.supplementaryTalks,
    .followUp: \.followUp,
    .extraProof: \.extraProof,
    .rights: \.rights,
  ]
}
