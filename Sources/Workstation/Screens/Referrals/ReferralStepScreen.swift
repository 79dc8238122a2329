package import Casework
package import Interface
import ReferenceData
package import Terminal

/// One step of a referral: everything that can be known is filled in, F2 takes it.
package struct ReferralStepScreen: DraftedScreen {
  private let action: ReferralAction
  private let referral: Referral
  private let before: ClientDossier
  package var drafted: DraftedForm
  private var said: TerminalText?

  package init(
    _ action: ReferralAction, of referral: Referral, in dossier: ClientDossier, _ session: Session
  ) {
    self.action = action
    self.referral = referral
    before = dossier
    drafted = DraftedForm(
      Self.fields(action, referral, dossier, session),
      key: "client/\(dossier.client.id.text)/referral/\(referral.id.text)/\(action.rawValue)",
      context: dossier.client.id)
  }

  private static func fields(
    _ action: ReferralAction, _ referral: Referral, _ dossier: ClientDossier, _ session: Session
  ) -> [Field] {
    func field(
      _ column: String, _ kind: FieldKind, _ value: String = "", required: Bool = false
    ) -> Field {
      Field(
        id: column, label: session.fieldLabel(.referral, column), kind: kind, value: value,
        required: required, hint: session.hint(of: kind))
    }
    let service = session.catalogue.service(referral.service)
    var fields: [Field] = []
    if action.needsReason {
      fields.append(
        field(
          "reason",
          .choice(
            ReferralReason.allCases.map { session.choice(of: $0.rawValue, .referral, "reason") }),
          required: true))
      fields.append(field("reason_text", .note(height: 3, maximum: 10_000), required: true))
    }
    switch action {
    case .send:
      let days = service?.answerDays ?? 14
      fields.append(field("answer_due", .date, session.today.adding(days: days).finnish))
      let gate = gate(referral, dossier, session)
      let agreed = Set(DisclosedField.list(referral.disclosed))
      // What is protected is chosen anew for each sending, whatever was agreed.
      let leaving = agreed.isEmpty ? gate.fieldsByDefault : gate.withoutProtected(agreed)
      fields.append(
        field(
          "disclosed", .manyChoice(ReferralWords.choices(gate, session)),
          DisclosedField.codes(leaving)))
      if gate.kind == .employer {
        fields.append(
          Field(
            id: "health_necessary", label: session.words(.referralHealthNecessary), kind: .check,
            hint: session.hint(of: .check)))
      }
    case .accept:
      let start = referral.startsOn ?? session.catalogue.course(referral.course)?.began
      fields.append(field("starts_on", .date, start?.finnish ?? ""))
    case .start:
      let course = session.catalogue.course(referral.course)
      let end =
        referral.estimatedEnd ?? course?.ended
        ?? service?.durationDays.map { session.today.adding(days: $0) }
      fields.append(field("estimated_end", .date, end?.finnish ?? ""))
    case .evaluate:
      fields.append(
        field("feedback", .note(height: 5, maximum: 100_000), referral.feedback, required: true))
    case .agree, .receive, .queue, .reject, .end, .interrupt, .cancel:
      break
    }
    fields.append(field("since", .date, session.today.finnish, required: true))
    return fields
  }

  /// The gate before the recipient; closed as an employer's is when the catalogue has no such service any more.
  private static func gate(
    _ referral: Referral, _ dossier: ClientDossier, _ session: Session
  ) -> DisclosureGate {
    let service = session.catalogue.service(referral.service)
    return DisclosureGate(
      dossier, recipient: referral.providerName,
      kind: RecipientKind(of: service, in: session.catalogue), on: session.today)
  }

  private var chosen: Set<DisclosedField> { Set(DisclosedField.list(drafted.value("disclosed"))) }

  package func title(_ session: Session) -> TerminalText {
    session.heading(session.words(action.text), of: before.client)
  }

  package func offers(_ session: Session) -> [Offer] {
    [
      Offer(.save, isPrimary: true, unless: session.isReadOnly ? .obstacleReadOnly : nil),
      Offer(.choose, isPrimary: true, unless: drafted.isOnChoice ? nil : .obstacleNoChoices),
      Offer(.back, isPrimary: true),
    ]
  }

  package func body(_ session: Session) -> [Block] {
    [.lines(heading(session)), .form(drafted.form)]
  }

  /// What it is about and, of a sending, exactly what leaves and to whom.
  private func heading(_ session: Session) -> [Line] {
    let heading = Line([
      Span(TerminalText(referral.serviceName), .heading),
      Span("  " + TerminalText(referral.providerName)),
    ])
    var lines = [heading, Line(session.words(hint), .hint)]
    if action == .send {
      lines += ReferralWords.leaving(chosen, Self.gate(referral, before, session), session)
    }
    return lines + [Line()]
  }

  private var hint: TextKey {
    switch action {
    case .start: .stepStartHint
    case .end: .stepEndHint
    case .interrupt: .stepInterruptHint
    default: .stepHint
    }
  }

  package func fixedRows(_ session: Session) -> Int { heading(session).count }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save: return save(&session)
    case .choose: drafted.openChoices(&session)
    case .back: return drafted.leave(&session)
    default: break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    if case .saved = result, let said {
      session.message = Message(said, kind: .information)
      session.navigation = .pop
      return [.catalogue(.read)]
    }
    if case .failed = result { said = nil }
    drafted.receive(result, &session)
    if case .draft = result, action == .send {
      // What non-disclosure protects is chosen for one sending, and not by a draft.
      let gate = Self.gate(referral, before, session)
      drafted.set("disclosed", DisclosedField.codes(gate.withoutProtected(chosen)))
    }
    return []
  }

  private mutating func save(_ session: inout Session) -> [Effect] {
    drafted.forgetProblems()
    var step = ReferralStep(action, on: session.today)
    for column in ["since", "answer_due", "starts_on", "estimated_end"] {
      let typed = drafted.value(column).trimmed
      guard !typed.isEmpty else { continue }
      guard let day = session.date(typed) else {
        drafted.refuse(column, .problemDate, &session)
        return []
      }
      switch column {
      case "since": step.on = day
      case "answer_due": step.answerDue = day
      case "starts_on": step.startsOn = day
      default: step.estimatedEnd = day
      }
    }
    step.reason = ReferralReason(rawValue: drafted.value("reason"))
    step.reasonText = drafted.value("reason_text")
    step.feedback = drafted.value("feedback")
    if action == .send {
      step.fields = chosen
      step.chosen = chosen
      step.isHealthNecessary = drafted.value("health_necessary") == "1"
      step.recipient = Self.gate(referral, before, session).kind
    }
    var after = before
    do {
      let consequences = try after.take(
        step, ofReferral: referral.id, service: session.catalogue.service(referral.service),
        followUp: session.words.plain(.followUpTask, ["service": referral.serviceName]),
        today: session.today, newID: session.newID)
      let told = ReferralWords.consequence(consequences, session)
      said = told.string.isEmpty ? session.words(.saved) : told
    } catch {
      refuse(error, &session)
      return []
    }
    return [.save(before: before, after: after, draft: drafted.key, label: action.text)]
  }

  private mutating func refuse(_ fault: ReferralFault, _ session: inout Session) {
    switch fault {
    case .missingReason: drafted.refuse("reason", .problemReason, &session)
    case .missingReasonText: drafted.refuse("reason_text", .problemReasonText, &session)
    case .missingFeedback: drafted.refuse("feedback", .problemFeedback, &session)
    case .beforeEarlierStep: drafted.refuse("since", .problemBeforeStep, &session)
    case .inFuture: drafted.refuse("since", .problemInFuture, &session)
    case .endsBeforeStart: drafted.refuse("estimated_end", .problemEndsBeforeStart, &session)
    case .closed(.consentMissing(.health, _, _)):
      drafted.refuse("disclosed", .problemHealthConsent, &session)
    case .closed(.consentMissing): drafted.refuse("disclosed", .problemConsent, &session)
    case .closed(.closed): drafted.refuse("disclosed", .problemFieldClosed, &session)
    case .closed(.protected): drafted.refuse("disclosed", .problemProtected, &session)
    case .closed(.necessityMissing):
      drafted.refuse("health_necessary", .problemNecessity, &session)
    case .unknown, .impossible: drafted.refuse("since", .problemStepGone, &session)
    }
  }
}
