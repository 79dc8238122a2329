extension DueEvaluation {
  /// That there is an approved plan, that it is reviewed, and that its client is shown the way to services.
  mutating func judgePlans() {
    guard facts.searchBegan != nil else {
      dismiss(.planMissing, .noJobSearch)
      dismiss(.planReview, .noJobSearch)
      return dismiss(.integrationGuidance, .noJobSearch)
    }
    judgeMissingPlan()
    guard let plan = facts.plan else {
      dismiss(.planReview, .noPlan)
      return dismiss(.integrationGuidance, .noPlan)
    }
    judgeReview(of: plan)
    judgeGuidance(by: plan)
  }

  /// A plan is made in the initial interview (380/2023 34 §) and approved by both (38.3 §).
  private mutating func judgeMissingPlan() {
    let plans = dossier.plans
    let awaiting = plans.indices
      .filter { plans[$0].state == .awaitingApproval && plans[$0].madeOn != nil }
      .max {
        (plans[$0].madeOn ?? .earliest, plans[$0].id)
          < (plans[$1].madeOn ?? .earliest, plans[$1].id)
      }
      .map { plans[$0] }
    if let awaiting, let made = awaiting.madeOn, made >= facts.plan?.madeOn ?? .earliest,
      let (due, row) = limit(.planMissing, after: made)
    {
      return require(
        DueItem(
          kind: .planMissing, key: DueItem.key(.planMissing, awaiting.id),
          opens: due.adding(days: 1), due: due, subject: awaiting.id),
        [DueStep(.planMade, made, rule: row, result: due)])
    }
    if let plan = facts.plan {
      let event = DueEvent(kind: .employmentPlan, id: plan.id)
      return meet(.planMissing, by: event, on: plan.approvedOn ?? plan.madeOn)
    }
    guard let interview = facts.interview,
      let (due, row) = limit(.planMissing, after: interview.day)
    else { return dismiss(.planMissing, .interviewNotHeld) }
    require(
      DueItem(
        kind: .planMissing, key: DueItem.key(.planMissing, interview.day),
        opens: due.adding(days: 1), due: due),
      [DueStep(interview.fact, interview.day, rule: row, result: due)])
  }

  /// The review: on the day that stands in the plan, else by the interval of its kind (35 §; 681/2023 22 §; 381/2023 6 §).
  ///
  /// A plan without a day is reviewed in the talks, and not while these are put aside.
  private mutating func judgeReview(of plan: EmploymentPlan) {
    var due: CalendarDate
    var steps: [DueStep]
    if let day = plan.reviewDue {
      due = day
      steps = [DueStep(.planReviewDue, day)]
    } else {
      guard let made = plan.madeOn else { return dismiss(.planReview, .dayUnknown) }
      let inTalks = plan.kind != .integrationPlan && plan.kind != .multisectoralPlan
      guard facts.needsTalks || !inTalks else { return dismissForStatus(.planReview) }
      let anchor = CaseEvent(made, .planMade, .employmentPlan, plan.id)
      let rows = rules.rows(of: (plan.kind ?? .employmentPlan).reviewRule)
      guard let fall = firstFall(of: rows, after: { _ in anchor }) else {
        return dismiss(.planReview, .noRule)
      }
      due = fall.day
      steps = [DueStep(.planMade, made, rule: fall.row, result: fall.candidate)]
      if fall.day > fall.candidate { steps.append(DueStep(.lawChanged, fall.day)) }
      if inTalks, let resumed = facts.resumed, resumed > due {
        due = resumed
        steps.append(DueStep(.dutyResumed, resumed))
      }
    }
    require(
      DueItem(
        kind: .planReview, key: DueItem.key(.planReview, plan.id),
        opens: opening(.openPlanReview, before: due), due: due, subject: plan.id),
      steps)
  }

  /// The client of an integration plan is shown the way to a service within a month (681/2023 20.5 §).
  private mutating func judgeGuidance(by plan: EmploymentPlan) {
    guard plan.kind == .integrationPlan else { return dismiss(.integrationGuidance, .planKind) }
    guard plan.state != nil else { return dismiss(.integrationGuidance, .historyUnknown) }
    guard let made = plan.madeOn else { return dismiss(.integrationGuidance, .dayUnknown) }
    guard let (due, row) = limit(.integrationServiceGuide, after: made) else {
      return dismiss(.integrationGuidance, .noRule, on: made)
    }
    let steps = [DueStep(.planMade, made, rule: row, result: due)]
    let referral = dossier.referrals.first { referral in
      [referral.sentOn, referral.startedOn].contains { $0 ?? .earliest >= made }
        || referral.state == .started
    }
    if let referral {
      let event = DueEvent(kind: .referral, id: referral.id)
      return meet(.integrationGuidance, by: event, on: referral.sentOn ?? referral.startedOn, steps)
    }
    if let status = facts.status, status.status.map(CaseFacts.isService) == true {
      let event = DueEvent(kind: .statusPeriod, id: status.id)
      return meet(.integrationGuidance, by: event, on: status.began, steps)
    }
    require(
      DueItem(
        kind: .integrationGuidance, key: DueItem.key(.integrationGuidance, plan.id), opens: made,
        due: due, subject: plan.id),
      steps)
  }
}
