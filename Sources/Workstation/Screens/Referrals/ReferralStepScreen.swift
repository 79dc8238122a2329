package import Casework
package import Interface
import ReferenceData
package import Terminal

/// One step of a referral: everything that can be known is filled in, F2 takes it.
package struct ReferralStepScreen: ScreenState {
  private let action: ReferralAction
  private let referral: Referral
  private let before: ClientDossier
  private var form: DraftedForm
  private var said: TerminalText?

  package init(
    _ action: ReferralAction, of referral: Referral, in dossier: ClientDossier, _ session: Session
  ) {
    self.action = action
    self.referral = referral
    before = dossier
    form = DraftedForm(
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

  private var chosen: Set<DisclosedField> { Set(DisclosedField.list(form.value("disclosed"))) }

  package func title(_ session: Session) -> TerminalText {
    session.heading(session.words(action.text), of: before.client)
  }

  package var hasUnsavedText: Bool { form.form.isDirty }

  package func offers(_ session: Session) -> [Offer] {
    [
      Offer(.save, isPrimary: true, unless: session.isReadOnly ? .obstacleReadOnly : nil),
      Offer(.choose, isPrimary: true, unless: form.isOnChoice ? nil : .obstacleNoChoices),
      Offer(.back, isPrimary: true),
    ]
  }

  package func body(_ session: Session) -> [Block] {
    [.lines(heading(session)), .form(form.form)]
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

  package mutating func appear(_ session: inout Session) -> [Effect] { form.appear() }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    form.press(key, rows: heading(session).count, &session)
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    form.paste(text, &session)
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    form.choose(number)
    return []
  }

  package mutating func replaceField(with text: String, _ session: inout Session) -> [Effect] {
    form.replaceField(with: text, &session)
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    form.answer(answer, for: purpose, session)
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save: return save(&session)
    case .choose: form.openChoices(&session)
    case .back: return form.leave(&session)
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
    form.receive(result, &session)
    if case .draft = result, action == .send {
      // What non-disclosure protects is chosen for one sending, and not by a draft.
      let gate = Self.gate(referral, before, session)
      form.set("disclosed", DisclosedField.codes(gate.withoutProtected(chosen)))
    }
    return []
  }

  package func deadline(_ session: Session) -> Moment? { form.deadline }

  package mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect] {
    form.wake(session, isLeaving: isLeaving)
  }

  private mutating func save(_ session: inout Session) -> [Effect] {
    form.forgetProblems()
    var step = ReferralStep(action, on: session.today)
    for column in ["since", "answer_due", "starts_on", "estimated_end"] {
      let typed = form.value(column).trimmed
      guard !typed.isEmpty else { continue }
      guard let day = session.date(typed) else {
        form.refuse(column, .problemDate, &session)
        return []
      }
      switch column {
      case "since": step.on = day
      case "answer_due": step.answerDue = day
      case "starts_on": step.startsOn = day
      default: step.estimatedEnd = day
      }
    }
    step.reason = ReferralReason(rawValue: form.value("reason"))
    step.reasonText = form.value("reason_text")
    step.feedback = form.value("feedback")
    if action == .send {
      step.fields = chosen
      step.chosen = chosen
      step.isHealthNecessary = form.value("health_necessary") == "1"
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
    return [.save(before: before, after: after, draft: form.key, label: action.text)]
  }

  private mutating func refuse(_ fault: ReferralFault, _ session: inout Session) {
    switch fault {
    case .missingReason: form.refuse("reason", .problemReason, &session)
    case .missingReasonText: form.refuse("reason_text", .problemReasonText, &session)
    case .missingFeedback: form.refuse("feedback", .problemFeedback, &session)
    case .beforeEarlierStep: form.refuse("since", .problemBeforeStep, &session)
    case .inFuture: form.refuse("since", .problemInFuture, &session)
    case .endsBeforeStart: form.refuse("estimated_end", .problemEndsBeforeStart, &session)
    case .closed(.consentMissing(.health, _, _)):
      form.refuse("disclosed", .problemHealthConsent, &session)
    case .closed(.consentMissing): form.refuse("disclosed", .problemConsent, &session)
    case .closed(.closed): form.refuse("disclosed", .problemFieldClosed, &session)
    case .closed(.protected): form.refuse("disclosed", .problemProtected, &session)
    case .closed(.necessityMissing):
      form.refuse("health_necessary", .problemNecessity, &session)
    case .unknown, .impossible: form.refuse("since", .problemStepGone, &session)
    }
  }
}
