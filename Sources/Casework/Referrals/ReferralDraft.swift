/// A referral that is being made: what the coach has chosen, until it is agreed or sent in one change.
package struct ReferralDraft: Sendable, Equatable {
  /// The service of the catalogue.
  package var service: Service
  /// Who provides it.
  package var provider: String
  /// Which gate stands before the provider.
  package var recipient: RecipientKind
  /// The course instance.
  package var course: Course?
  /// What the client hopes for and the provider needs to know.
  package var purpose = ""
  /// What leaves.
  package var fields: Set<DisclosedField>
  /// The protected fields that the coach has chosen for this very sending.
  package var chosen: Set<DisclosedField> = []
  /// Whether the coach says that health data are necessary to an employer (380/2023 118.3 §).
  package var isHealthNecessary = false
  /// The day by which an answer is expected.
  package var answerDue: CalendarDate
  /// Whether it gets a line in the plan; the text of the line.
  package var planLine: String?

  /// Begins a referral to a service with everything that can be known before.
  package init(
    _ service: Service, of dossier: ClientDossier, in catalogue: Catalogue, today: CalendarDate
  ) {
    self.service = service
    let organisation = catalogue.provider(of: service)
    provider = organisation?.name ?? ""
    recipient = RecipientKind(of: service, in: catalogue)
    course = catalogue.nextCourse(of: service.id, from: today)
    fields =
      DisclosureGate(dossier, recipient: organisation?.name ?? "", kind: recipient, on: today)
      .fieldsByDefault
    answerDue = today.adding(days: service.answerDays)
  }

  /// The gate before the provider.
  package func gate(_ dossier: ClientDossier, today: CalendarDate) -> DisclosureGate {
    DisclosureGate(dossier, recipient: provider, kind: recipient, on: today)
  }
}

extension ClientDossier {
  /// Makes a referral of a draft: proposed, agreed or sent, with its line in the plan.
  ///
  /// - Parameter state: The state in which it begins; any but proposed, agreed and sent counts as proposed.
  /// - Returns: The referral.
  /// - Throws: What the gate has against a sending; then nothing was changed.
  @discardableResult
  package mutating func refer(
    _ draft: ReferralDraft, state: ReferralState, today: CalendarDate, newID: () -> RecordID
  ) throws(DisclosureGate.Obstacle) -> Referral {
    let gate = draft.gate(self, today: today)
    if state == .sent {
      try gate.check(
        draft.fields, chosen: draft.chosen, isHealthNecessary: draft.isHealthNecessary)
    }
    var referral = Referral(id: newID(), client: client.id)
    referral.service = draft.service.id
    referral.serviceName = draft.service.name
    referral.providerName = draft.provider
    referral.course = draft.course?.id
    referral.startsOn = draft.course?.began
    referral.purpose = draft.purpose
    referral.proposedOn = today
    referral.since = today
    referral.disclosed = DisclosedField.codes(draft.fields)
    if state == .agreed || state == .sent { referral.state = state }
    if state == .sent {
      referral.sentOn = today
      referral.consent = gate.consent(for: draft.fields)?.id
      referral.answerDue = draft.answerDue
    }
    referral.costCents = draft.service.priceCents
    referrals.append(referral)
    if let text = draft.planLine, state != .proposed {
      addPlanLine(
        for: referral, service: draft.service, text: text, due: draft.answerDue, on: today,
        newID: newID)
    }
    return referral
  }

  /// Records what a client has said to a disclosure; a refusal is as short as a consent (380/2023 118 §).
  ///
  /// - Parameter content: The codes of the fields that it is about, joined by commas; a consent opens no other.
  package mutating func recordConsent(
    _ purpose: ConsentPurpose, to recipient: String, content: String, isGiven: Bool,
    way: ConsentWay, on day: CalendarDate, newID: () -> RecordID
  ) {
    let asked = consents.firstIndex {
      $0.purpose == purpose && $0.decision == .asked && $0.recipient == recipient
    }
    var consent = asked.map { consents[$0] } ?? Consent(id: newID(), client: client.id)
    consent.purpose = purpose
    consent.recipient = recipient
    consent.content = content
    consent.decision = isGiven ? .given : .refused
    consent.way = way
    if consent.askedOn == nil { consent.askedOn = day }
    consent.decidedOn = day
    if let asked { consents[asked] = consent } else { consents.append(consent) }
  }
}
