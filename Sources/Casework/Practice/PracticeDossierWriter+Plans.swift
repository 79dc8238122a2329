extension PracticeDossierWriter {
  /// Gives the plans their states and contents; those of ended job searches have ended with them.
  mutating func writePlan(index number: Int, _ texts: PracticeTexts) {
    for index in dossier.plans.indices where dossier.plans[index].madeOn ?? .latest < searchBegan {
      dossier.plans[index].state = .ended
    }
    addMissingPlan()
    guard let index = latestPlanIndex, random.happens(perMille: 750) else { return }
    var plan = dossier.plans[index]
    fill(&plan, texts)
    setDuty(&plan, texts)
    // One plan in fifty waits for the client's approval, one is still being written.
    switch number % 50 {
    case 20, 45:
      plan.state = number % 50 == 20 ? .awaitingApproval : .draft
      plan.madeOn = talks.last?.on ?? plan.madeOn
      plan.reviewDue = plan.madeOn?.adding(months: 3)
    default:
      approve(&plan, on: plan.madeOn ?? today, texts)
      plan.enteredOn = plan.approvedOn
    }
    dossier.plans[index] = plan
    if plan.state == .inForce { writeVersionBefore(plan, at: index, texts) }
  }

  /// Makes a plan in the last talk for most of those who have none, so that few lack it.
  private mutating func addMissingPlan() {
    guard latestPlanIndex == nil, let day = talks.last?.on, random.happens(perMille: 850) else {
      return
    }
    var plan = EmploymentPlan(id: newID(), client: client)
    plan.kind = .employmentPlan
    plan.madeOn = day
    plan.reviewDue = day.adding(months: 3)
    dossier.plans.append(plan)
  }

  private mutating func fill(_ plan: inout EmploymentPlan, _ texts: PracticeTexts) {
    plan.wishes = texts.draw("wish", using: &random)
    plan.strengths = texts.draw("strength", using: &random)
    plan.situation = texts.draw("situation", using: &random)
    plan.skills = texts.draw("skills", using: &random)
    plan.ability = texts.draw("ability", using: &random)
    plan.jobSearch = texts.draw("job_search", using: &random)
    plan.risk = texts.draw("risk", using: &random)
    plan.need = texts.draw("need", using: &random)
    plan.goals = texts.draw("goals", using: &random)
    plan.openMarket = texts.draw("open_market", using: &random)
    plan.followUp = texts.draw("follow_up", using: &random)
    plan.supplementaryTalks = texts.draw("supplementary", using: &random)
    plan.reportDue = plan.reviewDue
    switch plan.kind {
    case .integrationPlan:
      plan.services = texts.draw("services", using: &random)
      plan.justification = texts.draw("justification", using: &random)
    case .activationPlan:
      plan.career = texts.draw("career", using: &random)
      plan.earlierMeasures = texts.draw("earlier_measures", using: &random)
      plan.rehabilitativeWork = texts.draw("rehabilitative_work", using: &random)
      plan.parties = texts.draw("parties", using: &random)
    case .multisectoralPlan:
      plan.parties = texts.draw("parties", using: &random)
    case .employmentPlan, .employmentProgramme, .individualJobSearchPlan, .renewedJobSearchPlan,
      nil:
      break
    }
  }

  /// Four jobs a month as a rule, fewer or none with a reason (380/2023 44, 48 §); only for those who look for work.
  private mutating func setDuty(_ plan: inout EmploymentPlan, _ texts: PracticeTexts) {
    guard let status = dossier.latestStatus?.status, CaseFacts.hasTalks(status) else { return }
    plan.dutyMonths = 1
    plan.dutyBegan = talks.last?.on ?? plan.madeOn
    plan.dutyCount = 4
    if plan.kind == .multisectoralPlan {
      (plan.dutyCount, plan.dutyReason) = (0, DutyReason.multisectorNeed.rawValue)
    } else if random.happens(perMille: 180) {
      let reasons: [DutyReason] = [.workAbility, .labourMarket, .skills, .wholeSituation]
      plan.dutyCount = random.below(4)
      plan.dutyReason = reasons[random.below(reasons.count)].rawValue
    }
    if !plan.dutyReason.isEmpty {
      plan.dutyReasonText = texts.draw("duty_reason_text", using: &random)
    }
  }

  private mutating func approve(
    _ plan: inout EmploymentPlan, on made: CalendarDate, _ texts: PracticeTexts
  ) {
    plan.state = .inForce
    plan.approvalWay = [.electronic, .electronic, .signature, .other][random.below(4)]
    plan.approvedOn = min(made.adding(days: random.below(5)), today)
    if plan.approvalWay == .other { plan.understood = texts.draw("understood", using: &random) }
    plan.delivered = texts.draw("delivered", using: &random)
  }

  /// Writes the version that was in force before, when there was time for one.
  private mutating func writeVersionBefore(
    _ plan: EmploymentPlan, at index: Int, _ texts: PracticeTexts
  ) {
    guard let made = plan.madeOn, let talk = talks.last?.on, talk > made.adding(days: 60),
      random.happens(perMille: 500)
    else { return }
    var earlier = EmploymentPlan(id: newID(), client: client)
    for field in EmploymentPlan.fields { _ = field.write(&earlier, field.read(plan)) }
    earlier.state = .replaced
    earlier.reviewDue = talk
    earlier.goals = texts.draw("goals", using: &random)
    earlier.replaces = nil
    dossier.plans[index].madeOn = talk
    dossier.plans[index].approvedOn = talk
    dossier.plans[index].enteredOn = talk
    dossier.plans[index].replaces = earlier.id
    dossier.plans.append(earlier)
  }
}
