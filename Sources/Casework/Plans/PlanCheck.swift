/// What a plan lacks before it is approved, with the section of law, and what a second look is worth.
package enum PlanCheck {
  /// Looks through a plan in the order of its sections.
  ///
  /// - Parameter actions: What stands in the plan and is still open.
  package static func findings(
    of plan: EmploymentPlan, actions: [AgreedAction], terms: DutyTerms, today: CalendarDate
  ) -> [PlanFinding] {
    let kind: [PlanFinding] =
      plan.kind?.isCurrent == true
      ? [] : [PlanFinding(.kindMissing, in: .situation, law: "380/2023 3 §")]
    return kind
      + PlanSection.sections(of: plan.kind).flatMap { section in
        switch section {
        case .actions: self.actions(actions, of: plan, today: today)
        case .duty: duty(of: plan, terms)
        case .followUp: text(section, of: plan) + report(of: plan, today)
        case .rehabilitativeWork: rehabilitativeWork(of: plan, actions)
        default: text(section, of: plan)
        }
      }
  }

  private static func text(_ section: PlanSection, of plan: EmploymentPlan) -> [PlanFinding] {
    guard let path = section.text else { return [] }
    guard plan[keyPath: path].isBlank else {
      return PhraseText(plan[keyPath: path]).variables.isEmpty
        ? [] : [PlanFinding(.placeholderLeft, in: section)]
    }
    if let law = section.law(in: plan.kind) {
      return [PlanFinding(.sectionEmpty, in: section, law: law)]
    }
    if let law = section.assessmentLaw {
      return [PlanFinding(.assessmentMissing, in: section, law: law)]
    }
    return switch section {
    case .wishes: [PlanFinding(.wishesMissing, in: section)]
    case .supplementaryTalks: [PlanFinding(.talksMissing, in: section, law: "380/2023 32 §")]
    default: []
    }
  }

  private static func actions(
    _ actions: [AgreedAction], of plan: EmploymentPlan, today: CalendarDate
  ) -> [PlanFinding] {
    let law = PlanSection.actions.law(in: plan.kind) ?? ""
    guard !actions.isEmpty else {
      return plan.services.isBlank ? [PlanFinding(.noActions, in: .actions, law: law)] : []
    }
    let each = PlanLine.inOrder(actions).flatMap { action -> [PlanFinding] in
      var found: [PlanFinding] = []
      if action.text.isBlank {
        found.append(PlanFinding(.actionWithoutText, in: .actions, law: law, action: action.id))
      }
      switch action.due {
      case nil:
        found.append(
          PlanFinding(.actionWithoutDue, in: .actions, law: "385/2024 1 §", action: action.id))
      case let due? where due < today:
        found.append(PlanFinding(.actionOverdue, in: .actions, action: action.id))
      default: break
      }
      return found
    }
    let hasCoach = actions.contains { $0.responsible == .coach }
    return each + (hasCoach ? [] : [PlanFinding(.nothingOfCoach, in: .actions)])
  }

  private static func duty(of plan: EmploymentPlan, _ terms: DutyTerms) -> [PlanFinding] {
    let law = PlanSection.duty.law(in: plan.kind) ?? ""
    guard let count = plan.dutyCount else {
      return [PlanFinding(.dutyMissing, in: .duty, law: law)]
    }
    let reason = DutyReason(rawValue: plan.dutyReason)
    if let reason, reason.setsNone, count > 0 {
      return [PlanFinding(.dutyNotNone, in: .duty, law: reason.law)]
    }
    guard count == 0 || plan.dutyMonths != nil && plan.dutyBegan != nil else {
      return [PlanFinding(.dutyPeriodMissing, in: .duty, law: "380/2023 44.2 §")]
    }
    guard terms.isHigher(than: count, in: plan.dutyMonths ?? terms.months) else { return [] }
    if reason == nil {
      return [PlanFinding(.dutyReasonMissing, in: .duty, law: "380/2023 44.3 §")]
    }
    return plan.dutyReasonText.isBlank
      ? [PlanFinding(.dutyReasonTextMissing, in: .duty, law: reason?.law ?? "")] : []
  }

  private static func report(of plan: EmploymentPlan, _ today: CalendarDate) -> [PlanFinding] {
    guard let due = plan.reportDue else {
      // The replacing plans agree on follow-up; the day for a report is the employment plan's (38.2 §).
      return plan.kind?.hasParties == true
        ? [] : [PlanFinding(.reportDueMissing, in: .followUp, law: "380/2023 38.2 §")]
    }
    return due < today
      ? [PlanFinding(.reportDuePast, in: .followUp, law: "380/2023 38.2 §")] : []
  }

  /// Rehabilitative work that is agreed on must be described (189/2001 9 §).
  private static func rehabilitativeWork(
    of plan: EmploymentPlan, _ actions: [AgreedAction]
  ) -> [PlanFinding] {
    let isAgreed = actions.contains { ["072", "086"].contains($0.code) }
    return isAgreed && plan.rehabilitativeWork.isBlank
      ? [
        PlanFinding(.rehabilitativeWorkMissing, in: .rehabilitativeWork, law: "189/2001 9 §")
      ] : []
  }
}

extension String {
  /// Whether nothing but white space is written.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
