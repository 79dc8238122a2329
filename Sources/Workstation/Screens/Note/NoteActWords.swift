import Casework
import Interface
import ReferenceData
import Terminal

/// What the lines of a note, and the note as a whole, will do, in words.
struct NoteActWords {
  let session: Session
  let dossier: ClientDossier
  let header: NoteHeader
  /// The first free time of a day for so many minutes.
  var freeStart: @Sendable (CalendarDate, Int) -> ClockTime? = { _, _ in nil }

  /// The coach's calendar; nil until it has been read.
  var agenda: Agenda?

  private var words: Words { session.words }

  /// What a line will do, as the margin says it.
  func said(_ act: NoteAct) -> String {
    switch act {
    case .refer(let service, let wait, _):
      let key: TextKey = service.id == nil ? .noteActReferUnlisted : .noteActRefer
      return joined(words.plain(key, ["service": service.name]), wait, .noteWait)
    case .agree(let side, _, let due):
      return joined(words.plain(side == .coach ? .noteActTask : .noteActPromise), due, .noteDue)
    case .meet(let meeting):
      return said(meeting)
    case .offer(let title, _, let due):
      return joined(words.plain(.noteActOffer, ["title": title]), due, .noteWait)
    case .miss(let reason, let text):
      guard let reason else { return words.plain(.noteActMissUnasked) }
      let name = session.valueName(.appointment, "absence_reason", reason.rawValue).string
      return words.plain(.noteActMiss, ["reason": reason == .other ? text : name])
    case .hold(let kind, let channel):
      return words.plain(
        .noteActHold, ["what": session.contactName(ContactMethod.code(kind, channel))])
    case .reviewPlan:
      return words.plain(.noteActReview, ["date": session.noteDay(review)])
    case .extendPlan(let section, _):
      return words.plain(
        .noteActExtend, ["section": session.fieldLabel(.employmentPlan, section.rawValue).string])
    case .say(let kind, _):
      return words.plain(
        .noteActWord, ["kind": session.valueName(.clientWord, "kind", kind.rawValue).string])
    case .consent(let decision, let purpose, let way, _):
      return said(decision, purpose, way)
    case .assess(let kind, let score, _):
      let name = session.valueName(.assessment, "kind", kind.rawValue).string
      let said = words.plain(.noteActAssess, ["kind": name])
      return score.map { "\(said) \($0)/10" } ?? said
    case .clarify(let cause, let due):
      let name = session.valueName(.clarification, "cause", cause).string
      let said = words.plain(.noteActClarify, ["cause": name])
      return joined(said, due ?? Absence.usualDue(asked: session.today), .noteWait)
    case .finish(let id):
      let text = dossier.actions.first { $0.id == id }?.text ?? ""
      return words.plain(.noteActFinish, ["text": text])
    }
  }

  private func said(_ meeting: NoteMeeting) -> String {
    let channel = meeting.channel ?? ContactMethod.channel(of: header.method) ?? .visit
    let said = words.plain(
      .noteActNext,
      [
        "when": session.noteTime(meeting.day, start(of: meeting)),
        "kind": session.valueName(.appointment, "kind", meeting.kind.rawValue).string,
        "channel": session.valueName(.appointment, "channel", channel.rawValue).string,
      ])
    guard let start = start(of: meeting) else {
      return said + ", " + words.plain(.noteActTimeOpen)
    }
    return warning(of: meeting, at: start).map { $0 + " – " + said } ?? said
  }

  /// What speaks against a time, as when it is booked from the calendar; nil when nothing does.
  private func warning(of meeting: NoteMeeting, at start: ClockTime) -> String? {
    guard let agenda else { return nil }
    // Any identity that is not in the calendar.
    var appointment = Appointment(id: dossier.client.id, client: dossier.client.id)
    appointment.kind = meeting.kind
    appointment.day = meeting.day
    appointment.start = start
    appointment.minutes = meeting.kind.usualMinutes
    let lines = TimeCheck.lines(of: appointment, in: agenda, session.freeSlots(agenda), session)
    return lines.first { $0.spans.contains { $0.role == .warning } }?.plain
  }

  private func start(of meeting: NoteMeeting) -> ClockTime? {
    meeting.start ?? freeStart(meeting.day, meeting.kind.usualMinutes)
  }

  /// A consent in words; where the law wants it in writing, a spoken one says so (380/2023 116.4, 118.1 §).
  private func said(
    _ decision: ConsentDecision, _ purpose: ConsentPurpose, _ way: ConsentWay
  ) -> String {
    let said = words.plain(
      .noteActConsent,
      [
        "decision": session.valueName(.consent, "decision", decision.rawValue).string,
        "purpose": session.valueName(.consent, "purpose", purpose.rawValue).string,
        "way": session.valueName(.consent, "way", way.rawValue).string,
      ])
    let needsWriting = purpose != .other && purpose != .wellbeingCounty
    guard decision == .given, way == .spoken, needsWriting else { return said }
    return words.plain(.noteConsentWeak) + " – " + said
  }

  private func joined(_ said: String, _ day: CalendarDate?, _ key: TextKey) -> String {
    guard let day else { return said }
    return said + ", " + words.plain(key, ["date": session.noteDay(day)])
  }

  /// When a plan reviewed in this talk is reviewed next.
  private var review: CalendarDate {
    ClientDossier.review(of: dossier.planInForce?.kind, session.rules, on: header.day)
  }

  /// All that saving does, counted: `muistio, 1 ohjaus, 2 tehtävää, seuraava ke 9.12. klo 9.00`.
  func summary(hasText: Bool, _ acts: [NoteAct]) -> String {
    var parts = hasText ? [words.plain(.noteCountNote)] : []
    // The head of the note says the contact already.
    if !hasText, let contact = contact(after: acts) { parts.append(session.contactName(contact)) }
    var (referrals, tasks, promises, others) = (0, 0, 0, 0)
    var meetings: [NoteMeeting] = []
    for act in acts {
      switch act {
      case .refer: referrals += 1
      case .agree(.client, _, _): promises += 1
      case .agree: tasks += 1
      case .meet(let meeting): meetings.append(meeting)
      case .hold: break
      case .miss: parts.append(said(act))
      default: others += 1
      }
    }
    let counts: [(TextKey, Int)] = [
      (.noteCountReferrals, referrals), (.noteCountTasks, tasks), (.noteCountPromises, promises),
      (.noteCountOthers, others),
    ]
    parts += counts.filter { $0.1 > 0 }.map { words.counted($0, $1).string }
    parts += meetings.map {
      words.plain(.noteCountNext, ["when": session.noteTime($0.day, start(of: $0))])
    }
    return parts.isEmpty ? words.plain(.noteCountNothing) : parts.joined(separator: ", ")
  }

  /// The contact that saving logs; nil for none.
  private func contact(after acts: [NoteAct]) -> String? {
    guard header.corrects == nil else { return nil }
    for act in acts {
      if case .hold(let kind, let channel) = act { return ContactMethod.code(kind, channel) }
      if case .miss = act { return nil }
    }
    return header.method.isEmpty ? nil : header.method
  }
}
