package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Ohjaus*: one referral, its days, what left the house, and the steps it can take next.
package struct ReferralScreen: ScreenState {
  private let id: RecordID
  private var dossier: ClientDossier
  private var first = 0

  package init(_ id: RecordID, of dossier: ClientDossier, _ session: Session) {
    self.id = id
    self.dossier = dossier
  }

  private var referral: Referral? { dossier.referrals.first { $0.id == id } }

  package func title(_ session: Session) -> TerminalText {
    session.heading(
      TerminalText(referral?.serviceName ?? session.words.plain(.partReferrals)),
      of: dossier.client)
  }

  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let steps = (referral?.state.actions ?? []).enumerated().map { index, action in
      Offer(action.command, isPrimary: index == 0, unless: readOnly)
    }
    return steps + [
      Offer(.amend, unless: readOnly), Offer(.print), Offer(.undo, unless: readOnly),
      Offer(.redo, unless: readOnly), Offer(.back, isPrimary: true),
    ]
  }

  package func body(_ session: Session) -> [Block] { [.reader(lines(session), first: first)] }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    guard let step = ListStep(key) else { return .unused }
    let page = SceneRenderer.flexibleHeight(fixedRows: 1, size: session.size)
    let last = max(0, lines(session).count - page)
    first =
      switch step {
      case .up: max(0, first - 1)
      case .down: min(last, first + 1)
      case .pageUp: max(0, first - page)
      case .pageDown: min(last, first + page)
      case .first: 0
      case .last: last
      }
    return .used
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    guard let referral else { return [] }
    if let action = ReferralAction(command) {
      session.navigation = .push(ReferralStepScreen(action, of: referral, in: dossier, session))
      return []
    }
    switch command {
    case .amend:
      session.navigation = .push(
        RecordForm(
          referral, isNew: false, in: .client(dossier, \.referrals), plan: .referral, session))
    case .print:
      session.navigation = .push(PapersScreen(.letter(of: referral), of: dossier, session))
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .saved(let saved, _, _) where saved.client.id == dossier.client.id:
      dossier = saved
    case .opened(let opened, _) where opened.client.id == dossier.client.id:
      dossier = opened
      if referral == nil { session.navigation = .pop }
    default:
      break
    }
    return []
  }
}

extension ReferralScreen {
  private func lines(_ session: Session) -> [Line] {
    guard let referral else { return [] }
    let words = session.words
    let isAlarming = ReferralClock(referral, today: session.today).isAlarming
    var lines = [
      Line([
        Span(TerminalText(referral.serviceName), .heading),
        Span("  " + TerminalText(referral.providerName)),
      ]),
      Line([
        Span(ReferralWords.state(referral, session), .value),
        Span("  " + ReferralWords.clock(referral, session), isAlarming ? .warning : .normal),
      ]),
    ]
    func add(_ column: String, _ value: String) {
      guard !value.isEmpty else { return }
      let label = session.fieldLabel(.referral, column) + ": "
      let text = Line([Span(label, .label), Span(TerminalText(value))])
      lines += HelpText.wrapped(text, width: session.size.columns - 2)
    }
    lines.append(Line())
    add("purpose", referral.purpose)
    add(
      "disclosed",
      ReferralWords.fields(DisclosedField.list(referral.disclosed), session).string)
    if let course = session.catalogue.course(referral.course) {
      add("course", ServiceWords.course(course, session).string)
    }
    lines.append(Line())
    let days: [(String, CalendarDate?)] = [
      ("proposed_on", referral.proposedOn), ("sent_on", referral.sentOn),
      ("answer_due", referral.answerDue), ("answered_on", referral.answeredOn),
      ("starts_on", referral.startsOn), ("started_on", referral.startedOn),
      ("estimated_end", referral.estimatedEnd), ("ended_on", referral.endedOn),
      ("feedback_on", referral.feedbackOn),
    ]
    for (column, day) in days { add(column, day?.finnish ?? "") }
    add("reason", session.valueName(.referral, "reason", referral.reason).string)
    add("reason_text", referral.reasonText)
    add("feedback", referral.feedback)
    add("order_number", referral.orderNumber)
    let findings = ServiceWords.findings(
      session.catalogue.service(referral.service), dossier, session)
    if referral.state.isOpen, referral.startedOn == nil, !findings.isEmpty {
      lines += [Line(), Line(words(.rulesHeading), .heading)]
      lines += findings.flatMap { HelpText.wrapped($0, width: session.size.columns - 2) }
    }
    return lines
  }
}

extension RecordFormPlan where Record == Referral {
  /// What of a referral is mended by hand; its state goes by steps.
  static var referral: RecordFormPlan {
    RecordFormPlan(
      title: .partReferrals, label: .changeReferral,
      fields: [
        .note("purpose", \.purpose), .date("answer_due", \.answerDue),
        .date("starts_on", \.startsOn), .date("estimated_end", \.estimatedEnd),
        .text("order_number", \.orderNumber), .note("feedback", \.feedback),
      ])
  }
}
