extension PlanTerms {
  /// What the table of rules says on a day of a plan of a kind and of the duty in the client's situation.
  package init(
    of kind: PlanKind?, for dossier: ClientDossier, on day: CalendarDate, rules: RuleBook
  ) {
    let duty: DutyTerms =
      switch JobSearchDutyRule.duty(of: dossier, on: day, rules: rules) {
      case .set(let terms): DutyTerms(count: terms.count, months: terms.months)
      case .notSet: DutyTerms(count: 0, months: 1)
      }
    self.init(
      reviewMonths: rules.row((kind ?? .employmentPlan).reviewRule, on: day)?.value ?? 3,
      duty: duty)
  }
}

extension PlanKind {
  /// The rule that says when a plan of the kind is reviewed.
  package var reviewRule: RuleID {
    switch self {
    case .integrationPlan: .planReviewIntegration
    case .multisectoralPlan: .planReviewMultisectoral
    case .activationPlan: .planReviewActivation
    case .employmentPlan, .employmentProgramme, .individualJobSearchPlan, .renewedJobSearchPlan:
      .planReviewEmployment
    }
  }
}
