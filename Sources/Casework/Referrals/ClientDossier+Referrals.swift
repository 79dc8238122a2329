extension ClientDossier {
  /// Takes a step of a referral and does what follows from it.
  ///
  /// - Parameters:
  ///   - id: The referral.
  ///   - step: The step.
  ///   - service: The service of the referral; nil when it is not of the catalogue.
  ///   - followUp: The text of the task that is made when the service has ended.
  ///   - today: The day it is; no step lies after it.
  ///   - newID: Makes identifiers of new records.
  /// - Returns: What else happened or is to be thought of.
  /// - Throws: `ReferralFault`; then nothing was changed.
  package mutating func take(
    _ step: ReferralStep, ofReferral id: RecordID, service: Service?, followUp: String,
    today: CalendarDate, newID: () -> RecordID
  ) throws(ReferralFault) -> [ReferralConsequence] {
    guard let index = referrals.firstIndex(where: { $0.id == id }) else { throw .unknown }
    var referral = referrals[index]
    try referral.take(step, service: service, today: today)
    if step.action == .send { try open(&referral, step) }
    referrals[index] = referral
    switch step.action {
    case .start:
      return begin(referral, service, newID)
    case .end, .interrupt:
      return finish(referral, step, service, followUp, newID)
    case .reject, .cancel:
      dropPlanLines(of: referral, step)
      return []
    case .agree, .send, .receive, .queue, .accept, .evaluate:
      return []
    }
  }

  /// Adds a line of the plan that a referral carries out, unless there is one.
  package mutating func addPlanLine(
    for referral: Referral, service: Service?, text: String, due: CalendarDate?,
    on day: CalendarDate, newID: () -> RecordID
  ) {
    guard !actions.contains(where: { $0.referral == referral.id && $0.isInPlan }) else { return }
    var line = AgreedAction(id: newID(), client: client.id)
    line.text = text
    line.responsible = .client
    line.code = ServiceRule(rawValue: service?.rule ?? "")?.taskCode ?? "078"
    line.due = due
    line.agreedOn = day
    line.isInPlan = true
    line.referral = referral.id
    actions.append(line)
  }

  /// Holds what leaves against the gate of the day on which it leaves.
  private func open(_ referral: inout Referral, _ step: ReferralStep) throws(ReferralFault) {
    let fields = step.fields ?? Set(DisclosedField.list(referral.disclosed))
    let gate = DisclosureGate(
      self, recipient: referral.providerName, kind: step.recipient, on: step.on)
    do {
      try gate.check(fields, chosen: step.chosen, isHealthNecessary: step.isHealthNecessary)
    } catch {
      throw .closed(error)
    }
    referral.disclosed = DisclosedField.codes(fields)
    referral.consent = gate.consent(for: fields)?.id
  }

  private mutating func begin(
    _ referral: Referral, _ service: Service?, _ newID: () -> RecordID
  ) -> [ReferralConsequence] {
    var consequences: [ReferralConsequence] = referral.estimatedEnd == nil ? [.endUnknown] : []
    guard let status = EmploymentStatus(rawValue: service?.status ?? ""),
      let day = referral.startedOn, latestStatus?.status != status || latestStatus?.ended != nil
    else { return consequences }
    // A later status is somebody's knowledge: it is not written over by a start told afterwards.
    guard (latestStatus?.began ?? .earliest) < day else { return consequences + [.statusLeft] }
    recordStatus(status, since: day, newID: newID)
    consequences.insert(.statusChanged(status), at: 0)
    return consequences
  }

  private mutating func finish(
    _ referral: Referral, _ step: ReferralStep, _ service: Service?, _ followUp: String,
    _ newID: () -> RecordID
  ) -> [ReferralConsequence] {
    var consequences = restoreStatus(after: referral, service, newID)
    for index in actions.indices
    where actions[index].referral == referral.id && actions[index].isOpen {
      actions[index].doneOn = step.on
    }
    // The talk after a service comes within a month of its end (380/2023 33 §).
    let due = WorkingDays().first(onOrAfter: step.on.adding(months: 1).adding(days: -3))
    var task = AgreedAction(id: newID(), client: client.id)
    task.text = followUp
    task.responsible = .coach
    task.due = min(due, step.on.adding(months: 1))
    task.agreedOn = step.on
    task.referral = referral.id
    actions.append(task)
    consequences.append(.taskMade(task.due ?? due))
    let rule = ServiceRule(rawValue: service?.rule ?? "")
    consequences.append(.feedbackAsked(isFinalAssessment: rule?.needsFinalAssessment ?? false))
    if step.action == .interrupt, step.reason == .client {
      consequences.append(.clarificationSuggested)
    }
    return consequences
  }

  /// Ends the status of a service and brings the one before it back; nothing when the status is another by now.
  private mutating func restoreStatus(
    after referral: Referral, _ service: Service?, _ newID: () -> RecordID
  ) -> [ReferralConsequence] {
    guard let status = EmploymentStatus(rawValue: service?.status ?? ""),
      let started = referral.startedOn, let ended = referral.endedOn
    else { return [] }
    guard let current = latestStatus, current.ended == nil, current.status == status,
      current.began == started
    else { return latestStatus?.status == status ? [.statusLeft] : [] }
    let before = statuses.filter { $0.ended == started.adding(days: -1) }
      .max { $0.id < $1.id }?.status
    guard let before, before != status else {
      for index in statuses.indices where statuses[index].id == current.id {
        statuses[index].ended = ended
      }
      return [.statusLeft]
    }
    recordStatus(before, since: ended.adding(days: 1), newID: newID)
    return [.statusRestored(before)]
  }

  private mutating func dropPlanLines(of referral: Referral, _ step: ReferralStep) {
    for index in actions.indices
    where actions[index].referral == referral.id && actions[index].isOpen {
      actions[index].droppedOn = step.on
      actions[index].dropReason = String(step.reasonText.prefix(500))
    }
  }
}

extension Referral {
  /// Takes a step of the referral alone.
  ///
  /// - Throws: `ReferralFault`; then nothing was changed.
  mutating func take(
    _ step: ReferralStep, service: Service?, today: CalendarDate
  ) throws(ReferralFault) {
    guard state.actions.contains(step.action) else { throw .impossible }
    try check(step, today)
    let isPassedOver = state == .proposed && step.action == .send
    state = step.action.state
    since = step.on
    if step.action.isAnswer, answeredOn == nil { answeredOn = step.on }
    switch step.action {
    case .send:
      sentOn = step.on
      answerDue = step.answerDue ?? step.on.adding(days: service?.answerDays ?? 14)
      if isPassedOver, proposedOn == nil { proposedOn = step.on }
    case .accept:
      startsOn = step.startsOn ?? startsOn
    case .start:
      startedOn = step.on
      estimatedEnd = step.estimatedEnd ?? estimatedEnd
    case .end, .interrupt:
      endedOn = step.on
    case .evaluate:
      feedbackOn = step.on
      feedback = step.feedback
    case .agree, .receive, .queue, .reject, .cancel:
      break
    }
    if step.action.needsReason {
      reason = step.reason?.rawValue ?? ""
      reasonText = step.reasonText
    }
  }

  private func check(_ step: ReferralStep, _ today: CalendarDate) throws(ReferralFault) {
    if step.on > today { throw .inFuture }
    if let since, step.on < since { throw .beforeEarlierStep(since) }
    if step.action.needsReason {
      if step.reason == nil { throw .missingReason }
      if step.reasonText.allSatisfy(\.isWhitespace) { throw .missingReasonText }
    }
    if step.action == .start, let end = step.estimatedEnd ?? estimatedEnd, end < step.on {
      throw .endsBeforeStart
    }
    if step.action == .evaluate, step.feedback.allSatisfy(\.isWhitespace) { throw .missingFeedback }
  }
}
