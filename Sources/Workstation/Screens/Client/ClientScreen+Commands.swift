import Casework
import Interface
import ReferenceData
package import Terminal

extension ClientScreen {
  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let past: TextKey? = past == nil ? nil : .obstaclePast
    let unread: TextKey? = dossier == nil ? .obstacleNotRead : nil
    let ofForm = [
      Offer(.save, isPrimary: true, unless: unread ?? readOnly ?? past),
      Offer(.choose, isPrimary: true, unless: choosable ? nil : .obstacleNoChoices),
    ]
    var offers =
      (part == .details ? ofForm : []) + [
        Offer(.reveal, isPrimary: true, unless: coverable.isEmpty ? .obstacleNothingCovered : nil),
        Offer(.undo, unless: readOnly),
        Offer(.redo, unless: readOnly),
      ]
    if !isNew {
      offers += [
        Offer(.nextPart, isPrimary: true, unless: unread),
        Offer(.previousPart, unless: unread),
        Offer(.asOf, unless: unread),
        Offer(.why, unless: unread),
        Offer(
          .national, unless: unread ?? past ?? (waiting == nil ? .obstacleNothingWaits : nil)),
        Offer(.refresh),
      ]
    }
    if part == .history {
      offers.append(Offer(.open, unless: history.isEmpty ? .obstacleNoHistory : nil))
    }
    let slices = sliceOffers(session)
    let notes = noteOffers(session).filter { note in
      !slices.contains { $0.command == note.command }
    }
    return slices + notes + offers + [
      Offer(.back, isPrimary: true), Offer(.settings),
    ]
  }

  /// What of the client is to be entered in the national system, the latest of it.
  private var waiting: WaitingEntry? { dossier?.waitingEntries.last }

  /// What of the client shown can be covered, and so revealed.
  private var coverable: [AccessedFields] {
    guard let client = past?.dossier.client ?? dossier?.client else { return [] }
    return (client.identityCode == nil ? [] : [.identityCode])
      + (isProtected ? [.contactDetails] : [])
  }

  private var choosable: Bool {
    guard part == .details, past == nil, let field = form.focused else { return false }
    return field.isEditable && ChoicePicker(for: field) != nil
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    if let effects = performInSlices(command, &session) { return effects }
    if let effects = performNote(command, &session) { return effects }
    switch command {
    case .save:
      return save(&session)
    case .choose:
      openChoices(&session)
    case .reveal:
      return coverable.map { .reveal(id, $0) }
    case .nextPart, .previousPart:
      return turn(by: command == .nextPart ? 1 : -1, &session)
    case .open where part == .history:
      history.openSelected(among: dossier, isProtected: isCovered, &session)
    case .why:
      session.navigation = .push(WhyScreen(id, first: nil, session))
    case .national:
      guard let dossier, let waiting else { return [] }
      session.navigation = .push(NationalScreen(waiting, of: dossier))
    case .asOf:
      askPast("", &session)
    case .refresh:
      session.say(.clientRefreshed)
      return reopen(session) + historyEffects()
    case .back:
      return leave(&session)
    case .settings:
      session.navigation = .push(SettingsScreen(session))
    default:
      break
    }
    return []
  }

  private func askPast(_ typed: String, _ session: inout Session) {
    session.ask(
      .pastTitle, [Line(session.words(.pastExplanation))], answer: .answerShow, line: .pastLabel,
      input: typed, for: .asOf)
  }

  /// Goes one step back: from an earlier day to today, else out; typed text stays as a draft.
  private mutating func leave(_ session: inout Session) -> [Effect] {
    guard past == nil else {
      past = nil
      session.say(.pastLeft)
      return []
    }
    guard isDirty else {
      session.navigation = .pop
      return drafting.isBehind ? draftEffects(session) : []
    }
    leavesWhenDrafted = true
    return draftEffects(session)
  }

  /// Saves when every field is right; otherwise goes to the first that is not.
  private mutating func save(_ session: inout Session) -> [Effect] {
    guard let dossier else { return [] }
    for name in ClientField.allCases { ClientForm.normalise(name, &form, session) }
    let conflicts = ClientForm.conflicts(form, over: dossier, session)
    for name in ClientField.allCases {
      let problem = ClientForm.problem(name, form, session) ?? conflicts[name]
      form.setProblem(name.rawValue, problem.map { session.words($0) })
    }
    if let first = form.firstProblem {
      form.focus = first
      session.message = Message(
        session.words.counted(.problemsLeft, form.problemCount), kind: .error)
      return []
    }
    guard isNew || form.isDirty else {
      session.say(.nothingToSave)
      return []
    }
    let after = ClientForm.read(form, into: dossier, session)
    savesDetails = true
    return [
      .save(
        before: isNew ? nil : dossier, after: after, draft: drafting.key,
        label: isNew ? .changeAdded : .changeSaved)
    ]
  }

  private mutating func turn(by step: Int, _ session: inout Session) -> [Effect] {
    let parts = shownParts
    let index = parts.firstIndex(of: part) ?? 0
    return turn(to: parts[(index + step + parts.count) % parts.count], &session)
  }

  /// Opens a part.
  mutating func turn(to part: Part, _ session: inout Session) -> [Effect] {
    guard shownParts.contains(part) else {
      session.say(.situationNowhere, kind: .warning)
      return []
    }
    self.part = part
    if part == .details { prepareForms(session) }
    return history.isUnread ? historyEffects() : []
  }

  private func openChoices(typed: String = "", _ session: inout Session) {
    guard choosable, let field = form.focused else { return }
    session.openChoices(of: field, typed: typed, for: .field(field.id))
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    guard dossier != nil else { return .unused }
    if let use = pressInSlice(key, &session) { return use }
    if part == .history {
      let (isUsed, before) = history.press(key)
      return isUsed ? .used(before.map { [.readHistory(id, before: $0)] } ?? []) : .unused
    }
    let (width, height) = (session.size.columns - 2, formHeight(session))
    guard past == nil else {
      switch past?.form.handle(key, width: width, height: height) {
      case .ignored?, .left(_, to: .pastEnd)?, .left(_, to: .beforeStart)?: return .unused
      case .refused?: session.say(.obstaclePast, kind: .warning)
      default: break
      }
      return .used
    }
    guard !(key == .character(" ") && liftsCoveredOrder) else {
      session.say(.fieldCovered, kind: .warning)
      return .used
    }
    switch form.handle(key, width: width, height: height) {
    case .ignored:
      return .unused
    case .handled, .pasted:
      break
    case .changed(let id):
      form.setProblem(id, nil)
      return .used(noteTyping(session))
    case .left(let id, let destination):
      check(id, &session)
      // At either end of the form Tab goes on to the next part.
      if destination != .field, !isNew { return .unused }
    case .openChoices(_, let typed):
      openChoices(typed: typed, &session)
    case .full, .tooLong:
      session.say(.fieldFull, kind: .warning)
    case .refused(let id):
      refuse(id, &session)
    }
    return .used
  }

  /// Rows that the form has on the screen.
  private func formHeight(_ session: Session) -> Int {
    let heading = past == nil ? 0 : 1
    return SceneRenderer.flexibleHeight(
      fixedRows: isNew ? 0 : Briefing.rows + 1 + heading, size: session.size)
  }

  /// Whether the focus is on a non-disclosure order whose contact details are covered.
  ///
  /// Taking the order away would show them, so they must have been revealed, and the reveal logged, first.
  private var liftsCoveredOrder: Bool {
    form.focused?.id == ClientField.nonDisclosure.rawValue
      && dossier?.client.nonDisclosure == true && !revealed.contains(.contactDetails)
  }

  /// Says why a key had no effect in a field.
  private func refuse(_ id: String, _ session: inout Session) {
    guard let field = form.focused, field.id == id else { return }
    if field.concealed != nil {
      session.say(.fieldCovered, kind: .warning)
    } else if field.readOnly {
      session.say(.obstacleReadOnly, kind: .warning)
    } else {
      session.message = Message(field.hint, kind: .warning)
    }
  }

  /// Looks at a field that the cursor has left: a short date is written out, a fault is told.
  private mutating func check(_ id: String, _ session: inout Session) {
    guard let name = ClientField(rawValue: id) else { return }
    ClientForm.normalise(name, &form, session)
    let problem =
      ClientForm.problem(name, form, session)
      ?? dossier.flatMap { ClientForm.conflicts(form, over: $0, session)[name] }
    form.setProblem(id, problem.map { session.words($0) })
    if let problem { session.say(problem, kind: .error) }
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    guard part == .details, past == nil, !session.isReadOnly else { return .unused }
    switch form.insert(text) {
    case .tooLong, .full:
      session.say(.pasteTooLong, kind: .warning)
    case .refused(let id):
      refuse(id, &session)
    default:
      return .used(noteTyping(session))
    }
    return .used
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    if let effects = chooseInSlice(number, &session) { return effects }
    form.focus = number - 1
    return []
  }

  package mutating func replaceField(
    with text: String, _ session: inout Session
  ) -> [Effect] {
    guard let field = form.focused, field.isEditable, past == nil, !liftsCoveredOrder else {
      session.say(.fieldCovered, kind: .warning)
      return []
    }
    let words = session.words
    guard form.write(text, yes: words.plain(.yes), no: words.plain(.no)) else {
      session.message = Message(field.hint, kind: .warning)
      return []
    }
    check(field.id, &session)
    return draftEffects(session)
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.field(let field), .chosen(let value)):
      form.set(field, value)
      form.setProblem(field, nil)
      return noteTyping(session)
    case (.asOf, .answered("ok", let typed)):
      guard let day = session.date(typed.trimmed), day <= session.today else {
        askPast(typed, &session)
        session.say(
          session.date(typed.trimmed) == nil ? .problemDate : .problemFutureDate, kind: .error)
        return []
      }
      return [.readPast(id, day)]
    case (.note, _):
      return answerNote(answer, for: purpose, &session) ?? []
    default:
      return answerInSlices(answer, for: purpose, &session)
    }
  }
}
