package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Uusi ohjaus*: one service for one client, with exactly what leaves, and to whom.
///
/// F2 sends it.
package struct ReferralForm: DraftedScreen {
  private let before: ClientDossier
  private let draft: ReferralDraft
  package var drafted: DraftedForm
  private var isSaving = false

  package init(_ service: Service, of dossier: ClientDossier, _ session: Session) {
    before = dossier
    draft = ReferralDraft(service, of: dossier, in: session.catalogue, today: session.today)
    drafted = DraftedForm(
      Self.fields(draft, dossier, session),
      key: "client/\(dossier.client.id.text)/referral/\(service.id.text)",
      context: dossier.client.id)
  }

  private static func fields(
    _ draft: ReferralDraft, _ dossier: ClientDossier, _ session: Session
  ) -> [Field] {
    let words = session.words
    func field(
      _ id: String, _ label: TerminalText, _ kind: FieldKind, _ value: String
    ) -> Field {
      Field(id: id, label: label, kind: kind, value: value, hint: session.hint(of: kind))
    }
    func label(_ column: String) -> TerminalText { session.fieldLabel(.referral, column) }
    let courses = session.catalogue.courses(of: draft.service.id)
      .filter { $0.takesEnrolments(on: session.today) }
    var fields = [field("purpose", label("purpose"), .note(height: 3, maximum: 10_000), "")]
    if !courses.isEmpty {
      let choices = courses.map {
        Choice(code: $0.id.text, label: ServiceWords.course($0, session))
      }
      fields.append(
        field(
          "course", label("course"), .choice([Choice(code: "", label: "")] + choices),
          draft.course?.id.text ?? ""))
    }
    fields.append(
      field(
        "fields", words(.referralFields),
        .manyChoice(
          ReferralWords.choices(draft.gate(dossier, today: session.today), session)),
        DisclosedField.codes(draft.fields)))
    let answers = FieldKind.choice([
      Choice(code: "", label: words(.consentNotAsked)),
      Choice(code: "given", label: words(.consentGiven)),
      Choice(code: "refused", label: words(.consentRefused)),
    ])
    fields.append(field("consent", words(.referralConsent), answers, ""))
    // Beside another consent, that to health data is one of its own (380/2023 116.4, 118.3 §).
    if draft.recipient != .provider {
      fields.append(field("health_consent", words(.referralHealthConsent), answers, ""))
    }
    if draft.recipient == .employer {
      fields.append(field("health_necessary", words(.referralHealthNecessary), .check, ""))
    }
    fields.append(field("answer_due", label("answer_due"), .date, draft.answerDue.finnish))
    fields.append(field("in_plan", words(.referralInPlan), .check, "1"))
    return fields
  }

  package func title(_ session: Session) -> TerminalText { session.words(.referralFormTitle) }

  private var chosen: Set<DisclosedField> { Set(DisclosedField.list(drafted.value("fields"))) }

  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.save, isPrimary: true, unless: readOnly),
      Offer(.referralAgree, unless: readOnly),
      Offer(.choose, isPrimary: true, unless: drafted.isOnChoice ? nil : .obstacleNoChoices),
      Offer(.back, isPrimary: true),
    ]
  }

  package func body(_ session: Session) -> [Block] {
    [.lines(heading(session)), .form(drafted.form)]
  }

  /// Who, where, what leaves, and what the law says; the form stands below.
  private func heading(_ session: Session) -> [Line] {
    let words = session.words
    let width = session.size.columns - 2
    let client = before.client
    let service = Line([
      Span(session.nameLine(of: client), .heading), Span(" → "),
      Span(TerminalText(draft.service.name), .heading),
      Span("  " + TerminalText(draft.provider), .muted),
    ])
    var leaves = [Line(words(.referralNothingLeaves), .hint)]
    if draft.service.takesReferrals {
      // Every field that leaves is in sight, however many lines they take.
      leaves = ReferralWords.leaving(chosen, draft.gate(before, today: session.today), session)
      if drafted.value("consent") != "given", needsConsent(session) {
        leaves.append(Line(words(.referralNeedsConsent), .warning))
      }
    }
    let findings = ServiceWords.findings(draft.service, before, session)
    let rules = findings.prefix(2).flatMap { HelpText.wrapped($0, width: width) }
    let necessary = Line(words(.referralPurposeHint), .hint)
    return [service] + leaves + rules.prefix(4) + [necessary]
  }

  private func needsConsent(_ session: Session) -> Bool {
    let gate = draft.gate(before, today: session.today)
    return chosen.contains { field in
      if case .needsConsent = gate.answer(to: field) { true } else { false }
    }
  }

  package func fixedRows(_ session: Session) -> Int { heading(session).count }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save: return save(draft.service.takesReferrals ? .sent : .agreed, &session)
    case .referralAgree: return save(.agreed, &session)
    case .choose: drafted.openChoices(&session)
    case .back: return drafted.leave(&session)
    default: break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    if case .saved = result, isSaving {
      let key: TextKey = draft.service.takesReferrals ? .referralMade : .referralAgreed
      session.say(key, ["service": draft.service.name])
      session.navigation = .pop
      return [.catalogue(.read)]
    }
    if case .failed = result { isSaving = false }
    drafted.receive(result, &session)
    if case .draft = result {
      // What non-disclosure protects is chosen for one sending, and not by a draft.
      let gate = draft.gate(before, today: session.today)
      drafted.set("fields", DisclosedField.codes(gate.withoutProtected(chosen)))
    }
    return []
  }
}

extension ReferralForm {
  private mutating func save(_ state: ReferralState, _ session: inout Session) -> [Effect] {
    drafted.forgetProblems()
    var draft = draft
    guard let due = session.date(drafted.value("answer_due").trimmed) else {
      drafted.refuse("answer_due", .problemDate, &session)
      return []
    }
    draft.answerDue = due
    draft.purpose = drafted.value("purpose")
    draft.fields = draft.service.takesReferrals ? chosen : []
    draft.chosen = draft.fields
    draft.isHealthNecessary = drafted.value("health_necessary") == "1"
    draft.course = session.catalogue.course(RecordID(text: drafted.value("course")))
    if drafted.value("in_plan") == "1" {
      draft.planLine = session.words.plain(.planLine, ["service": draft.service.name])
    }
    var after = before
    recordConsents(in: &after, draft, session)
    do {
      try after.refer(draft, state: state, today: session.today, newID: session.newID)
    } catch {
      refuse(error, &session)
      return []
    }
    isSaving = true
    return [.save(before: before, after: after, draft: drafted.key, label: .changeReferred)]
  }

  /// Records what the client has said to what needs a consent; nothing when she was not asked.
  private func recordConsents(
    in dossier: inout ClientDossier, _ draft: ReferralDraft, _ session: Session
  ) {
    let gate = draft.gate(dossier, today: session.today)
    var purposes: [ConsentPurpose: Set<DisclosedField>] = [:]
    for field in DisclosedField.allCases where draft.fields.contains(field) {
      if case .needsConsent(let purpose, _) = gate.answer(to: field) {
        purposes[purpose, default: []].insert(field)
      }
    }
    if purposes.isEmpty, draft.recipient == .provider { purposes[.healthToProvider] = [.health] }
    for (purpose, fields) in purposes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let isOfHealth = draft.recipient != .provider && purpose == draft.recipient.healthPurpose
      let said = drafted.value(isOfHealth ? "health_consent" : "consent")
      // A consent to what does not leave is not taken; a refusal is.
      let isTaken = said == "refused" || said == "given" && !draft.fields.isDisjoint(with: fields)
      guard isTaken else { continue }
      dossier.recordConsent(
        purpose, to: draft.provider, content: DisclosedField.codes(fields),
        isGiven: said == "given", way: .written, on: session.today, newID: session.newID)
    }
  }

  private mutating func refuse(_ obstacle: DisclosureGate.Obstacle, _ session: inout Session) {
    switch obstacle {
    case .consentMissing(.health, _, _):
      let field = draft.recipient == .provider ? "consent" : "health_consent"
      drafted.refuse(field, .problemHealthConsent, &session)
    case .necessityMissing: drafted.refuse("health_necessary", .problemNecessity, &session)
    case .protected: drafted.refuse("fields", .problemProtected, &session)
    case .consentMissing: drafted.refuse("consent", .problemConsent, &session)
    case .closed: drafted.refuse("fields", .problemFieldClosed, &session)
    }
  }
}
