/// The life of a plan: draft → awaiting approval → in force → replaced by a later version or a plan of another kind, or ended.
extension ClientDossier {
  /// The version to write on: the open one, else a new draft, not yet in the dossier.
  ///
  /// A new draft has everything that the version in force says: a review begins where the last one ended, and the open
  /// actions go with it. A first plan, or one whose text is elsewhere, takes what assessments and the client's own words
  /// tell. The review periods of the duty go on in their rhythm from the one in which today falls.
  ///
  /// - Parameter kind: The kind of a new draft; nil for that of the version in force.
  package func draftPlan(
    _ kind: PlanKind? = nil, today: CalendarDate, terms: PlanTerms, prefills: [PlanPrefill] = [],
    newID: () -> RecordID
  ) -> EmploymentPlan {
    if let openPlan { return openPlan }
    let present = planInForce
    var plan = EmploymentPlan(id: newID(), client: client.id)
    if let present {
      for path in PlanSection.allCases.compactMap(\.text) {
        plan[keyPath: path] = present[keyPath: path]
      }
      plan.replaces = present.id
      plan.dutyCount = present.dutyCount
      plan.dutyMonths = present.dutyMonths
      plan.dutyBegan = present.dutyBeginning(on: today)
      plan.dutyReason = present.dutyReason
    }
    plan.state = .draft
    plan.kind = kind ?? present?.kind.flatMap { $0.isCurrent ? $0 : nil } ?? .employmentPlan
    for prefill in prefills {
      guard let path = prefill.section.text, plan[keyPath: path].isEmpty else { continue }
      plan[keyPath: path] = prefill.text
    }
    if plan.dutyCount == nil {
      plan.dutyCount = terms.duty.count
      plan.dutyMonths = terms.duty.months
      plan.dutyBegan = terms.duty.count > 0 ? today : nil
    }
    plan.reportDue = plan.dutyPeriods.last?.ended ?? today.adding(months: terms.reviewMonths)
    return plan
  }

  /// Puts a draft before the client: it waits for her approval, and the version in force stays in force.
  package mutating func offerPlan(_ id: RecordID, on day: CalendarDate) throws(PlanFault) {
    var plan = try openPlan(id)
    plan.state = .awaitingApproval
    plan.madeOn = day
    putPlan(plan)
  }

  /// Takes a plan that waits for approval back to be written on: the client wants something else.
  package mutating func withdrawPlan(_ id: RecordID) throws(PlanFault) {
    var plan = try openPlan(id)
    plan.state = .draft
    plan.madeOn = nil
    putPlan(plan)
  }

  /// Brings a draft, or a plan that waits, into force in place of every other version.
  ///
  /// The plan was made on the day it was put before the client, else on the day of approval; the review is counted from
  /// that day. What is agreed is written down as it stands now.
  ///
  /// - Parameter isCompleteElsewhere: Whether the text stands in the national system, so that nothing is asked of it here.
  package mutating func approvePlan(
    _ id: RecordID, _ approval: PlanApproval, terms: PlanTerms, today: CalendarDate,
    isCompleteElsewhere: Bool = false
  ) throws(PlanFault) {
    var plan = try openPlan(id)
    guard approval.on <= today, approval.on >= planInForce?.madeOn ?? .earliest,
      approval.on >= plan.madeOn ?? .earliest
    else { throw .day }
    if let fault = approval.fault(for: plan.kind) { throw fault }
    let missing = PlanCheck.findings(
      of: plan, actions: openPlanActions, terms: terms.duty, today: today
    ).filter(\.isCompulsory)
    guard isCompleteElsewhere || missing.isEmpty else { throw .incomplete(missing) }
    // No duty has run before there was a plan: periods that were to begin earlier begin now.
    if planInForce == nil, let began = plan.dutyBegan { plan.dutyBegan = max(began, approval.on) }
    for index in plans.indices where plans[index].countsAsInForce {
      plans[index].state = .replaced
      plans[index].endedOn = approval.on
    }
    plan.state = .inForce
    plan.madeOn = plan.madeOn ?? approval.on
    plan.reviewDue = plan.madeOn?.adding(months: terms.reviewMonths)
    plan.approvalWay = approval.way
    plan.approvedOn = approval.on
    plan.understood = approval.understood
    plan.delivered = approval.delivered
    plan.partiesApproved = approval.parties
    plan.agreed = openPlanActions.map { PlanLine($0).stored }.joined(separator: "\n")
    putPlan(plan)
  }

  /// Ends the plan in force: the job search has ended, or nothing is to be agreed any more.
  package mutating func endPlan(_ id: RecordID, on day: CalendarDate) throws(PlanFault) {
    guard var plan = plan(id) else { throw .unknown }
    guard plan.countsAsInForce else { throw .notInForce }
    plan.state = .ended
    plan.endedOn = day
    putPlan(plan)
  }

  /// Throws a version away that has not been approved; what was agreed with the client stays agreed.
  package mutating func discardPlan(_ id: RecordID) throws(PlanFault) {
    _ = try openPlan(id)
    plans.removeAll { $0.id == id }
  }

  private func openPlan(_ id: RecordID) throws(PlanFault) -> EmploymentPlan {
    guard let plan = plan(id) else { throw .unknown }
    guard plan.isOpen else { throw .notOpen }
    return plan
  }
}
