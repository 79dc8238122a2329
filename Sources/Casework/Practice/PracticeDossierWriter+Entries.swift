extension PracticeDossierWriter {
  /// Writes what is known of the client beside talks and plans.
  mutating func writeEntries(_ texts: PracticeTexts) {
    guard let day = talks.last?.on else { return }
    writeWords(on: day, texts)
    if random.happens(perMille: 300) { writeAssessment(on: day, texts) }
    if random.happens(perMille: 180) { writeConsent(on: day, texts) }
    if random.happens(perMille: 120) {
      let parts = texts.parts("support", using: &random)
      var person = SupportPerson(id: newID(), client: client)
      (person.name, person.organisation) = (parts.first ?? "", parts.dropFirst().first ?? "")
      person.role = parts.count > 2 ? parts[2] : ""
      person.phone = PracticeSketch.phone(number: random.below(1000))
      dossier.supportPersons.append(person)
    }
    if random.happens(perMille: 140) { writeOffer(after: day, texts) }
  }

  private mutating func writeWords(on day: CalendarDate, _ texts: PracticeTexts) {
    let kinds: [(kind: ClientWordKind, name: String, perMille: Int)] = [
      (.wish, "wish", 550), (.strength, "strength", 300), (.feedback, "feedback", 60),
    ]
    for (kind, name, perMille) in kinds where random.happens(perMille: perMille) {
      var word = ClientWord(id: newID(), client: client)
      (word.kind, word.on) = (kind, day)
      word.text = texts.draw(name, using: &random)
      dossier.clientWords.append(word)
    }
  }

  private mutating func writeAssessment(on day: CalendarDate, _ texts: PracticeTexts) {
    var assessment = Assessment(id: newID(), client: client)
    assessment.kind = AssessmentKind.allCases[random.below(AssessmentKind.allCases.count)]
    assessment.on = day
    assessment.summary = texts.draw("assessment", using: &random)
    assessment.strengths = texts.draw("strength", using: &random)
    if assessment.kind == .digital {
      assessment.answers = DigitalCheck.Item.allCases.filter { _ in
        random.happens(perMille: 650)
      }.map(\.rawValue).joined(separator: ",")
      assessment = assessment.evaluated
    } else {
      assessment.score = 3 + random.below(8)
      assessment.needs = ["skills", "work_ability", "education", "job_search"][random.below(4)]
    }
    dossier.assessments.append(assessment)
  }

  private mutating func writeConsent(on day: CalendarDate, _ texts: PracticeTexts) {
    var consent = Consent(id: newID(), client: client)
    consent.purpose = [.introduction, .healthToProvider, .wellbeingCounty][random.below(3)]
    consent.recipient = texts.draw("recipient_" + consent.purpose.rawValue, using: &random)
    consent.content = texts.draw("disclosed", using: &random)
    consent.askedOn = day
    switch random.below(10) {
    case ..<6: consent.decision = .given
    case ..<8: consent.decision = .refused
    default: consent.decision = .asked
    }
    if consent.decision != .asked { consent.decidedOn = day }
    if consent.decision == .given { consent.validUntil = day.adding(months: 12) }
    dossier.consents.append(consent)
  }

  private mutating func writeOffer(after talk: CalendarDate, _ texts: PracticeTexts) {
    let parts = texts.parts("offer", using: &random)
    var offer = JobOffer(id: newID(), client: client)
    (offer.title, offer.employer) = (parts.first ?? "", parts.last ?? "")
    let day = min(WorkingDays().first(onOrAfter: talk.adding(days: 1)), today)
    offer.offeredOn = day
    offer.answerDue = WorkingDays().deadline(7, after: day)
    offer.isBinding = true
    if let due = offer.answerDue, due <= today, !random.happens(perMille: 60) {
      offer.answeredOn = max(day, due.adding(days: -2))
      offer.result = ["01", "02", "04", "51"][random.below(4)]
    }
    dossier.jobOffers.append(offer)
  }

  /// Writes what the coach has ticked on her list: profiles looked at, lengthening unemployments noticed.
  mutating func writeDecisions() {
    if let duty = CalendarDate(year: 2026, month: 9, day: 1), searchBegan >= duty,
      searchBegan.adding(days: 1) < today, random.happens(perMille: 950)
    {
      tick(DueItem.key(.profile, searchBegan), on: searchBegan.adding(days: 1))
    }
    guard let began = dossier.currentUnemployment?.began else { return }
    for day in [3, 6, 12].map({ began.adding(months: $0) })
    where day >= today && day <= today.adding(days: 30) && random.happens(perMille: 850) {
      tick(DueItem.key(.spellLength, day), on: max(day.adding(days: -30), began))
    }
  }

  private mutating func tick(_ item: String, on day: CalendarDate) {
    var decision = WorklistDecision(id: newID(), client: client)
    decision.item = item
    decision.decision = .done
    decision.on = day
    dossier.decisions.append(decision)
  }
}
