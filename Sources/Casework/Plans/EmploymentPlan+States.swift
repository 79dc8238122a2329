extension EmploymentPlan {
  /// Whether it is being written or waits for approval: not yet a plan before the law.
  package var isOpen: Bool { state == .draft || state == .awaitingApproval }

  /// Whether it counts as in force; one of a transfer list, of which only the dates are known, does.
  package var countsAsInForce: Bool { state == .inForce || state == nil }

  /// Whether it is in force and the day of its review has passed (vanhentunut).
  package func isOverdue(on today: CalendarDate) -> Bool {
    countsAsInForce && reviewDue.map { $0 < today } ?? false
  }

  /// Whether only its dates are known, the text being elsewhere.
  package var hasNoText: Bool {
    PlanSection.allCases.allSatisfy { $0.text.map { self[keyPath: $0].isEmpty } ?? true }
  }
}

extension ClientDossier {
  /// The plan in force: at most one governs at a time (380/2023 3 § 8).
  package var planInForce: EmploymentPlan? {
    latest(plans.filter(\.countsAsInForce), by: \.madeOn)
  }

  /// The version that is being written or waits for approval.
  package var openPlan: EmploymentPlan? { plans.filter(\.isOpen).max { $0.id < $1.id } }

  /// The versions from the newest to the oldest, an open one first.
  ///
  /// Of several that count as in force, as transfer lists leave them, all but the one that governs are shown as replaced.
  package var planVersions: [EmploymentPlan] {
    func rank(_ plan: EmploymentPlan) -> (CalendarDate, RecordID) {
      (plan.isOpen ? .latest : plan.madeOn ?? .earliest, plan.id)
    }
    let governing = planInForce?.id
    return plans.sorted { rank($0) > rank($1) }.map { plan in
      var plan = plan
      if plan.countsAsInForce, plan.id != governing { plan.state = .replaced }
      return plan
    }
  }

  /// A plan by its identity.
  package func plan(_ id: RecordID) -> EmploymentPlan? { plans.first { $0.id == id } }

  /// What stands in the plan and is neither done nor given up, in the order of plans.
  package var openPlanActions: [AgreedAction] {
    PlanLine.inOrder(actions.filter { $0.isInPlan && $0.isOpen })
  }

  /// What was or is agreed in a version: of an approved one as it stood then, of an open one as it stands now.
  package func lines(of plan: EmploymentPlan) -> [PlanLine] {
    plan.isOpen ? openPlanActions.map(PlanLine.init) : PlanLine.lines(of: plan.agreed)
  }

  /// Puts a changed version in the place of the one with its identity, or adds it.
  package mutating func putPlan(_ plan: EmploymentPlan) {
    if let index = plans.firstIndex(where: { $0.id == plan.id }) {
      plans[index] = plan
    } else {
      plans.append(plan)
    }
  }
}

extension AgreedAction {
  /// Whether it is still to be done.
  package var isOpen: Bool { doneOn == nil && droppedOn == nil }
}
