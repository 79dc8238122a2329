/// The gate before a client's data that leave with a referral (380/2023 115–118 §; 381/2023 12 §; 661/2009 36–37 §).
package struct DisclosureGate: Sendable {
  /// What the gate says to a field.
  package enum Answer: Sendable, Equatable {
    /// It may leave.
    case open
    /// It is protected by non-disclosure and leaves only when the coach chooses it herself.
    case protected
    /// It may leave when this consent is given; refused tells that the client has said no.
    case needsConsent(ConsentPurpose, isRefused: Bool)
    /// The law does not name it among what may be told.
    case closed
  }

  /// What stands in the way of a sending.
  package enum Obstacle: Error, Sendable, Equatable {
    /// A field is chosen that needs a consent which is not in force.
    case consentMissing(DisclosedField, ConsentPurpose, isRefused: Bool)
    /// A field is chosen that may not be told to this recipient.
    case closed(DisclosedField)
    /// A field is protected by non-disclosure and was not chosen for this very sending.
    case protected(DisclosedField)
    /// Health data would go to an employer, and nobody has said that they are necessary (380/2023 118.3 §).
    case necessityMissing
  }

  /// Who gets the data.
  package let recipient: String
  /// Which gate it is.
  package let kind: RecipientKind
  private let dossier: ClientDossier
  private let day: CalendarDate

  /// Makes the gate before a recipient on the day on which data leave.
  package init(
    _ dossier: ClientDossier, recipient: String, kind: RecipientKind, on day: CalendarDate
  ) {
    self.dossier = dossier
    self.recipient = recipient
    self.kind = kind
    self.day = day
  }

  /// What the gate says to a field.
  package func answer(to field: DisclosedField) -> Answer {
    if kind == .employer, field != .health, !DisclosedField.tellableToEmployer.contains(field) {
      return .closed
    }
    if let purpose = purpose(of: field) {
      let decision = lastWord(on: purpose, field)
      guard decision?.isInForce(on: day) ?? false else {
        return .needsConsent(purpose, isRefused: decision?.decision == .refused)
      }
    }
    return isProtected(field) ? .protected : .open
  }

  /// The fields that leave unless the coach chooses otherwise: the necessary ones that nothing holds back.
  ///
  /// A consent that is still to be given does not take a field out: the sending waits for it.
  package var fieldsByDefault: Set<DisclosedField> {
    DisclosedField.necessary.filter { field in
      switch answer(to: field) {
      case .open: true
      case .needsConsent(_, let isRefused): !isRefused && !isProtected(field)
      case .protected, .closed: false
      }
    }
  }

  /// Looks whether fields may leave.
  ///
  /// - Parameters:
  ///   - fields: What would leave.
  ///   - chosen: The protected fields that the coach has chosen for this very sending.
  ///   - isHealthNecessary: Whether the coach says that health data are necessary to an employer.
  /// - Throws: The first obstacle in the order of the fields.
  package func check(
    _ fields: Set<DisclosedField>, chosen: Set<DisclosedField> = [],
    isHealthNecessary: Bool = false
  ) throws(Obstacle) {
    for field in DisclosedField.allCases where fields.contains(field) {
      switch answer(to: field) {
      case .open: break
      case .protected:
        if !chosen.contains(field) { throw .protected(field) }
      case .needsConsent(let purpose, let isRefused):
        throw .consentMissing(field, purpose, isRefused: isRefused)
      case .closed: throw .closed(field)
      }
      if field == .health, kind == .employer, !isHealthNecessary { throw .necessityMissing }
    }
  }

  /// The fields without those that non-disclosure protects, which a coach has to choose each time anew.
  package func withoutProtected(_ fields: Set<DisclosedField>) -> Set<DisclosedField> {
    fields.filter { !isProtected($0) }
  }

  /// The consent in force by which fields leave, that of the health data first; nil when they need none or there is none.
  package func consent(for fields: Set<DisclosedField>) -> Consent? {
    for field in DisclosedField.allCases.reversed() where fields.contains(field) {
      guard let purpose = purpose(of: field), let consent = lastWord(on: purpose, field),
        consent.isInForce(on: day)
      else { continue }
      return consent
    }
    return nil
  }

  /// The consent that a field takes to leave; nil when it takes none.
  private func purpose(of field: DisclosedField) -> ConsentPurpose? {
    if field == .health { return kind.healthPurpose }
    switch kind {
    case .provider: return nil
    case .employer: return .introduction
    case .wellbeingCounty: return hasMultisectoralPlan ? nil : .wellbeingCounty
    }
  }

  private func isProtected(_ field: DisclosedField) -> Bool {
    dossier.client.nonDisclosure && field.isContact
  }

  /// What the client has last decided on a field and the recipient; nil when nothing.
  private func lastWord(on purpose: ConsentPurpose, _ field: DisclosedField) -> Consent? {
    dossier.consents
      .filter { $0.purpose == purpose && isFor($0) && $0.concerns(field) }
      .max { ($0.decidedOn ?? .earliest, $0.id) < ($1.decidedOn ?? .earliest, $1.id) }
  }

  /// A consent opens only to whom it names; the wellbeing county may be meant as such.
  ///
  /// A refusal to all is one to each.
  private func isFor(_ consent: Consent) -> Bool {
    let named = SearchText.folded(consent.recipient)
    if named.isEmpty { return consent.decision == .refused || consent.purpose == .wellbeingCounty }
    return named == SearchText.folded(recipient)
  }

  /// Whether the client is in the multi-sector model, where the authorities exchange what is necessary (381/2023 12 §).
  private var hasMultisectoralPlan: Bool {
    dossier.plansInForce(on: day).contains { $0.kind == .multisectoralPlan }
  }
}

extension Consent {
  /// Whether the consent opens a disclosure on a day: given in writing, not withdrawn, not run out.
  package func isInForce(on day: CalendarDate) -> Bool {
    guard decision == .given, way == .written, let decidedOn, decidedOn <= day else { return false }
    if let withdrawnOn, withdrawnOn <= day { return false }
    return validUntil.map { $0 >= day } ?? true
  }

  /// Whether the client has decided on a field: a consent is one for what it names, a refusal of nothing by name is one of all
  /// (380/2023 116.4, 118 §).
  fileprivate func concerns(_ field: DisclosedField) -> Bool {
    switch decision {
    case .asked: false
    case .given: DisclosedField.list(content).contains(field)
    case .refused:
      DisclosedField.list(content).isEmpty || DisclosedField.list(content).contains(field)
    }
  }
}
