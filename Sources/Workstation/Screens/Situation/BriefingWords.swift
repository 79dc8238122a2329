import Casework
import ReferenceData
import Terminal

/// The lines of a briefing in words.
struct BriefingWords {
  let session: Session

  private var today: CalendarDate { session.today }

  func row(_ line: BriefingLine) -> SituationRow {
    let (label, text) = words(of: line.fact)
    let more =
      line.more == 0
      ? "" : " (\(session.words.counted(.situationMore, line.more).string))"
    return SituationRow(
      label: label, text: TerminalText(text + more), role: role(of: line),
      target: target(of: line))
  }

  private func role(of line: BriefingLine) -> Role {
    switch line.fact {
    case .word: .heading
    case .calm: .muted
    default: line.isGrave ? .warning : .normal
    }
  }

  private func target(of line: BriefingLine) -> SituationRow.Target {
    switch line.fact {
    case .due(let item): .init(item.kind)
    case .consent(let consent): .consent(consent.id)
    case .met, .calm: .part(.history)
    default: line.subject.map { .init($0) } ?? .nothing
    }
  }

  private func words(of fact: BriefingLine.Fact) -> (TerminalText, String) {
    let words = session.words
    switch fact {
    case .word(let word):
      return (
        session.valueName(.clientWord, "kind", word.kind.rawValue).capitalised, cut(word.text)
      )
    case .due(let item):
      return (words(.situationDue), due(item))
    case .promise(let promise):
      return (words(.situationPromise), self.promise(promise))
    case .silence(let referral, let item):
      return (session.name(of: .referral), silence(referral, item))
    case .clarification(let record):
      return (words(.formClarification), clarification(record))
    case .jobOffer(let record):
      return (session.name(of: .jobOffer), offer(record))
    case .consent(let record):
      return (session.name(of: .consent), consent(record))
    case .appointment(let record):
      return (session.name(of: .appointment), appointment(record))
    case .plan(let record):
      return (session.name(of: .employmentPlan), plan(record))
    case .met(let contact):
      return (words(.situationMet), met(contact))
    case .change(let change):
      return (words(.situationChange), self.change(change))
    case .calm:
      return ("", words.plain(.situationCalm))
    }
  }
}

extension BriefingWords {
  private func due(_ item: DueItem) -> String {
    let name = value(.worklistDecision, "item", item.kind.rawValue)
    let parts = [name, by(item.due)]
    let booked = item.booked.map { session.words.plain(.situationBooked, ["date": $0.finnish]) }
    return joined(parts + [booked ?? ""])
  }

  private func promise(_ record: AgreedAction) -> String {
    let who = value(.agreedAction, "responsible", record.responsible.rawValue)
    return joined([
      "\(who): \(cut(record.text))", record.due.map(by) ?? "",
    ])
  }

  private func silence(_ referral: Referral, _ item: DueItem) -> String {
    func told(_ key: TextKey, _ day: CalendarDate?) -> String {
      session.words.plain(key, ["date": day?.finnish ?? "–"])
    }
    let state =
      switch item.kind {
      case .serviceStart: told(.situationStartUnknown, item.due)
      case .serviceEnded where referral.endedOn == nil: told(.situationEndUnknown, item.due)
      case .serviceEnded:
        told(
          item.isTalk ? .situationTalkMissing : .situationFeedbackMissing, referral.endedOn)
      default:
        referral.state == .queued
          ? told(.situationQueued, referral.since)
          : told(.situationSilent, referral.sentOn ?? referral.since)
      }
    return joined([cut(referral.serviceName), state])
  }

  private func clarification(_ record: Clarification) -> String {
    let cause = value(.clarification, "cause", record.cause)
    if let answered = record.answeredOn {
      return joined([cause, session.words.plain(.situationAnswered, ["date": answered.finnish])])
    }
    return joined([cause, awaited(record.due)])
  }

  private func offer(_ record: JobOffer) -> String {
    joined([cut(record.title), cut(record.employer), awaited(record.answerDue)])
  }

  private func awaited(_ due: CalendarDate?) -> String {
    guard let due else { return "" }
    return joined([session.words.plain(.situationAwaited, ["date": due.finnish]), late(due)])
  }

  private func consent(_ record: Consent) -> String {
    let asked = record.askedOn.map { session.words.plain(.situationAsked, ["date": $0.finnish]) }
    return joined([
      value(.consent, "purpose", record.purpose.rawValue), cut(record.recipient), asked ?? "",
    ])
  }

  private func appointment(_ record: Appointment) -> String {
    let day = record.day == today ? session.words.plain(.situationToday) : record.day?.finnish
    return joined([
      [day, record.start?.finnish].compactMap(\.self).joined(separator: " "),
      record.kind.map { value(.appointment, "kind", $0.rawValue) } ?? "",
      record.channel.map { value(.appointment, "channel", $0.rawValue) } ?? "",
    ])
  }

  private func plan(_ record: EmploymentPlan) -> String {
    joined([
      session.label(record.kind).string,
      record.state.map { value(.employmentPlan, "state", $0.rawValue) } ?? "",
      record.reviewDue.map { session.words.plain(.situationReview, ["date": $0.finnish]) } ?? "",
      duty(record),
    ])
  }

  private func duty(_ record: EmploymentPlan) -> String {
    guard let count = record.dutyCount else { return "" }
    let reason =
      record.dutyReason.isEmpty
      ? "" : " (\(value(.employmentPlan, "duty_reason", record.dutyReason)))"
    guard count > 0 else { return session.words.plain(.situationNoDuty) + reason }
    let period = session.words.counted(.situationDutyPeriod, record.dutyMonths ?? 1).string
    return session.words.counted(.situationDutyCount, count).string + " " + period + reason
  }

  private func met(_ contact: Contact?) -> String {
    guard let contact else { return session.words.plain(.situationNeverMet) }
    return session.words.plain(
      .situationMetOn,
      [
        "date": contact.on?.finnish ?? "–", "method": value(.contact, "method", contact.method),
      ])
  }

  private func change(_ change: BriefingChange) -> String {
    let author =
      [session.coach, session.user].contains(change.author)
      ? session.words.plain(.situationYou) : change.author ?? ""
    let head = [change.day.finnish, author].filter { !$0.isEmpty }.joined(separator: " ")
    return "\(head): \(matter(change.matter))"
  }
}

extension BriefingWords {
  /// What has changed: what it is called and how it is now.
  private func matter(_ matter: BriefingChange.Matter) -> String {
    switch matter {
    case .note(let record):
      return joined([label(.note), cut(record.text)])
    case .contact(let record):
      return value(.contact, "method", record.method)
    case .appointment(let record):
      return joined([
        value(.appointment, "state", record.state.rawValue),
        record.kind.map { value(.appointment, "kind", $0.rawValue) } ?? "",
      ])
    case .referral(let record):
      return joined([cut(record.serviceName), value(.referral, "state", record.state.rawValue)])
    case .plan(let record):
      return joined([
        session.label(record.kind).string,
        record.state.map { value(.employmentPlan, "state", $0.rawValue) } ?? "",
      ])
    case .status(let record):
      return session.label(record.status).string
    case .jobSearchEnded(let record):
      return joined([
        session.reference.label(of: "ended", in: .jobSearchPeriod, session.words.language),
        value(.jobSearchPeriod, "end_reason", record.endReason),
      ])
    case .dutyReport(let record):
      return joined([
        label(.dutyReport),
        record.count.map { session.words.counted(.situationDutyReported, $0).string } ?? "",
      ])
    case .jobOffer(let record):
      return joined([
        label(.jobOffer), cut(record.title), value(.jobOffer, "result", record.result),
      ])
    case .clarification(let record):
      return joined([label(.clarification), value(.clarification, "cause", record.cause)])
    case .consent(let record):
      return joined([label(.consent), decision(record), cut(record.recipient)])
    case .assessment(let record):
      return joined([label(.assessment), value(.assessment, "kind", record.kind.rawValue)])
    case .word(let record):
      return joined([value(.clientWord, "kind", record.kind.rawValue), cut(record.text)])
    }
  }

  private func decision(_ record: Consent) -> String {
    guard record.withdrawnOn == nil else {
      return session.reference.label(of: "withdrawn_on", in: .consent, session.words.language)
    }
    return value(.consent, "decision", record.decision.rawValue)
  }

  /// The entries about a client that the briefing does not tell of, by kind and the latest first.
  func entries(
    of dossier: ClientDossier, besides told: Set<BriefingLine.Subject>
  ) -> [SituationRow] {
    var rows: [SituationRow] = []
    func add<Record: CaseRecord>(
      _ records: [Record], on day: (Record) -> CalendarDate?, _ parts: (Record) -> [String]
    ) {
      let ordered = records.sorted {
        (day($0) ?? .earliest, $0.id) > (day($1) ?? .earliest, $1.id)
      }
      for record in ordered where !told.contains(.init(record)) {
        let text = joined([day(record)?.finnish ?? ""] + parts(record))
        rows.append(
          SituationRow(
            label: session.name(of: Record.kind), text: TerminalText(text), role: .normal,
            target: .init(BriefingLine.Subject(record))))
      }
    }
    add(dossier.clientWords, on: \.on) {
      [value(.clientWord, "kind", $0.kind.rawValue), cut($0.text)]
    }
    add(dossier.assessments, on: \.on) {
      [
        value(.assessment, "kind", $0.kind.rawValue), $0.score.map { "\($0)/10" } ?? "",
        cut($0.summary),
      ]
    }
    add(dossier.supportPersons, on: \.endedOn) {
      [cut($0.name), cut($0.role), cut($0.organisation)]
    }
    add(dossier.consents, on: { $0.decidedOn ?? $0.askedOn }) {
      [decision($0), value(.consent, "purpose", $0.purpose.rawValue), cut($0.recipient)]
    }
    add(dossier.jobOffers, on: \.offeredOn) {
      [cut($0.title), cut($0.employer), value(.jobOffer, "result", $0.result)]
    }
    add(dossier.clarifications, on: \.requestedOn) { [value(.clarification, "cause", $0.cause)] }
    add(dossier.actions.filter { $0.doneOn == nil && $0.droppedOn == nil }, on: \.due) {
      [value(.agreedAction, "responsible", $0.responsible.rawValue), cut($0.text)]
    }
    return rows
  }
}

extension BriefingWords {
  private func value(_ kind: RecordKind, _ column: String, _ code: String) -> String {
    session.valueName(kind, column, code).string
  }

  private func label(_ kind: RecordKind) -> String {
    session.reference.label(of: kind, session.words.language)
  }

  /// Until when, or since when it is late.
  private func by(_ day: CalendarDate) -> String {
    day < today
      ? joined([day.finnish, late(day)])
      : session.words.plain(.situationBy, ["date": day.finnish])
  }

  /// How late a day is; empty when it is not.
  private func late(_ day: CalendarDate) -> String {
    guard day < today else { return "" }
    let days = session.words.counted(.situationDays, day.days(until: today)).string
    return session.words.plain(.situationLate, ["days": days])
  }

  private func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The beginning of a text, as much as a wide row holds.
  private func cut(_ text: String) -> String {
    let start = text.prefix(Self.shownLetters)
    return start.endIndex == text.endIndex ? text : start + "…"
  }

  private static let shownLetters = 120
}

extension TerminalText {
  /// The text with a capital at its beginning.
  fileprivate var capitalised: TerminalText { TerminalText(string.capitalisedFirst) }
}
