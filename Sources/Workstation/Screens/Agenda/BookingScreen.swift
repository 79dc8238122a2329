import CaseStore
package import Casework
import Interface
import ReferenceData
package import Terminal

/// *Varaa tapaaminen*: one appointment with the law, the clashes and the free times beside it; all is proposed, F2 takes it.
package struct BookingScreen: DraftedScreen {
  /// What becomes of the appointment in the form.
  package enum Purpose: Sendable, Hashable {
    /// It is new.
    case book
    /// It is in the dossier and is corrected.
    case edit
    /// It takes the place of another.
    case move(RecordID)
  }

  let dossier: ClientDossier
  let purpose: Purpose
  var original: Appointment
  var proposal: BookingProposal
  package var drafted: DraftedForm
  var form: Form {
    get { drafted.form }
    set { drafted.form = newValue }
  }
  var agenda: Agenda?
  var free: FreeSlots?
  /// The time that was proposed and gives way to what is typed over it.
  var proposed: FreeSlot?
  var isSaving = false
  private var hasAsked = false

  /// Begins the booking of the next appointment of a client, at a time or at the first free one.
  package init(booking dossier: ClientDossier, at slot: FreeSlot? = nil, _ session: Session) {
    let proposal = session.proposal(for: dossier)
    var appointment = Appointment(id: session.newID(), client: dossier.client.id)
    appointment.kind = proposal.kind
    appointment.minutes = proposal.kind.usualMinutes
    appointment.channel = proposal.channel
    appointment.place = proposal.place
    appointment.interpreter = proposal.interpreter
    appointment.coach = session.coach
    appointment.day = slot?.day
    appointment.start = slot?.start
    self.init(appointment, .book, dossier, proposal, session)
  }

  /// Opens an appointment of a client.
  package init(opening appointment: Appointment, of dossier: ClientDossier, _ session: Session) {
    self.init(appointment, .edit, dossier, session.proposal(for: dossier), session)
  }

  /// Begins the moving of an appointment to the next free time.
  package init(moving appointment: Appointment, of dossier: ClientDossier, _ session: Session) {
    var next = appointment.copied(as: session.newID())
    next.day = nil
    next.start = nil
    self.init(next, .move(appointment.id), dossier, session.proposal(for: dossier), session)
  }

  private init(
    _ appointment: Appointment, _ purpose: Purpose, _ dossier: ClientDossier,
    _ proposal: BookingProposal, _ session: Session
  ) {
    self.dossier = dossier
    self.purpose = purpose
    self.proposal = proposal
    original = appointment
    let name =
      switch purpose {
      case .book: "new"
      case .edit: appointment.id.text
      case .move(let id): "move-\(id.text)"
      }
    drafted = DraftedForm(
      BookingForm.fields(appointment, isNew: purpose == .book, session),
      key: "client/\(dossier.client.id.text)/appointment/\(name)", context: dossier.client.id)
    drafted.form.focus = 1
    if dossier.client.nonDisclosure { drafted.cover(["place"], session) }
  }

  package func title(_ session: Session) -> TerminalText {
    switch purpose {
    case .book: session.words(.bookingTitle)
    case .edit: session.words(.bookingEditTitle)
    case .move: session.words(.bookingMoveTitle)
    }
  }

  /// The appointment as the form says it now.
  func appointment(_ session: Session) -> Appointment {
    BookingForm.read(form, into: original, session)
  }

  package func offers(_ session: Session) -> [Offer] {
    let isWritable: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.save, isPrimary: true, unless: isWritable),
      Offer(.choose, isPrimary: true, unless: isChoosing ? nil : .obstacleNoChoices),
      Offer(.back, isPrimary: true),
    ] + (drafted.hasCover ? [Offer(.reveal, isPrimary: true)] : [])
  }

  private var isTime: Bool { ["day", "start"].contains(form.focused?.id ?? "") }

  private var isChoosing: Bool {
    isTime || drafted.isOnChoice
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    guard !hasAsked else { return [] }
    hasAsked = true
    let coach = original.coach.isEmpty ? session.coach : original.coach
    return [.agenda(.read(session.bookableDays, coach: coach)), .readDraft(drafted.key)]
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    if isTime, [.function(4), .altDown].contains(key) { return .unused }
    giveWay(to: key, session)
    return pressInForm(key, &session)
  }

  /// Empties a proposed day or time when something is typed over it.
  private mutating func giveWay(to key: Key, _ session: Session) {
    guard isTime, case .character(let character) = key, !character.isWhitespace,
      let proposed, let id = form.focused?.id
    else { return }
    if id == "day", form.value(id) == proposed.day.finnish { form.set(id, "") }
    if id == "start", form.value(id) == proposed.start.finnish { form.set(id, "") }
  }

  package func fixedRows(_ session: Session) -> Int { head(session).count }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save:
      return save(&session)
    case .choose where isTime:
      openFreeTimes(&session)
    case .choose:
      drafted.openChoices(&session)
    case .reveal:
      return drafted.reveal()
    case .back:
      return drafted.leave(&session)
    default:
      break
    }
    return []
  }

  private func openFreeTimes(_ session: inout Session) {
    guard let free else { return }
    let appointment = appointment(session)
    let from = max(session.today, appointment.day ?? proposal.firstDay(today: session.today))
    FreeTimes.open(
      FreeTimes.slots(free, from: from, like: appointment),
      chosen: zip(appointment.day, appointment.start).map(FreeSlot.init), &session)
  }

  private func zip<First, Second>(_ first: First?, _ second: Second?) -> (
    day: First, start: Second
  )? {
    guard let first, let second else { return nil }
    return (first, second)
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.agenda(.freeTime), .chosen(let code)):
      guard let slot = FreeTimes.slot(code) else { return [] }
      set(slot)
      return drafted.noteTyping(session)
    case (.field(let id), .chosen(let value)):
      let former = AppointmentKind(rawValue: form.value("kind"))
      let effects = drafted.answer(answer, for: purpose, session)
      if id == "kind", let former, form.value("minutes") == "\(former.usualMinutes)",
        let kind = AppointmentKind(rawValue: value)
      {
        form.set("minutes", "\(kind.usualMinutes)")
      }
      return effects
    default:
      return []
    }
  }

  private mutating func set(_ slot: FreeSlot) {
    for id in ["day", "start"] { form.setProblem(id, nil) }
    form.set("day", slot.day.finnish)
    form.set("start", slot.start.finnish)
    proposed = slot
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    drafted.receive(result, &session)
    switch result {
    case .agenda(.read(let agenda)):
      guard self.agenda == nil else { break }
      self.agenda = agenda
      free = session.freeSlots(agenda, except: movedAppointment ?? original.id)
      propose(session)
    case .failed:
      isSaving = false
    case .saved(let dossier, _, _) where isSaving && dossier.client.id == self.dossier.client.id:
      isSaving = false
      say(of: dossier, &session)
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  private var movedAppointment: RecordID? {
    if case .move(let id) = purpose { id } else { nil }
  }

  /// Puts the first free time into the form when it has none yet.
  private mutating func propose(_ session: Session) {
    guard original.day == nil, form.value("day").isEmpty, let free,
      let slot = proposal.slot(in: free, today: session.today, minutes: original.minutes)
    else { return }
    set(slot)
    original.day = slot.day
    original.start = slot.start
    drafted.takeAsSaved()
  }
}
