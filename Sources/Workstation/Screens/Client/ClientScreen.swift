import CaseStore
package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Asiakas*: one client with the briefing on top, her details as a form, and her history.
package struct ClientScreen: ScreenState {
  /// The parts of the screen, in the order in which F6 goes through them.
  package enum Part: Int, CaseIterable, Sendable {
    case details, history
  }

  package let id: RecordID
  package let isNew: Bool
  package var part = Part.details
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
  /// When the oldest change not yet in the draft was typed; nil when the draft is up to date.
  var undraftedSince: Moment?
  var lastTyped: Moment?
  /// Whether the draft on the disk says what the form says; a full disk may have refused it.
  var isDrafted = false
  /// Changes typed since the last draft.
  var undraftedKeys = 0
  /// Whether the screen closes as soon as the draft is on the disk.
  var leavesWhenDrafted = false

  /// How long a revealed fact stays on the screen.
  static let revealMilliseconds: Int64 = 10_000
  /// A draft is written this long after the last key.
  static let draftPauseMilliseconds: Int64 = 250
  /// A draft is written at the latest this long after its first key.
  static let draftLimitMilliseconds: Int64 = 1_000
  /// A draft is written after this many changes, once they have been drawn.
  static let draftDueKeys = 15
  /// A draft is written after this many changes, before they are drawn, however fast they are typed.
  static let draftLimitKeys = 20
  /// A draft that could not be written is tried again after this long.
  static let draftRetryMilliseconds: Int64 = 5_000

  /// Opens a client of the store.
  package init(opening id: RecordID, _ session: Session) {
    self.id = id
    isNew = false
    history = HistoryPart(session)
  }

  /// Begins a new client, in the coach's own caseload.
  package init(new session: Session) {
    id = session.newID()
    isNew = true
    history = HistoryPart(session)
    var client = Client(id: id)
    client.coach = session.coach
    client.serviceLanguage = "fi"
    show(ClientDossier(client: client), session)
  }

  package func title(_ session: Session) -> TerminalText {
    guard let client = (past?.dossier ?? dossier)?.client, !client.familyName.isEmpty else {
      return session.words(isNew ? .clientNewTitle : .clientTitle)
    }
    return TerminalText("\(client.familyName) \(client.givenNames)")
  }

  /// The name under which the half-typed details are kept.
  var draftKey: String { "client/\(isNew ? "new" : id.text)/details" }

  package var isDirty: Bool { past == nil && form.isDirty }

  package var hasUnsavedText: Bool { form.isDirty }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    guard let dossier else { return [.openClient(id)] }
    if language != session.words.language {
      let (typed, focus) = (ClientDraft.text(of: form, against: savedForm), form.focus)
      makeForms(dossier, session)
      ClientDraft.apply(typed, to: &form)
      form.focus = focus
    }
    return isNew && !isDirty ? [.readDraft(draftKey)] : []
  }

  /// Reads the client again; what is half typed goes through its draft.
  mutating func reopen(_ session: Session) -> [Effect] {
    (isDirty ? draftEffects(session) : []) + [.openClient(id)]
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    history.resize(session).map { [.readHistory(id, before: $0)] } ?? []
  }

  /// Takes a dossier as the saved state.
  mutating func show(_ dossier: ClientDossier, _ session: Session) {
    self.dossier = dossier
    let focus = form.focus
    makeForms(dossier, session)
    form.focus = focus
    undraftedSince = nil
    undraftedKeys = 0
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
    case .draft(let draft) where draft.key == draftKey:
      restore(draft, &session)
    case .draftSaved(draftKey):
      isDrafted = true
      guard leavesWhenDrafted else { return [] }
      leavesWhenDrafted = false
      session.say(isNew ? .draftKeptNew : .draftKept, kind: .warning)
      session.navigation = .pop
    case .failed:
      leavesWhenDrafted = false
      if isDirty { tryDraftLater(session) }
    case .missing(id):
      session.say(.clientMissing, kind: .warning)
      session.navigation = .pop
    case .revealed(id, let fields):
      revealed.insert(fields)
      revealedUntil = Moment(milliseconds: session.now.milliseconds + Self.revealMilliseconds)
      cover(session)
      session.say(.revealed)
    case .history(id, let before, let entries):
      return history.receive(entries, before: before).map { [.readHistory(id, before: $0)] } ?? []
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
      show(dossier, session)
      history.forget()
      session.say(isNew ? .savedNew : (didChange ? .saved : .nothingToSave))
      if isNew { session.navigation = .pop }
    case .undone where !isNew, .redone where !isNew:
      history.forget()
      return reopen(session) + historyEffects()
    default:
      break
    }
    return []
  }

  private mutating func restore(_ draft: Draft, _ session: inout Session) {
    ClientDraft.apply(draft.text, to: &form)
    guard form.isDirty else { return }
    isDrafted = true
    form.focus = draft.cursor
    // What an undoing has said goes before.
    guard session.message == nil else { return }
    session.say(.draftRestored, ["time": session.localTime(draft.savedAt).stamp])
  }

  /// Covers what may not be seen now.
  mutating func cover(_ session: Session) {
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

  func historyEffects() -> [Effect] {
    part == .history ? [.readHistory(id, before: nil)] : []
  }

  package func deadline(_ session: Session) -> Moment? {
    [revealedUntil, draftDue].compactMap(\.self).min()
  }

  private var draftDue: Moment? {
    guard let undraftedSince, let lastTyped else { return nil }
    if undraftedKeys >= Self.draftDueKeys { return lastTyped }
    return min(
      Moment(milliseconds: lastTyped.milliseconds + Self.draftPauseMilliseconds),
      Moment(milliseconds: undraftedSince.milliseconds + Self.draftLimitMilliseconds))
  }

  package mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect] {
    if let until = revealedUntil, isLeaving || until <= session.now {
      revealedUntil = nil
      revealed = []
      cover(session)
      closeCoveredChoices(&session)
    }
    if let due = draftDue, isLeaving || due <= session.now { return draftEffects(session) }
    return isLeaving && isDirty && !isDrafted ? draftEffects(session) : []
  }

  /// Writes, or when nothing is changed any more throws away, the draft.
  mutating func draftEffects(_ session: Session) -> [Effect] {
    undraftedSince = nil
    undraftedKeys = 0
    let text = ClientDraft.text(of: form, against: savedForm)
    guard !text.isEmpty else { return [.discardDraft(draftKey)] }
    return [
      .saveDraft(
        Draft(
          key: draftKey, text: text, cursor: form.focus, context: id.text, savedAt: session.now))
    ]
  }

  /// A list of values shows the present one too: it goes when the field is covered.
  private func closeCoveredChoices(_ session: inout Session) {
    guard case .field(let id)? = session.overlay?.purpose,
      form.fields.first(where: { $0.id == id })?.concealed != nil
    else { return }
    session.overlay = nil
  }

  /// Notes that a draft could not be written: it is tried again after a while, and before leaving.
  private mutating func tryDraftLater(_ session: Session) {
    let later = Moment(milliseconds: session.now.milliseconds + Self.draftRetryMilliseconds)
    undraftedSince = later
    lastTyped = later
  }

  /// Notes that the form was changed just now.
  ///
  /// - Returns: The draft to be written at once, when fast typing has piled up.
  mutating func noteTyping(_ session: Session) -> [Effect] {
    if undraftedSince == nil { undraftedSince = session.now }
    lastTyped = session.now
    isDrafted = false
    undraftedKeys += 1
    // What is being typed into an uncovered field is not covered under the fingers.
    if revealedUntil != nil {
      revealedUntil = Moment(milliseconds: session.now.milliseconds + Self.revealMilliseconds)
    }
    return undraftedKeys >= Self.draftLimitKeys ? draftEffects(session) : []
  }
}
