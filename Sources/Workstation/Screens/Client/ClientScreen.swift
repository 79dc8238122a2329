import CaseStore
package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Asiakas*: one client with the briefing on top, her details as a form, and her history.
package struct ClientScreen: ScreenState {
  /// The parts of the screen, in the order in which F6 goes through them.
  package enum Part: Int, CaseIterable, Sendable {
    case situation, plan, referrals, appointments, details, history
  }

  package let id: RecordID
  package let isNew: Bool
  package var part: Part
  /// The client as saved; nil until read.
  package var dossier: ClientDossier?
  package var form = Form(fields: [])
  /// The form as it would be without the typed changes.
  var savedForm = Form(fields: [])
  /// The language of the forms' labels.
  private var language: Language?
  package var history: HistoryPart
  /// The client as she stood on an earlier day, when that is looked at.
  package var past: PastView?
  /// Until when covered facts are shown; nil when they are covered.
  package var revealedUntil: Moment?
  package var revealed: Set<AccessedFields> = []
  var drafting: FormDrafting
  /// The parts that the slices of casework have built, by place.
  var slices: [Part: any ClientPart]
  /// Whether the details are being saved, and not something of another part.
  var savesDetails = false
  /// Whether the screen closes as soon as the draft is on the disk.
  var leavesWhenDrafted = false

  /// How long a revealed fact stays on the screen.
  static let revealMilliseconds: Int64 = 10_000
  /// What is done as soon as the client has been read.
  private var firstCommand: CommandID?
  /// Whether the client was opened for one thing: when that closes, so does this.
  private var isErrand = false

  /// Opens a client of the store, to do something there at once when a command is given.
  package init(opening id: RecordID, for command: CommandID? = nil, _ session: Session) {
    self.id = id
    firstCommand = command
    isNew = false
    history = HistoryPart(session)
    let slices = ClientParts.all(session)
    self.slices = slices
    part = Part.allCases.first { slices.keys.contains($0) } ?? .details
    drafting = FormDrafting(key: "client/\(id.text)/details", context: id.text)
  }

  /// Begins a new client, in the coach's own caseload.
  package init(new session: Session) {
    id = session.newID()
    isNew = true
    history = HistoryPart(session)
    slices = [:]
    part = .details
    drafting = FormDrafting(key: "client/new/details", context: id.text)
    var client = Client(id: id)
    client.coach = session.coach
    client.serviceLanguage = "fi"
    show(ClientDossier(client: client), session)
  }

  package func title(_ session: Session) -> TerminalText {
    guard let client = (past?.dossier ?? dossier)?.client, !client.familyName.isEmpty else {
      return session.words(isNew ? .clientNewTitle : .clientTitle)
    }
    return session.nameLine(
      "\(client.familyName) \(client.givenNames)",
      isProtected: client.nonDisclosure || dossier?.client.nonDisclosure ?? false)
  }

  package var isDirty: Bool { past == nil && form.isDirty }

  package var hasUnsavedText: Bool { form.isDirty }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    guard let dossier else { return session.catalogueNeed + [.openClient(id)] }
    if isErrand, !isDirty {
      session.navigation = .pop
      return []
    }
    if let language, language != session.words.language { remakeForms(dossier, session) }
    return isNew && !isDirty ? [.readDraft(drafting.key)] : []
  }

  /// Reads the client again; what is half typed goes through its draft.
  mutating func reopen(_ session: Session) -> [Effect] {
    (isDirty ? draftEffects(session) : []) + [.openClient(id)]
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    for part in slices.keys { slices[part]?.resize(session) }
    return history.resize(session).map { [.readHistory(id, before: $0)] } ?? []
  }

  /// Takes a dossier as the saved state; the form is made when it is first looked at, for its value lists are long.
  mutating func show(_ dossier: ClientDossier, _ session: Session) {
    self.dossier = dossier
    drafting.settle()
    guard language != nil || part == .details else { return }
    let focus = form.focus
    makeForms(dossier, session)
    form.focus = focus
  }

  /// Makes the form if it has not been looked at yet.
  mutating func prepareForms(_ session: Session) {
    guard language == nil, let dossier else { return }
    makeForms(dossier, session)
  }

  /// Takes a dossier that another part has saved; what is half typed in the form stays.
  private mutating func remakeForms(_ dossier: ClientDossier, _ session: Session) {
    let (typed, focus) = (FormDraft.text(of: form, against: savedForm), form.focus)
    makeForms(dossier, session)
    FormDraft.apply(typed, to: &form)
    form.focus = focus
  }

  private mutating func makeForms(_ dossier: ClientDossier, _ session: Session) {
    language = session.words.language
    savedForm = ClientForm.make(dossier, isReadOnly: session.isReadOnly, session)
    form = savedForm
    cover(session)
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .opened(let dossier, let draft) where dossier.client.id == id:
      show(dossier, session)
      if let draft { restore(draft, &session) }
      let effects = appearSlices(&session)
      guard let command = firstCommand else { return effects }
      firstCommand = nil
      let begun = performInSlices(command, &session) ?? []
      if case .push? = session.navigation { isErrand = true }
      return effects + begun
    case .draft(let draft) where draft.key == drafting.key:
      restore(draft, &session)
    case .draftSaved(drafting.key):
      drafting.settle(isDrafted: true)
      guard leavesWhenDrafted else { return [] }
      leavesWhenDrafted = false
      session.say(isNew ? .draftKeptNew : .draftKept, kind: .warning)
      session.navigation = .pop
    case .failed:
      leavesWhenDrafted = false
      savesDetails = false
      if isDirty { drafting.tryLater(from: session.now) }
    case .missing(id):
      session.say(.clientMissing, kind: .warning)
      session.navigation = .pop
    case .revealed(id, let fields):
      revealed.insert(fields)
      revealedUntil = Moment(milliseconds: session.now.milliseconds + Self.revealMilliseconds)
      cover(session)
      session.say(.revealed)
    case .history(id, let before, let entries):
      return receiveInSlices(result, &session)
        + (history.receive(entries, before: before).map { [.readHistory(id, before: $0)] } ?? [])
    case .past(let dossier, let day):
      guard let dossier else {
        session.say(.pastUnknown, ["date": day.finnish], kind: .warning)
        return []
      }
      var form = ClientForm.make(dossier, isReadOnly: true, session)
      form.focus = self.form.focus
      past = PastView(dossier: dossier, day: day, form: form)
      cover(session)
      part = .details
      session.say(.pastShown, ["date": day.finnish])
    case .saved(let dossier, let isNew, let didChange) where dossier.client.id == id:
      history.forget()
      guard savesDetails else {
        self.dossier = dossier
        if language != nil { remakeForms(dossier, session) }
        return receiveInSlices(result, &session) + historyEffects()
      }
      savesDetails = false
      show(dossier, session)
      session.say(isNew ? .savedNew : (didChange ? .saved : .nothingToSave))
      if isNew { session.navigation = .pop }
      return receiveInSlices(result, &session)
    case .undone where !isNew, .redone where !isNew:
      history.forget()
      return reopen(session) + historyEffects()
    default:
      return receiveInSlices(result, &session)
    }
    return []
  }

  private mutating func restore(_ draft: Draft, _ session: inout Session) {
    prepareForms(session)
    FormDraft.apply(draft.text, to: &form)
    guard form.isDirty else { return }
    drafting.settle(isDrafted: true)
    part = .details
    form.focus = draft.cursor
    // What an undoing has said goes before.
    guard session.message == nil else { return }
    session.say(.draftRestored, ["time": session.localTime(draft.savedAt).stamp])
  }

  /// Covers what may not be seen now.
  mutating func cover(_ session: Session) {
    for part in slices.keys {
      slices[part]?.cover(isRevealed: revealed.contains(.contactDetails))
    }
    guard let client = dossier?.client else { return }
    ClientForm.cover(
      &form, client, isProtected: client.nonDisclosure, revealed: revealed, session)
    guard let earlier = past?.dossier.client, var form = past?.form else { return }
    ClientForm.cover(&form, earlier, isProtected: isProtected, revealed: revealed, session)
    past?.form = form
  }

  /// Whether contact details are covered: an order in force now covers the past too, and the past keeps its own.
  var isProtected: Bool {
    (dossier?.client.nonDisclosure ?? true) || (past?.dossier.client.nonDisclosure ?? false)
  }

  /// Whether contact details are covered just now.
  var isCovered: Bool { isProtected && !revealed.contains(.contactDetails) }

  func historyEffects() -> [Effect] {
    part == .history ? [.readHistory(id, before: nil)] : []
  }

  package func deadline(_ session: Session) -> Moment? {
    [revealedUntil, drafting.due].compactMap(\.self).min()
  }

  package mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect] {
    if let until = revealedUntil, isLeaving || until <= session.now {
      revealedUntil = nil
      revealed = []
      cover(session)
      closeCoveredChoices(&session)
    }
    if let due = drafting.due, isLeaving || due <= session.now { return draftEffects(session) }
    return isLeaving && isDirty && !drafting.isDrafted ? draftEffects(session) : []
  }

  /// Writes, or when nothing is changed any more throws away, the draft.
  mutating func draftEffects(_ session: Session) -> [Effect] {
    drafting.effects(
      text: FormDraft.text(of: form, against: savedForm), cursor: form.focus, at: session.now)
  }

  /// A list of values shows the present one too: it goes when the field is covered.
  private func closeCoveredChoices(_ session: inout Session) {
    guard case .field(let id)? = session.overlay?.purpose,
      form.fields.first(where: { $0.id == id })?.concealed != nil
    else { return }
    session.overlay = nil
  }

  /// Notes that the form was changed just now.
  ///
  /// - Returns: The draft to be written at once, when fast typing has piled up.
  mutating func noteTyping(_ session: Session) -> [Effect] {
    // What is being typed into an uncovered field is not covered under the fingers.
    if revealedUntil != nil {
      revealedUntil = Moment(milliseconds: session.now.milliseconds + Self.revealMilliseconds)
    }
    return drafting.noteTyping(at: session.now) ? draftEffects(session) : []
  }
}
