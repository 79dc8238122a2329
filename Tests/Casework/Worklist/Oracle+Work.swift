import Casework

extension Oracle {
  // MARK: Services

  mutating func askServices() {
    for referral in file.referrals { ask(about: referral) }
    guard search != nil, let service = longService, let end = service.end else { return }
    let due = end.adding(months: -1)
    let opens = max(due.adding(days: -14), service.began?.adding(days: 1) ?? .earliest)
    if let talk = talks.first(where: { $0 >= opens }) {
      askTalk(afterTalk: talk)
    } else if !waits(.jobSearchTalk, since: opens, until: end) {
      ask(.serviceEnding, due, from: opens, through: searchEnd)
    }
  }

  private mutating func ask(about referral: Referral) {
    if referral.state == .sent, let due = referral.answerDue {
      ask(.referralSilent, due, from: due.adding(days: 1), through: searchEnd)
    } else if referral.state == .sent, let sent = referral.sentOn ?? referral.since {
      ask(.referralSilent, sent.adding(days: 14), from: sent.adding(days: 15), through: searchEnd)
    } else if referral.state == .queued, let since = referral.since {
      ask(.referralSilent, since.adding(days: 30), from: since.adding(days: 31), through: searchEnd)
    }
    if [.agreed, .sent, .received, .queued, .accepted].contains(referral.state),
      let day = referral.startsOn
    {
      ask(.serviceStart, day, from: day.adding(days: 1), through: searchEnd)
    }
    if referral.state == .started, let end = referral.estimatedEnd {
      ask(.serviceEnded, end, from: end.adding(days: 1))
    }
    if referral.state == .ended, referral.feedbackOn == nil, let end = referral.endedOn {
      ask(.serviceEnded, end.adding(days: 14), from: end.adding(days: 1))
    }
    guard [.ended, .interrupted, .evaluated].contains(referral.state), hasTalks, search != nil,
      let end = referral.endedOn, end >= cycle
    else { return }
    if let start = referral.startedOn, start >= "2.5.2022", let estimate = referral.estimatedEnd,
      estimate > start.adding(months: 1)
    {
      let opens = max(estimate.adding(months: -1).adding(days: -14), start.adding(days: 1))
      if let talk = talks.first(where: { $0 >= opens && $0 < end }) {
        return askTalk(afterTalk: talk)
      }
    }
    guard !(talks + supplementary).contains(where: { $0 >= end }) else { return }
    let due = end.adding(months: 1)
    // Of the two kinds of talk one that is booked in time is enough; a late periodic talk is looked at first.
    let kind: AppointmentKind =
      bookings(.jobSearchTalk, since: end).isEmpty ? .supplementaryTalk : .jobSearchTalk
    guard !waits(kind, since: end, until: due) else { return }
    ask(.serviceEnded, due, from: end, through: searchEnd)
  }

  private mutating func askTalk(afterTalk talk: CalendarDate) {
    guard talk >= "2.5.2022", !(talks + supplementary).contains(where: { $0 > talk }) else {
      return
    }
    let due = talk.adding(months: 1)
    guard !waits(.supplementaryTalk, since: talk.adding(days: 1), until: due) else { return }
    ask(.serviceEnded, due, from: due.adding(days: -7), through: searchEnd)
  }

  // MARK: Plans

  mutating func askPlans() {
    guard search != nil else { return }
    let waiting = file.plans.filter { $0.state == .awaitingApproval && $0.madeOn != nil }
      .compactMap(\.madeOn).max()
    if let waiting, waiting >= plan?.madeOn ?? .earliest {
      ask(.planMissing, waiting.adding(days: 7), from: waiting.adding(days: 8), through: searchEnd)
    } else if plan == nil, let interview {
      ask(
        .planMissing, interview.adding(days: 7), from: interview.adding(days: 8),
        through: searchEnd)
    }
    guard let plan, let kind = plan.kind else { return }
    if let review = plan.reviewDue {
      ask(.planReview, review, from: review.adding(days: -14), through: searchEnd)
    } else if let made = plan.madeOn {
      let isShared = kind == .integrationPlan || kind == .multisectoralPlan
      if hasTalks || isShared {
        let law: CalendarDate = isShared ? "1.1.2025" : "2.5.2022"
        var due = max(made.adding(months: kind == .integrationPlan ? 6 : 3), law)
        if !isShared { due = max(due, resumed) }
        ask(.planReview, due, from: due.adding(days: -14), through: searchEnd)
      }
    }
    guard kind == .integrationPlan, plan.state != nil, let made = plan.madeOn, made >= "1.1.2025",
      !isInService
    else { return }
    let isGuided = file.referrals.contains {
      $0.state == .started || $0.sentOn ?? .earliest >= made || $0.startedOn ?? .earliest >= made
    }
    if !isGuided {
      ask(.integrationGuidance, made.adding(months: 1), from: made, through: searchEnd)
    }
  }

  // MARK: The job-search duty

  mutating func askDuty() {
    guard search != nil else { return }
    var ends = Set(file.dutyReports.filter { $0.reportedOn == nil }.compactMap(\.ended))
    if let plan, let start = plan.dutyBegan, let months = plan.dutyMonths, plan.dutyCount ?? 0 > 0 {
      let periods = start < "2.5.2022" ? 1 : max(1, 3 / months)
      for number in 1...periods {
        ends.insert(start.adding(months: months * number).adding(days: -1))
      }
    }
    for end in ends {
      let isTold = file.dutyReports.contains { report in
        guard report.reportedOn != nil, let first = report.began, let last = report.ended else {
          return false
        }
        return first <= end && end <= last
      }
      let isAway = [.employed, .outsideWorkforce, .unemploymentPension].contains(code)
      if isTold || isAway && status?.began ?? .latest <= end { continue }
      ask(
        .dutyReport, max(end, plan?.reportDue ?? end), from: end.adding(days: 1),
        through: searchEnd)
    }
  }

  // MARK: Promises, meetings, papers

  mutating func askPapers() {
    for action in file.actions where action.doneOn == nil && action.droppedOn == nil {
      if action.responsible == .coach {
        if let due = action.due ?? action.agreedOn?.adding(days: 14) {
          ask(.coachPromise, due, from: due.adding(days: -3))
        }
      } else if let due = action.due {
        ask(.clientPromise, due, from: due.adding(days: 1))
      }
    }
    for meeting in file.appointments {
      guard let day = meeting.day else { continue }
      if meeting.state == .missed, meeting.absenceReason.isEmpty {
        ask(.missedAppointment, workingDays(1, after: day), from: day)
      }
      if meeting.state == .booked { ask(.openAppointment, day, from: day.adding(days: 1)) }
    }
    for paper in file.clarifications where paper.passedOn == nil {
      if let answered = paper.answeredOn {
        ask(.clarification, answered.adding(days: 7), from: answered)
      } else if let due = paper.due {
        ask(.clarification, due.adding(days: 7), from: due.adding(days: 1))
      }
    }
    for offer in file.jobOffers where offer.answeredOn == nil && offer.result.isEmpty {
      if let due = offer.answerDue {
        ask(.offerAnswer, due, from: due.adding(days: 1), through: searchEnd)
      }
    }
    for consent in file.consents where consent.decision == .asked {
      if let due = consent.askedOn?.adding(days: 14) {
        ask(.consentOpen, due, from: due, through: searchEnd)
      }
    }
    for note in file.notes where note.signedAt != nil && note.enteredOn == nil {
      if let day = note.on { ask(.nationalEntry, workingDays(1, after: day), from: day) }
    }
    for plan in file.plans where plan.enteredOn == nil {
      guard let day = plan.approvedOn, plan.state != .draft, plan.state != .awaitingApproval else {
        continue
      }
      ask(.nationalEntry, workingDays(1, after: day), from: day)
    }
  }

  // MARK: The client's data

  mutating func askData() {
    guard search != nil else { return }
    if PhoneProblem(of: file.client.phone) != nil {
      let opens = max(began, "1.3.2026")
      ask(.phoneNumber, opens, from: opens, through: searchEnd)
    }
    let reached = file.contacts.filter { $0.method != "02" }.compactMap(\.on).max()
    let silent = max(began, reached ?? began).adding(days: 60)
    ask(.noContact, silent, from: silent, through: searchEnd)
    if let spell = file.currentUnemployment?.began {
      for months in [3, 6, 12] {
        let day = spell.adding(months: months)
        ask(.spellLength, day, from: day.adding(days: -30), through: min(day, searchEnd))
      }
    }
    if began >= "1.9.2026" {
      ask(.profile, began.adding(days: 30), from: began, through: searchEnd)
    }
  }
}
