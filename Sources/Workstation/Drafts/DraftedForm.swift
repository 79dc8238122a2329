import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

/// A form with its draft: what every screen that edits does with keys, pastes, answers and drafts.
package struct DraftedForm: Sendable {
  var form: Form
  /// The form as it would be without what was typed.
  private var saved: Form
  /// The field that the focus has just left, the moment to check its value; nil when it has left none.
  private(set) var left: String?
  private var drafting: FormDrafting
  private var leavesWhenDrafted = false
  private var hasAsked = false
  /// The fields that a non-disclosure order covers.
  private var coverable: [String] = []
  /// Until when they are shown; nil when they are covered.
  private var revealedUntil: Moment?

  /// Opens fields whose draft is kept under a name.
  init(_ fields: [Field], key: String, context: RecordID) {
    form = Form(fields: fields)
    saved = form
    drafting = FormDrafting(key: key, context: context.text)
  }

  // MARK: Cover

  /// Whether something in the form can be covered, and so revealed.
  var hasCover: Bool { !coverable.isEmpty }

  /// Covers fields of a protected client until the coach asks to see them; what is empty has nothing to hide.
  mutating func cover(_ ids: [String], _ session: Session) {
    coverable = ids.filter { !form.value($0).isEmpty }
    conceal(behind: session.words(.protectedCover))
  }

  private mutating func conceal(behind mask: TerminalText?) {
    for id in coverable { form.conceal(id, behind: mask) }
  }

  /// Asks to see what is covered.
  func reveal() -> [Effect] {
    guard hasCover, let client = RecordID(text: drafting.context) else { return [] }
    return [.reveal(client, .contactDetails)]
  }

  private mutating func keepRevealed(_ session: Session) {
    revealedUntil = Moment(
      milliseconds: session.now.milliseconds + ClientScreen.revealMilliseconds)
  }

  /// The name under which the draft is kept.
  var key: String { drafting.key }

  /// Takes the form as it is for what was there before anything was typed.
  mutating func takeAsSaved() {
    form.markClean()
    saved = form
    drafting.settle()
  }

  func value(_ id: String) -> String { form.value(id) }

  mutating func set(_ id: String, _ value: String) { form.set(id, value) }

  /// Says what is wrong with a field and goes there.
  mutating func refuse(_ id: String, _ problem: TextKey, _ session: inout Session) {
    form.setProblem(id, session.words(problem))
    if let index = form.firstProblem { form.focus = index }
    session.say(problem, kind: .error)
  }

  mutating func forgetProblems() {
    for field in form.fields { form.setProblem(field.id, nil) }
  }

  /// Whether the focus is on a field whose values are chosen.
  var isOnChoice: Bool {
    form.focused.map { $0.isEditable && ChoicePicker(for: $0) != nil } ?? false
  }

  mutating func appear() -> [Effect] {
    defer { hasAsked = true }
    return hasAsked ? [] : [.readDraft(drafting.key)]
  }

  /// Acts on a key; `rows` are the fixed rows of the screen beside the form.
  mutating func press(_ key: Key, rows: Int, _ session: inout Session) -> KeyUse {
    left = nil
    let height = SceneRenderer.flexibleHeight(fixedRows: rows, size: session.size)
    switch form.handle(key, width: session.size.columns - 2, height: height) {
    case .ignored:
      return .unused
    case .handled, .pasted:
      return .used
    case .left(let id, _):
      left = id
    case .changed(let id):
      form.setProblem(id, nil)
      return .used(noteTyping(session))
    case .openChoices(_, let typed):
      openChoices(typed: typed, &session)
    case .full, .tooLong:
      session.say(.fieldFull, kind: .warning)
    case .refused:
      if let hint = form.focused?.hint { session.message = Message(hint, kind: .warning) }
    }
    return .used
  }

  mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    guard !session.isReadOnly else { return .unused }
    switch form.insert(text) {
    case .tooLong, .full:
      session.say(.pasteTooLong, kind: .warning)
      return .used
    case .refused:
      return .unused
    default:
      return .used(noteTyping(session))
    }
  }

  func openChoices(typed: String = "", _ session: inout Session) {
    guard let field = form.focused, field.isEditable else { return }
    session.openChoices(of: field, typed: typed, for: .field(field.id))
  }

  mutating func choose(_ number: Int) { form.focus = number - 1 }

  mutating func replaceField(with text: String, _ session: inout Session) -> [Effect] {
    let words = session.words
    guard form.write(text, yes: words.plain(.yes), no: words.plain(.no)) else {
      if let hint = form.focused?.hint { session.message = Message(hint, kind: .warning) }
      return []
    }
    left = form.focused?.id
    return draftEffects(session)
  }

  mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: Session
  ) -> [Effect] {
    guard case (.field(let id), .chosen(let value)) = (purpose, answer) else { return [] }
    form.set(id, value)
    form.setProblem(id, nil)
    return noteTyping(session)
  }

  mutating func receive(_ result: EffectResult, _ session: inout Session) {
    switch result {
    case .draft(let draft) where draft.key == drafting.key:
      FormDraft.apply(draft.text, to: &form)
      guard form.isDirty else { break }
      drafting.settle(isDrafted: true)
      form.focus = draft.cursor
      session.say(.draftRestored, ["time": session.localTime(draft.savedAt).stamp])
    case .draftSaved(drafting.key):
      drafting.settle(isDrafted: true)
      guard leavesWhenDrafted else { break }
      session.say(.draftKept, kind: .warning)
      session.navigation = .pop
    case .revealed(let client, .contactDetails) where client.text == drafting.context:
      guard hasCover else { break }
      conceal(behind: nil)
      keepRevealed(session)
      session.say(.revealed)
    case .failed:
      leavesWhenDrafted = false
      if form.isDirty { drafting.tryLater(from: session.now) }
    default:
      break
    }
  }

  var deadline: Moment? { [revealedUntil, drafting.due].compactMap(\.self).min() }

  mutating func wake(_ session: Session, isLeaving: Bool) -> [Effect] {
    if let until = revealedUntil, isLeaving || until <= session.now {
      revealedUntil = nil
      conceal(behind: session.words(.protectedCover))
    }
    if let due = drafting.due, isLeaving || due <= session.now { return draftEffects(session) }
    return isLeaving && form.isDirty && !drafting.isDrafted ? draftEffects(session) : []
  }

  /// Goes one step back; what is typed stays as a draft.
  mutating func leave(_ session: inout Session) -> [Effect] {
    guard form.isDirty else {
      session.navigation = .pop
      return drafting.isBehind ? draftEffects(session) : []
    }
    leavesWhenDrafted = true
    return draftEffects(session)
  }

  /// Notes that something was changed just now.
  mutating func noteTyping(_ session: Session) -> [Effect] {
    // What is being typed into an uncovered field is not covered under the fingers.
    if revealedUntil != nil { keepRevealed(session) }
    return drafting.noteTyping(at: session.now) ? draftEffects(session) : []
  }

  private mutating func draftEffects(_ session: Session) -> [Effect] {
    drafting.effects(
      text: FormDraft.text(of: form, against: saved), cursor: form.focus, at: session.now)
  }
}
