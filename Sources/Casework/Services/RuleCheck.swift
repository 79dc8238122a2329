/// The hard rules of services, held against what is recorded of a client (380/2023 in its wording of 2025).
package struct RuleCheck: Sendable {
  private let dossier: ClientDossier
  private let start: CalendarDate
  private let ruleOf: @Sendable (Referral) -> ServiceRule?

  /// Takes a client and the day on which the service would begin.
  ///
  /// - Parameter catalogue: Tells which services the earlier referrals led to.
  package init(_ dossier: ClientDossier, start: CalendarDate, catalogue: Catalogue) {
    self.dossier = dossier
    self.start = start
    ruleOf = { catalogue.rule(of: $0) }
  }

  /// What the rules say, the gravest first; at least one line.
  package func findings(for service: Service) -> [RuleFinding] {
    var findings = ServiceRule(rawValue: service.rule).map(findings) ?? []
    if let days = service.durationDays, days > 31, !service.status.isEmpty {
      findings.append(RuleFinding(.warns, .talkBeforeEnd, "380/2023 33 §"))
    }
    if findings.isEmpty { findings.append(RuleFinding(.allows, .nothingAgainst)) }
    return findings.enumerated()
      .sorted { ($1.element.verdict, $0.offset) < ($0.element.verdict, $1.offset) }
      .map(\.element)
  }

  private func findings(_ rule: ServiceRule) -> [RuleFinding] {
    switch rule {
    case .workTrial: workTrial
    case .wageSubsidy: wageSubsidy
    case .subsidyFrom55: subsidyFrom55
    case .startUpGrant: [RuleFinding(.warns, .grantBeforeBusiness, "380/2023 99–101 §", number: 12)]
    case .selfStudy: selfStudy
    case .workArrangement: [RuleFinding(.warns, .arrangementLimits, "VNA 385/2024", number: 4000)]
    case .labourTraining: [RuleFinding(.warns, .absences, "380/2023 59 §", number: 5)]
    case .integrationTraining: needs([.integrationPlan], "681/2023 16 §")
    case .rehabilitativeWork: needs([.activationPlan, .multisectoralPlan], "189/2001 8–9 §")
    case .kelaRehabilitation: [RuleFinding(.warns, .othersDecide, "566/2005 6 §")]
    case .wellbeingCounty: [RuleFinding(.warns, .othersDecide, "380/2023 115 §")]
    case .voluntary: [RuleFinding(.warns, .freeWill, "380/2023 52 §")]
    case .coaching: [RuleFinding(.warns, .absences, "380/2023 59 §", number: 5)]
    case .introduction: []
    case .under30: under(30)
    }
  }

  private func under(_ limit: Int) -> [RuleFinding] {
    guard let age else { return [RuleFinding(.warns, .birthDateUnknown)] }
    return age < limit ? [] : [RuleFinding(.forbids, .tooOld, number: limit)]
  }

  private func needs(_ kinds: [PlanKind], _ law: String) -> [RuleFinding] {
    let has = dossier.plansInForce(on: start).contains { $0.kind.map(kinds.contains) ?? false }
    return has ? [] : [RuleFinding(.warns, .planKindMissing, law)]
  }
}

extension RuleCheck {
  private var workTrial: [RuleFinding] {
    var findings = [RuleFinding(.warns, .trialContract, "380/2023 57 §")]
    let used = daysOfTrials
    if used.begunAnew {
      findings.append(RuleFinding(.warns, .trialBeginsAnew, "380/2023 56 §"))
    } else if used.days >= Self.trialDays {
      findings.append(RuleFinding(.forbids, .trialUsedUp, "380/2023 56 §", number: used.days))
    } else if used.days > 0 {
      findings.append(RuleFinding(.warns, .trialUsed, "380/2023 56 §", number: used.days))
    }
    return findings
  }

  /// The days of earlier work trials, and whether the count has begun anew since.
  ///
  /// It does after 12 months of unemployment, of those under 25 after 3 months.
  private var daysOfTrials: (days: Int, begunAnew: Bool) {
    let trials = dossier.referrals.filter { ruleOf($0) == .workTrial && $0.startedOn != nil }
    let periods = trials.compactMap { trial in
      trial.startedOn.map {
        (from: $0, to: min(trial.endedOn ?? trial.estimatedEnd ?? start, start))
      }
    }
    let days = periods.reduce(0) { $0 + max(0, $1.from.days(until: $1.to) + 1) }
    guard let last = periods.map(\.to).max(), days > 0 else { return (0, false) }
    let months = age.map { $0 < 25 } ?? false ? 3 : 12
    let begunAnew = dossier.currentUnemployment?.began.map {
      max($0, last).months(until: start) >= months
    }
    return (days, begunAnew ?? false)
  }

  private var wageSubsidy: [RuleFinding] {
    var findings = beforeStart
    if let earlier = endOfSubsidy, earlier.months(until: start) < 36 {
      findings.append(RuleFinding(.warns, .subsidyEarlier, "380/2023 83.3 §", number: 3))
    }
    findings.append(
      hasSubsidyGround
        ? RuleFinding(.warns, .subsidyGround, "380/2023 82 §")
        : RuleFinding(.forbids, .subsidyNoGround, "380/2023 82 §"))
    let isLong = dossier.unemployedDays(inMonths: 14, before: start) >= Self.twelveMonths
    if !isLong {
      findings.append(RuleFinding(.warns, .subsidyProlonged, "380/2023 82 §", number: 12))
    }
    findings.append(
      RuleFinding(.warns, .subsidyLength, "380/2023 86 §", number: isLong ? 10 : 5))
    return findings
  }

  /// One of the five grounds of 82 §; what is not recorded does not speak against the client.
  private var hasSubsidyGround: Bool {
    if let age, (15...24).contains(age) || age >= 50 { return true }
    if dossier.client.education.isEmpty || dossier.client.education == "1" { return true }
    if dossier.plansInForce(on: start).contains(where: { $0.kind == .integrationPlan }) {
      return true
    }
    return !hasWorked(since: start.adding(months: -6))
  }

  private func hasWorked(since day: CalendarDate) -> Bool {
    let work: Set<EmploymentStatus> = [.subsidised, .employed, .shortenedWeek, .partTime]
    return dossier.statuses.contains { period in
      guard let status = period.status, work.contains(status) else { return false }
      return (period.ended ?? start) > day && (period.began ?? .earliest) < start
    }
  }

  private var beforeStart: [RuleFinding] {
    let works: Set<EmploymentStatus> = [.subsidised, .employed]
    guard let status = dossier.latestStatus, status.ended == nil,
      status.status.map(works.contains) ?? false
    else { return [RuleFinding(.warns, .decisionBeforeStart, "380/2023 84.1 §")] }
    return [RuleFinding(.forbids, .workHasBegun, "380/2023 84.1 §")]
  }

  private var endOfSubsidy: CalendarDate? {
    let subsidised = dossier.referrals.filter {
      ruleOf($0) == .wageSubsidy && $0.startedOn != nil
    }
    return subsidised.compactMap { $0.endedOn ?? $0.estimatedEnd ?? $0.startedOn }.max()
  }

  private var subsidyFrom55: [RuleFinding] {
    var findings = beforeStart
    if let age {
      if age < 55 { findings.append(RuleFinding(.forbids, .tooYoung, "380/2023 95 §", number: 55)) }
    } else {
      findings.append(RuleFinding(.warns, .birthDateUnknown, "380/2023 95 §"))
    }
    if dossier.unemployedDays(inMonths: 28, before: start) < 2 * Self.twelveMonths {
      findings.append(RuleFinding(.forbids, .unemployedTooShortly, "380/2023 95 §", number: 24))
    }
    return findings
  }

  private var selfStudy: [RuleFinding] {
    let isAgreed = dossier.plansInForce(on: start).contains { plan in
      // A plan of a list tells only its dates: its lines are in the national system.
      plan.approvedOn.map { $0 <= start } ?? (plan.state == nil)
    }
    let stands = dossier.actions.contains {
      $0.isInPlan && $0.droppedOn == nil && isStudy($0) && ($0.agreedOn ?? .latest) <= start
    }
    return [
      isAgreed && stands
        ? RuleFinding(.allows, .studyInPlan, "380/2023 75 §")
        : RuleFinding(.forbids, .studyNotInPlan, "380/2023 75 §"),
      RuleFinding(.warns, .studyLength, "380/2023 76–77 §", number: 24),
    ]
  }

  private func isStudy(_ action: AgreedAction) -> Bool {
    if action.code == ServiceRule.selfStudy.taskCode { return true }
    return dossier.referrals.contains { $0.id == action.referral && ruleOf($0) == .selfStudy }
  }

  private var age: Int? { dossier.client.birthDate?.years(until: start) }

  /// Six months of 56 § as days, the reading that warns early.
  private static let trialDays = 180
  private static let twelveMonths = 365
}

extension ClientDossier {
  /// The plans that are in force on a day; one of a list, of which only the dates are known, counts.
  func plansInForce(on day: CalendarDate) -> [EmploymentPlan] {
    plans.filter { plan in
      guard plan.state == .inForce || plan.state == nil else { return false }
      return plan.madeOn.map { $0 <= day } ?? true
    }
  }

  /// The days of unemployment in the months before a day.
  func unemployedDays(inMonths months: Int, before day: CalendarDate) -> Int {
    let first = day.adding(months: -months)
    return unemployments.reduce(0) { sum, period in
      guard let began = period.began else { return sum }
      let from = max(began, first)
      let to = min(period.ended ?? day.adding(days: -1), day.adding(days: -1))
      return sum + max(0, from.days(until: to) + 1)
    }
  }
}
