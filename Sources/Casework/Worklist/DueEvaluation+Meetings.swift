extension DueEvaluation {
  /// Appointments that were missed without a reason asked, or whose time has passed without a word.
  mutating func judgeAppointments() {
    for appointment in dossier.appointments {
      guard let day = appointment.day else { continue }
      let event = DueEvent(kind: .appointment, id: appointment.id)
      switch appointment.state {
      case .missed where appointment.absenceReason.isEmpty:
        guard let (due, row) = limit(.absenceAsked, after: day) else { continue }
        require(
          DueItem(
            kind: .missedAppointment, key: DueItem.key(.missedAppointment, appointment.id),
            opens: day, due: due, subject: appointment.id),
          [DueStep(.appointmentDay, day, rule: row, result: due)])
      case .missed: meet(.missedAppointment, by: event, on: day)
      case .booked:
        require(
          DueItem(
            kind: .openAppointment, key: DueItem.key(.openAppointment, appointment.id),
            opens: day.adding(days: 1), due: day, subject: appointment.id),
          [DueStep(.appointmentDay, day)])
      case .held: meet(.openAppointment, by: event, on: day)
      case .cancelled, .moved: continue
      }
    }
  }

  /// Explanations that were answered or whose time ran out, until they are passed on (TEMA 175/2026 1 §).
  mutating func judgeClarifications() {
    for clarification in dossier.clarifications {
      if let passed = clarification.passedOn {
        let event = DueEvent(kind: .clarification, id: clarification.id)
        meet(.clarification, by: event, on: passed)
        continue
      }
      let answered = clarification.answeredOn
      guard let day = answered ?? clarification.due else {
        dismiss(.clarification, .dayUnknown)
        continue
      }
      let fall = limit(.statementDeadline, after: day) ?? limit(.clarificationHandled, after: day)
      require(
        DueItem(
          kind: .clarification, key: DueItem.key(.clarification, clarification.id),
          opens: answered ?? day.adding(days: 1), due: fall?.day ?? day, subject: clarification.id),
        [
          DueStep(
            answered == nil ? .clarificationTimeOut : .clarificationAnswered, day, rule: fall?.row,
            result: fall?.day)
        ])
    }
  }

  /// Offers that the client has not answered in time (380/2023 43 §).
  mutating func judgeOffers() {
    for offer in dossier.jobOffers {
      let event = DueEvent(kind: .jobOffer, id: offer.id)
      guard offer.answeredOn == nil, offer.result.isEmpty else {
        meet(.offerAnswer, by: event, on: offer.answeredOn)
        continue
      }
      guard let due = offer.answerDue else {
        dismiss(.offerAnswer, .dayUnknown)
        continue
      }
      require(
        DueItem(
          kind: .offerAnswer, key: DueItem.key(.offerAnswer, offer.id),
          opens: due.adding(days: 1), due: due, subject: offer.id),
        [DueStep(.offerAnswerDue, due)])
    }
  }

  /// Consents that were asked and not decided (380/2023 118.1 §: consent and refusal are both recorded).
  mutating func judgeConsents() {
    for consent in dossier.consents {
      guard consent.decision == .asked, consent.withdrawnOn == nil else {
        meet(
          .consentOpen, by: DueEvent(kind: .consent, id: consent.id),
          on: consent.decidedOn ?? consent.withdrawnOn)
        continue
      }
      guard let asked = consent.askedOn, let (due, row) = limit(.consentOpen, after: asked) else {
        dismiss(.consentOpen, .dayUnknown)
        continue
      }
      require(
        DueItem(
          kind: .consentOpen, key: DueItem.key(.consentOpen, consent.id), opens: due, due: due,
          subject: consent.id),
        [DueStep(.consentAsked, asked, rule: row, result: due)])
    }
  }

  /// What was promised and is not yet done: the coach's own before the day, another's when the day has passed.
  mutating func judgePromises() {
    for action in dossier.actions {
      let kind = action.responsible == .coach ? DueKind.coachPromise : .clientPromise
      if let closed = action.doneOn ?? action.droppedOn {
        meet(kind, by: DueEvent(kind: .agreedAction, id: action.id), on: closed)
        continue
      }
      if let due = action.due {
        let opens =
          kind == .coachPromise ? opening(.openPromise, before: due) : due.adding(days: 1)
        require(
          DueItem(
            kind: kind, key: DueItem.key(kind, action.id), opens: opens, due: due,
            subject: action.id),
          [DueStep(.actionDue, due)])
      } else if kind == .coachPromise, let agreed = action.agreedOn,
        let (due, row) = limit(.undatedPromise, after: agreed)
      {
        require(
          DueItem(
            kind: kind, key: DueItem.key(kind, action.id),
            opens: opening(.openPromise, before: due), due: due, subject: action.id),
          [DueStep(.agreed, agreed, rule: row, result: due)])
      } else {
        dismiss(kind, .dayUnknown)
      }
    }
  }

  /// Signed notes and approved plans whose texts are not yet in the national system (380/2023 120 §).
  mutating func judgeNationalEntries() {
    for note in dossier.notes {
      guard let signed = note.signedAt else { continue }
      // A note without a day is counted from its signing, in universal time: at night it may be a day early.
      let day = note.on ?? CalendarDate(dayNumber: Int(signed.milliseconds / 86_400_000))
      judgeEntry(.note, note.id, .noteWritten, on: day, entered: note.enteredOn)
    }
    let plans = dossier.plans
    for index in plans.indices {
      let state = plans[index].state
      guard let approved = plans[index].approvedOn, state != .draft, state != .awaitingApproval
      else { continue }
      judgeEntry(
        .employmentPlan, plans[index].id, .planApproved, on: approved,
        entered: plans[index].enteredOn)
    }
  }

  private mutating func judgeEntry(
    _ kind: RecordKind, _ id: RecordID, _ fact: DueFact, on day: CalendarDate,
    entered: CalendarDate?
  ) {
    if let entered {
      return meet(.nationalEntry, by: DueEvent(kind: kind, id: id), on: entered)
    }
    guard let (due, row) = limit(.nationalEntry, after: day) else { return }
    require(
      DueItem(
        kind: .nationalEntry, key: DueItem.key(.nationalEntry, id), opens: day, due: due,
        subject: id),
      [DueStep(fact, day, rule: row, result: due)])
  }
}
