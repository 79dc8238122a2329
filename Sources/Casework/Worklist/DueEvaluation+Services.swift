extension DueEvaluation {
  /// Referrals: a silent provider, a start that nobody has confirmed, an end, the feedback.
  mutating func judgeReferrals() {
    for referral in dossier.referrals {
      judgeSilence(of: referral)
      judgeStart(of: referral)
      switch referral.state {
      case .started: judgeOverdueEnd(of: referral)
      case .ended:
        judgeFeedback(of: referral)
        judgeTalk(after: referral)
      case .interrupted: judgeTalk(after: referral)
      case .evaluated:
        let event = DueEvent(kind: .referral, id: referral.id)
        meet(.serviceEnded, by: event, on: referral.feedbackOn)
        judgeTalk(after: referral)
      case .proposed, .agreed, .sent, .received, .queued, .accepted, .rejected, .cancelled: break
      }
    }
  }

  private mutating func judgeSilence(of referral: Referral) {
    let event = DueEvent(kind: .referral, id: referral.id)
    var step: DueStep?
    switch referral.state {
    case .sent:
      if let due = referral.answerDue {
        step = DueStep(.referralAnswerDue, due)
      } else if let sent = referral.sentOn ?? referral.since,
        let (due, row) = limit(.referralSilent, after: sent)
      {
        step = DueStep(.referralSent, sent, rule: row, result: due)
      }
    case .queued:
      if let queued = referral.since, let (due, row) = limit(.referralQueue, after: queued) {
        step = DueStep(.referralQueued, queued, rule: row, result: due)
      }
    case .proposed, .agreed: return
    case .received, .accepted, .rejected, .started, .ended, .interrupted, .evaluated, .cancelled:
      return meet(.referralSilent, by: event, on: referral.answeredOn)
    }
    guard let step else { return dismiss(.referralSilent, .dayUnknown) }
    require(
      DueItem(
        kind: .referralSilent, key: DueItem.key(.referralSilent, referral.id),
        opens: step.result.adding(days: 1), due: step.result, subject: referral.id),
      [step])
  }

  private mutating func judgeStart(of referral: Referral) {
    switch referral.state {
    case .agreed, .sent, .received, .queued, .accepted:
      guard let day = referral.startsOn else { return }
      require(
        DueItem(
          kind: .serviceStart, key: DueItem.key(.serviceStart, referral.id),
          opens: day.adding(days: 1), due: day, subject: referral.id),
        [DueStep(.serviceStarts, day)])
    case .started, .ended, .interrupted, .evaluated:
      meet(
        .serviceStart, by: DueEvent(kind: .referral, id: referral.id), on: referral.startedOn)
    case .proposed, .rejected, .cancelled: return
    }
  }

  /// The estimated end has passed and nobody has said that the service ended.
  private mutating func judgeOverdueEnd(of referral: Referral) {
    guard let end = referral.estimatedEnd else { return dismiss(.serviceEnded, .serviceEndUnknown) }
    require(
      DueItem(
        kind: .serviceEnded, key: DueItem.key(.serviceEnded, referral.id, "end"),
        opens: end.adding(days: 1), due: end, subject: referral.id),
      [DueStep(.serviceEstimatedEnd, end)])
  }

  /// The provider's feedback, for a work trial the final assessment (380/2023 59 §).
  private mutating func judgeFeedback(of referral: Referral) {
    if let feedback = referral.feedbackOn {
      let event = DueEvent(kind: .referral, id: referral.id)
      return meet(.serviceEnded, by: event, on: feedback)
    }
    guard let ended = referral.endedOn, let (due, row) = limit(.serviceFeedback, after: ended)
    else { return dismiss(.serviceEnded, .dayUnknown) }
    require(
      DueItem(
        kind: .serviceEnded, key: DueItem.key(.serviceEnded, referral.id, "feedback"),
        opens: ended.adding(days: 1), due: due, subject: referral.id),
      [DueStep(.serviceEnded, ended, rule: row, result: due)])
  }

  /// The talk before a service of more than a month ends, and the one after it (380/2023 33.2 §).
  mutating func judgeServiceTalk() {
    guard facts.searchBegan != nil else { return dismiss(.serviceEnding, .noJobSearch) }
    guard let service = facts.service else { return dismiss(.serviceEnding, .nothingOpen) }
    guard let due = service.talkDue, let end = service.estimatedEnd else {
      return dismiss(.serviceEnding, .serviceEndUnknown, on: service.began)
    }
    let opens = serviceTalkOpens(due, began: service.began)
    let steps = [
      DueStep(
        .serviceEstimatedEnd, end, rule: service.row, result: due, isBackwards: true)
    ]
    if let talk = facts.talks.first(where: { $0.day >= opens }) {
      meet(.serviceEnding, by: talk.event, on: talk.day, steps)
      return judgeTalk(after: talk, service: service.record.id)
    }
    let booked = booked(.jobSearchTalk, from: opens, due: end)
    require(
      DueItem(
        kind: .serviceEnding, key: DueItem.key(.serviceEnding, service.record.id),
        opens: opening(opens, due: end, booked: booked), due: due, subject: service.record.id,
        booked: booked),
      steps + DueStep.booked(on: booked))
  }

  /// From when a talk counts as the one before the end: since it has been on the worklist.
  private func serviceTalkOpens(_ due: CalendarDate, began: CalendarDate?) -> CalendarDate {
    max(opening(.openServiceEnding, before: due), began?.adding(days: 1) ?? .earliest)
  }

  /// The supplementary talk within a month after the talk before the end, unless it is obviously needless (33.2 §).
  private mutating func judgeTalk(after talk: CaseEvent, service: RecordID) {
    guard let (due, row) = limit(.talkAfterServiceTalk, after: talk.day) else { return }
    let steps = [DueStep(talk.fact, talk.day, rule: row, result: due)]
    let held = (facts.supplementary + facts.talks).filter { $0.day > talk.day }
    if let first = held.min(by: { $0.day < $1.day }) {
      return meet(.serviceEnded, by: first.event, on: first.day, steps)
    }
    let booked = booked(.supplementaryTalk, from: talk.day.adding(days: 1), due: due)
    let opens = opening(.openSupplementaryTalk, before: due)
    require(
      DueItem(
        kind: .serviceEnded, key: DueItem.key(.serviceEnded, service, DueItem.talk),
        opens: opening(opens, due: due, booked: booked), due: due, until: facts.searchEnded,
        subject: service, booked: booked),
      steps + DueStep.booked(on: booked))
  }

  /// The talk after a service that has ended: the one that follows the talk before the end, else one within the product's
  /// own time.
  private mutating func judgeTalk(after referral: Referral) {
    guard facts.needsTalks, let cycle = facts.cycleBegan, let ended = referral.endedOn,
      ended >= cycle
    else { return }
    if let talk = talkBeforeEnd(of: referral, ended: ended) {
      return judgeTalk(after: talk, service: referral.id)
    }
    guard let (due, row) = limit(.serviceEndedTalk, after: ended) else { return }
    let steps = [DueStep(.serviceEnded, ended, rule: row, result: due)]
    let held = (facts.supplementary + facts.talks).filter { $0.day >= ended }
    if let first = held.min(by: { $0.day < $1.day }) {
      return meet(.serviceEnded, by: first.event, on: first.day, steps)
    }
    let booked =
      booked(.jobSearchTalk, from: ended, due: due)
      ?? booked(.supplementaryTalk, from: ended, due: due)
    require(
      DueItem(
        kind: .serviceEnded, key: DueItem.key(.serviceEnded, referral.id, DueItem.talk),
        opens: opening(ended, due: due, booked: booked), due: due, until: facts.searchEnded,
        subject: referral.id, booked: booked),
      steps + DueStep.booked(on: booked))
  }

  /// The talk that was held before the end of a service of more than a month.
  private func talkBeforeEnd(of referral: Referral, ended: CalendarDate) -> CaseEvent? {
    guard let began = referral.startedOn, let end = referral.estimatedEnd,
      let limit = rules.row(.longService, on: began), limit.day(after: began, days: days) < end,
      let row = rules.row(.talkBeforeServiceEnd, on: end)
    else { return nil }
    let opens = serviceTalkOpens(row.day(before: end), began: began)
    return facts.talks.first { $0.day >= opens && $0.day < ended }
  }
}
