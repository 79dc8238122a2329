import Casework
import Interface
import ReferenceData
import Terminal

/// What a coach adds to a client's situation without another screen: the raw value is the code in the list of choices.
enum SituationEntry: String, CaseIterable {
  case wish
  case promise
  case consent
  case assessmentOfSkills = "skills"
  case assessmentOfWorkAbility = "work_ability"
  case digitalCheck = "digital"
  case assessmentOfJobSearch = "job_search"
  case jobOffer = "job_offer"
  case clarification
  case supportPerson = "support_person"

  /// The kind of assessment, for those that are one.
  private var assessment: AssessmentKind? { AssessmentKind(rawValue: rawValue) }

  /// What it is called in the list.
  func name(_ session: Session) -> TerminalText {
    switch self {
    case .wish: return session.words(.formClientWord)
    case .promise: return session.words(.formPromise)
    case .consent: return session.words(.formConsent)
    case .jobOffer:
      return session.words(
        JobOffer.isNamedVacancy(on: session.today) ? .formNamedVacancy : .formJobOffer)
    case .clarification: return session.words(.formClarification)
    case .supportPerson: return session.words(.formSupportPerson)
    case .assessmentOfSkills, .assessmentOfWorkAbility, .digitalCheck, .assessmentOfJobSearch:
      return session.words(.formAssessment) + ": "
        + session.valueName(.assessment, "kind", assessment?.rawValue ?? "")
    }
  }

  /// The form of a new entry, filled with what goes without saying.
  func form(in dossier: ClientDossier, _ session: Session) -> any ScreenState {
    let (id, client, today) = (session.newID(), dossier.client.id, session.today)
    switch self {
    case .wish:
      var record = ClientWord(id: id, client: client)
      record.on = today
      return RecordForm(
        record, isNew: true, in: .client(dossier, \.clientWords), plan: .clientWord, session)
    case .promise:
      var record = AgreedAction(id: id, client: client)
      record.agreedOn = today
      return PlanRecordForms.action(record, isNew: true, in: dossier, session)
    case .consent:
      var record = Consent(id: id, client: client)
      record.askedOn = today
      record.decidedOn = today
      return RecordForm(
        record, isNew: true, in: .client(dossier, \.consents), plan: .consent, session)
    case .jobOffer:
      var record = JobOffer(id: id, client: client)
      record.offeredOn = today
      record.isBinding = JobOffer.binds(on: today, contacts: dossier.contacts, rules: session.rules)
      return RecordForm(
        record, isNew: true, in: .client(dossier, \.jobOffers), plan: .jobOffer(on: today), session)
    case .clarification:
      var record = Clarification(id: id, client: client)
      record.requestedOn = today
      return RecordForm(
        record, isNew: true, in: .client(dossier, \.clarifications), plan: .clarification, session)
    case .supportPerson:
      return RecordForm(
        SupportPerson(id: id, client: client), isNew: true, in: .client(dossier, \.supportPersons),
        plan: .supportPerson, session)
    case .assessmentOfSkills, .assessmentOfWorkAbility, .digitalCheck, .assessmentOfJobSearch:
      var record = Assessment(id: id, client: client)
      record.kind = assessment ?? .skills
      record.on = today
      return RecordForm(
        record, isNew: true, in: .client(dossier, \.assessments),
        plan: .assessment(of: record.kind), session)
    }
  }
}

extension BriefingLine.Subject {
  /// The form of the record; nil when it is not of the small ones or not there any more.
  func form(in dossier: ClientDossier, _ session: Session) -> (any ScreenState)? {
    switch kind {
    case .clientWord: form(in: dossier, \.clientWords, { _ in .clientWord }, session)
    case .agreedAction:
      dossier.actions.first { $0.id == id }.map {
        PlanRecordForms.action($0, isNew: false, in: dossier, session)
      }
    case .consent: form(in: dossier, \.consents, { _ in .consent }, session)
    case .assessment: form(in: dossier, \.assessments, { .assessment(of: $0.kind) }, session)
    case .supportPerson: form(in: dossier, \.supportPersons, { _ in .supportPerson }, session)
    case .clarification: form(in: dossier, \.clarifications, { _ in .clarification }, session)
    case .jobOffer:
      form(
        in: dossier, \.jobOffers, { .jobOffer(on: $0.offeredOn ?? session.today) }, session)
    default: nil
    }
  }

  private func form<Record: CaseRecord>(
    in dossier: ClientDossier,
    _ list: any WritableKeyPath<ClientDossier, [Record]> & Sendable,
    _ plan: (Record) -> RecordFormPlan<Record>, _ session: Session
  ) -> (any ScreenState)? {
    dossier[keyPath: list].first { $0.id == id }.map {
      RecordForm($0, isNew: false, in: .client(dossier, list), plan: plan($0), session)
    }
  }
}
