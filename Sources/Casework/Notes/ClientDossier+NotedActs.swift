/// What notes do where a case has rules of its own: appointments, referrals and plans.
extension ClientDossier {
  /// Books the next time together: the channel as this time unless told, the time the first free one unless told.
  mutating func book(
    _ meeting: NoteMeeting, after header: NoteHeader, _ signature: NoteSignature,
    _ newID: () -> RecordID
  ) {
    var appointment = Appointment(id: newID(), client: client.id)
    appointment.kind = meeting.kind
    appointment.day = meeting.day
    appointment.minutes = meeting.kind.usualMinutes
    appointment.start = meeting.start ?? signature.freeStart(meeting.day, appointment.minutes)
    appointment.channel = meeting.channel ?? ContactMethod.channel(of: header.method) ?? .visit
    appointment.interpreter = client.needsInterpreter ? client.interpreterLanguage : ""
    appointment.coach = signature.coach
    book(appointment)
    let missed = appointments.firstIndex { $0.id == header.appointment && $0.state == .missed }
    if let missed { appointments[missed].replacedBy = appointment.id }
  }

  /// Writes a referral that is agreed on; it leaves the house only from its own form, which asks for the consents.
  mutating func refer(
    to service: NoteService, wait: CalendarDate?, purpose: String, on day: CalendarDate,
    _ catalogue: Catalogue, _ newID: () -> RecordID
  ) {
    guard let known = catalogue.service(service.id) else {
      var referral = Referral(id: newID(), client: client.id)
      referral.service = service.id
      referral.serviceName = service.name
      referral.providerName = service.provider
      referral.state = .agreed
      referral.since = day
      referral.proposedOn = day
      referral.purpose = purpose
      referral.answerDue = wait
      referrals.append(referral)
      return
    }
    var draft = ReferralDraft(known, of: self, in: catalogue, today: day)
    draft.purpose = purpose
    draft.planLine = known.name
    // Nothing leaves the house yet: what will is chosen at the sending, by what holds then.
    draft.fields = []
    guard let made = try? refer(draft, state: .agreed, today: day, newID: newID),
      let index = referrals.firstIndex(where: { $0.id == made.id })
    else { return }
    referrals[index].answerDue = wait
  }

  /// Notes that the plan in force was reviewed: the next review is counted from the day, by the rule of its kind.
  mutating func reviewPlan(on day: CalendarDate, _ rules: RuleBook) {
    guard var plan = planInForce else { return }
    plan.reviewDue = ClientDossier.review(of: plan.kind, rules, on: day)
    putPlan(plan)
  }

  /// When a plan reviewed on a day is reviewed next.
  package static func review(
    of kind: PlanKind?, _ rules: RuleBook, on day: CalendarDate
  ) -> CalendarDate {
    let rule = (kind ?? .employmentPlan).reviewRule
    return rules.row(rule, on: day)?.day(after: day, days: WorkingDays()) ?? day.adding(months: 3)
  }

  /// Adds a line to a part of the open version; without one a draft is begun from the plan in force, which stays as approved.
  ///
  /// What waits for the client's approval is first taken back to be written on.
  mutating func extendPlan(
    _ section: PlanSection, _ text: String, _ signature: NoteSignature, _ newID: () -> RecordID
  ) {
    guard let path = section.text else { return }
    let (rules, today) = (signature.rules, signature.today)
    let duty = DutyTerms(
      count: rules.row(.dutyCount, on: today)?.value ?? 0,
      months: rules.row(.dutyMonths, on: today)?.value ?? 1)
    if let open = openPlan, open.state == .awaitingApproval { try? withdrawPlan(open.id) }
    var plan = draftPlan(
      today: today, terms: PlanTerms(reviewMonths: 3, duty: duty), newID: newID)
    plan[keyPath: path] =
      plan[keyPath: path].isEmpty ? text : plan[keyPath: path] + "\n" + text
    putPlan(plan)
  }
}
