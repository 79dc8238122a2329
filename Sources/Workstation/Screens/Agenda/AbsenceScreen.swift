import CaseStore
package import Casework
import Interface
import ReferenceData
package import Terminal

/// *Ei saapunut*: everything that follows from a missed appointment on one form, filled in; F2 does all of it as one change.
///
/// It says what the law of the day connects with the absence and what comes next, and never what a sanction would be.
package struct AbsenceScreen: DraftedScreen {
  let dossier: ClientDossier
  let missed: Appointment
  package var drafted: DraftedForm
  var form: Form {
    get { drafted.form }
    set { drafted.form = newValue }
  }
  var agenda: Agenda?
  var free: FreeSlots?
  private var proposed: FreeSlot?
  private let replacement: RecordID
  private var isSaving = false
  private var hasAsked = false
  /// Whether all is saved and only the letter is looked at.
  private var isDone = false

  /// Opens the form for an appointment of a client.
  package init(of appointment: Appointment, of dossier: ClientDossier, _ session: Session) {
    self.dossier = dossier
    missed = appointment
    replacement = session.newID()
    drafted = DraftedForm(
      Self.fields(appointment, session),
      key: "client/\(dossier.client.id.text)/absence/\(appointment.id.text)",
      context: dossier.client.id)
  }

  private static func fields(_ appointment: Appointment, _ session: Session) -> [Field] {
    let words = session.words
    let reasons =
      [
        Choice(code: "", label: session.valueName(.appointment, "absence_reason", "unasked"))
      ]
      + AbsenceReason.allCases.map {
        session.choice(of: $0.rawValue, .appointment, "absence_reason")
      }
    let asks =
      AbsenceConsequence(of: appointment, on: appointment.day ?? session.today).proposesExplanation
    let isReadOnly = session.isReadOnly
    return [
      Field(
        id: "reason", label: session.fieldLabel(.appointment, "absence_reason"),
        kind: .choice(reasons), value: appointment.absenceReason, readOnly: isReadOnly,
        hint: words(.hintChoice)),
      Field(
        id: "text", label: session.fieldLabel(.appointment, "absence_text"),
        kind: .text(maximum: 500), value: appointment.absenceText, readOnly: isReadOnly),
      Field(
        id: "explanation", label: words(.absenceExplanation), kind: .check, value: asks ? "1" : "",
        readOnly: isReadOnly, hint: words(.hintCheck)),
      Field(
        id: "due", label: words(.absenceDue), kind: .date,
        value: Absence.usualDue(asked: session.today).finnish, readOnly: isReadOnly,
        hint: words(.hintDate)),
      Field(
        id: "day", label: words(.absenceNewDay), kind: .date, readOnly: isReadOnly,
        hint: words(.absenceHintDay)),
      Field(
        id: "start", label: words(.absenceNewStart), kind: .text(maximum: 5), readOnly: isReadOnly,
        hint: words(.absenceHintDay)),
      Field(
        id: "letter", label: words(.absenceLetter), kind: .check, value: "1", readOnly: isReadOnly,
        hint: words(.hintCheck)),
    ]
  }

  package func title(_ session: Session) -> TerminalText { session.words(.absenceTitle) }

  package func offers(_ session: Session) -> [Offer] {
    [
      Offer(.save, isPrimary: true, unless: session.isReadOnly ? .obstacleReadOnly : nil),
      Offer(.choose, isPrimary: true, unless: isChoosing ? nil : .obstacleNoChoices),
      Offer(.back, isPrimary: true),
    ]
  }

  private var isTime: Bool { ["day", "start"].contains(form.focused?.id ?? "") }

  private var isChoosing: Bool {
    isTime || drafted.isOnChoice
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    // Back from the letter: everything is done.
    if isDone { session.navigation = .pop }
    guard !hasAsked else { return [] }
    hasAsked = true
    let coach = missed.coach.isEmpty ? session.coach : missed.coach
    return [.agenda(.read(session.bookableDays, coach: coach)), .readDraft(drafted.key)]
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    if isTime, [.function(4), .altDown].contains(key) { return .unused }
    giveWay(to: key)
    return pressInForm(key, &session)
  }

  /// Empties a proposed day or time when something is typed over it.
  private mutating func giveWay(to key: Key) {
    guard isTime, case .character(let character) = key, !character.isWhitespace,
      let proposed, let id = form.focused?.id
    else { return }
    let value = id == "day" ? proposed.day.finnish : proposed.start.finnish
    if form.value(id) == value { form.set(id, "") }
  }

  package func fixedRows(_ session: Session) -> Int { head(session).count }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save:
      return save(&session)
    case .choose where isTime:
      guard let free else { return [] }
      let appointment = replacement(session)
      let from = max(session.today, appointment.day ?? session.today.adding(days: 1))
      FreeTimes.open(
        FreeTimes.slots(free, from: from, like: appointment), chosen: proposed, &session)
    case .choose:
      drafted.openChoices(&session)
    case .back:
      return drafted.leave(&session)
    default:
      break
    }
    return []
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    guard case (.agenda(.freeTime), .chosen(let code)) = (purpose, answer) else {
      return drafted.answer(answer, for: purpose, session)
    }
    guard let slot = FreeTimes.slot(code) else { return [] }
    set(slot)
    return drafted.noteTyping(session)
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    drafted.receive(result, &session)
    switch result {
    case .agenda(.read(let agenda)):
      guard self.agenda == nil else { break }
      self.agenda = agenda
      free = session.freeSlots(agenda, except: missed.id)
      propose(session)
    case .failed:
      isSaving = false
    case .saved(let dossier, _, _) where isSaving && dossier.client.id == self.dossier.client.id:
      isSaving = false
      return finish(dossier, &session)
    default:
      break
    }
    return []
  }

  // MARK: The new time

  /// The appointment that makes up for the missed one, as the form says it now.
  func replacement(_ session: Session) -> Appointment {
    var appointment = missed.copied(as: replacement)
    appointment.day = session.date(form.value("day").trimmed)
    appointment.start = ClockTime(typed: form.value("start").trimmed)
    return appointment
  }

  /// Puts the first free time that a letter can still tell of into the form.
  private mutating func propose(_ session: Session) {
    let first = Absence.firstNewDay(written: session.today, session.workingDays)
    guard form.value("day").isEmpty, let free,
      let slot = free.first(
        from: first, through: session.bookableDays.upperBound, minutes: max(5, missed.minutes),
        place: missed.attendedPlace)
    else { return }
    set(slot)
    drafted.takeAsSaved()
  }

  private mutating func set(_ slot: FreeSlot) {
    for id in ["day", "start"] { form.setProblem(id, nil) }
    form.set("day", slot.day.finnish)
    form.set("start", slot.start.finnish)
    proposed = slot
  }

  // MARK: Saving

  package mutating func check(_ id: String, _ session: inout Session) {
    normalise(id, session)
    let problem = problem(id, session)
    form.setProblem(id, problem.map { session.words($0) })
    if let problem { session.say(problem, kind: .error) }
  }

  private mutating func normalise(_ id: String, _ session: Session) {
    let typed = form.value(id).trimmed
    if ["day", "due"].contains(id), let day = session.date(typed) { form.set(id, day.finnish) }
    if id == "start", let time = ClockTime(typed: typed) { form.set(id, time.finnish) }
  }

  private func problem(_ id: String, _ session: Session) -> TextKey? {
    let typed = form.value(id).trimmed
    switch id {
    case "due" where form.value("explanation") == "1":
      guard let day = session.date(typed) else {
        return typed.isEmpty ? .problemRequired : .problemDate
      }
      return day < session.today ? .problemPastDay : nil
    case "day":
      if typed.isEmpty { return nil }
      guard let day = session.date(typed) else { return .problemDate }
      return day < session.today ? .problemPastDay : nil
    case "start":
      if typed.isEmpty { return nil }
      if ClockTime(typed: typed) == nil { return .problemTime }
      return form.value("day").trimmed.isEmpty ? .problemTimeWithoutDay : nil
    default:
      return nil
    }
  }

  private mutating func save(_ session: inout Session) -> [Effect] {
    for field in form.fields {
      normalise(field.id, session)
      form.setProblem(field.id, problem(field.id, session).map { session.words($0) })
    }
    if let first = form.firstProblem {
      form.focus = first
      session.message = Message(
        session.words.counted(.problemsLeft, form.problemCount), kind: .error)
      return []
    }
    var absence = Absence(of: missed.id)
    absence.reason = AbsenceReason(rawValue: form.value("reason"))
    absence.text = form.value("text").trimmed
    if form.value("explanation") == "1" {
      absence.explanationDue = session.date(form.value("due").trimmed)
    }
    let replacement = replacement(session)
    if replacement.day != nil { absence.replacement = replacement }
    var after = dossier
    after.recordAbsence(absence, on: session.today, newID: session.newID)
    isSaving = true
    return [.save(before: dossier, after: after, draft: drafted.key, label: .changeAbsence)]
  }

  /// Says what was done and, when it was asked for, shows the letter of it.
  private mutating func finish(_ saved: ClientDossier, _ session: inout Session) -> [Effect] {
    isDone = true
    drafted.takeAsSaved()
    if let new = saved.appointment(replacement), let day = new.day {
      session.say(.absenceSaved, ["when": session.when(day, new.start)])
    } else {
      session.say(.absenceSavedAlone)
    }
    guard form.value("letter") == "1" else {
      session.navigation = .pop
      return []
    }
    let due = form.value("explanation") == "1" ? session.date(form.value("due").trimmed) : nil
    session.navigation = .push(
      PapersScreen(.missed(missed.id, answerBy: due), of: saved, session))
    return []
  }
}
