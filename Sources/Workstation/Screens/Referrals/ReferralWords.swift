import Casework
import Interface
import ReferenceData
import Terminal

/// How referrals, their clocks and the rules of services are said.
enum ReferralWords {
  /// What a referral waits for, in words: `lähetetty 3.11., ei vastausta 19 pv – muistuta`.
  static func clock(_ referral: Referral, _ session: Session) -> TerminalText {
    let words = session.words
    func day(_ date: CalendarDate) -> String { shortDay(date, session) }
    switch ReferralClock(referral, today: session.today) {
    case .notSent(let days):
      return words.counted(.clockNotSent, days)
    case .waiting(let since, let until):
      return words(.clockWaiting, ["date": day(since), "until": day(until)])
    case .silent(let since, let days):
      return words.counted(.clockSilent, days, ["date": day(since)])
    case .queued(let since, let days):
      return words.counted(.clockQueued, days, ["date": day(since)])
    case .toStart(let date):
      return words(.clockToStart, ["date": day(date)])
    case .startUnknown:
      return words(.clockStartUnknown)
    case .startPassed(let date, let days):
      return words.counted(.clockStartPassed, days, ["date": day(date)])
    case .running(let until):
      return until.map { words(.clockRunning, ["date": day($0)]) } ?? words(.clockEndUnknown)
    case .endPassed(let date, let days):
      return words.counted(.clockEndPassed, days, ["date": day(date)])
    case .awaitsFeedback(let days):
      return words.counted(.clockFeedback, days)
    case .closed(let since):
      let date = since.map { " " + TerminalText(day($0)) } ?? ""
      return state(referral, session) + date
    }
  }

  /// A day without its year when the year is this one.
  static func shortDay(_ date: CalendarDate, _ session: Session) -> String {
    date.year == session.today.year ? "\(date.day).\(date.month)." : date.finnish
  }

  static func state(_ referral: Referral, _ session: Session) -> TerminalText {
    session.valueName(.referral, "state", referral.state.rawValue)
  }

  /// A finding of the rules, with its section.
  static func line(_ finding: RuleFinding, _ session: Session) -> Line {
    let key = TextKey(rawValue: finding.matter.rawValue) ?? .ruleNothingAgainst
    let number = finding.number.map { session.words.number($0) } ?? ""
    let text = session.words(key, ["n": number])
    let law: TerminalText = finding.law.isEmpty ? "" : " (" + TerminalText(finding.law) + ")"
    let mark: TextKey =
      switch finding.verdict {
      case .allows: .ruleAllows
      case .warns: .ruleWarns
      case .forbids: .ruleForbids
      }
    return Line([
      Span(session.words(mark) + " ", finding.verdict == .forbids ? .warning : .label),
      Span(text + law, finding.verdict == .forbids ? .warning : .normal),
    ])
  }

  /// The measured figures of a service: `vastaa 6 pv, hiljaa 12 %, alkoi 61 %`; empty when nothing is measured.
  static func figures(_ figures: ProviderFigures?, _ session: Session) -> TerminalText {
    guard let figures else { return "" }
    let words = session.words
    let parts = [
      figures.medianAnswerDays.map { words.plain(.figureAnswers, ["n": "\($0)"]) },
      figures.silentPercent.map { words.plain(.figureSilent, ["n": "\($0)"]) },
      figures.startedPercent.map { words.plain(.figureStarted, ["n": "\($0)"]) },
    ]
    return TerminalText(parts.compactMap(\.self).joined(separator: ", "))
  }

  /// The names of fields that leave.
  static func fields(_ fields: some Sequence<DisclosedField>, _ session: Session) -> TerminalText {
    TerminalText(
      fields.map { session.valueName(.referral, "disclosed", $0.rawValue).string }
        .joined(separator: ", "))
  }

  /// The fields that could leave, each with what stands before it.
  static func choices(_ gate: DisclosureGate, _ session: Session) -> [Choice] {
    DisclosedField.allCases.compactMap { field in
      guard let label = label(of: field, gate, session) else { return nil }
      return Choice(code: field.rawValue, label: label, search: Words.folded(label.string))
    }
  }

  /// What leaves and to whom, what non-disclosure protects with its mark, in as many lines as it takes.
  static func leaving(
    _ fields: Set<DisclosedField>, _ gate: DisclosureGate, _ session: Session
  ) -> [Line] {
    let names = DisclosedField.allCases.filter(fields.contains)
      .map { field in
        let name = session.valueName(.referral, "disclosed", field.rawValue)
        let isProtected = gate.answer(to: field) == .protected
        return (isProtected ? name + " – " + session.words(.gateProtected) : name).string
      }.joined(separator: ", ")
    let line = Line([
      Span(session.words(.referralLeaves, ["to": gate.recipient]) + " ", .label),
      Span(TerminalText(names), .value),
    ])
    return HelpText.wrapped(line, width: session.size.columns - 2)
  }

  /// The name of a field with what stands before it; nil when it may not leave.
  private static func label(
    of field: DisclosedField, _ gate: DisclosureGate, _ session: Session
  ) -> TerminalText? {
    let name = session.valueName(.referral, "disclosed", field.rawValue)
    switch gate.answer(to: field) {
    case .open: return name
    case .protected: return name + " – " + session.words(.gateProtected)
    case .needsConsent: return name + " – " + session.words(.gateConsent)
    case .closed: return nil
    }
  }

  /// What a consent is about: the names of the fields, or the words that somebody has written.
  static func content(_ consent: Consent, _ session: Session) -> TerminalText {
    let fields = DisclosedField.list(consent.content)
    return fields.isEmpty ? TerminalText(consent.content) : self.fields(fields, session)
  }

  /// What followed from a step, to be said on the message line.
  static func consequence(
    _ consequences: [ReferralConsequence], _ session: Session
  ) -> TerminalText {
    let words = session.words
    let texts = consequences.compactMap { consequence -> TerminalText? in
      switch consequence {
      case .statusChanged(let status), .statusRestored(let status):
        return words(.followStatus, ["status": session.label(status).string])
      case .statusLeft: return words(.followStatusLeft)
      case .taskMade(let due): return words(.followTask, ["date": shortDay(due, session)])
      case .feedbackAsked(let isFinal):
        return isFinal ? words(.followFinalAssessment) : nil
      case .endUnknown: return words(.followEndUnknown)
      case .clarificationSuggested: return words(.followClarification)
      }
    }
    return TerminalText(texts.map(\.string).joined(separator: " "))
  }
}

extension ReferralAction {
  /// The command that takes the step.
  var command: CommandID {
    switch self {
    case .agree: .referralAgree
    case .send: .referralSend
    case .receive: .referralReceive
    case .queue: .referralQueue
    case .accept: .referralAccept
    case .reject: .referralReject
    case .start: .referralStart
    case .end: .referralEnd
    case .interrupt: .referralInterrupt
    case .evaluate: .referralEvaluate
    case .cancel: .referralCancel
    }
  }

  init?(_ command: CommandID) {
    guard let action = ReferralAction.allCases.first(where: { $0.command == command }) else {
      return nil
    }
    self = action
  }

  /// The name of the step's screen and of its change.
  var text: TextKey {
    switch self {
    case .agree: .stepAgree
    case .send: .stepSend
    case .receive: .stepReceive
    case .queue: .stepQueue
    case .accept: .stepAccept
    case .reject: .stepReject
    case .start: .stepStart
    case .end: .stepEnd
    case .interrupt: .stepInterrupt
    case .evaluate: .stepEvaluate
    case .cancel: .stepCancel
    }
  }
}
