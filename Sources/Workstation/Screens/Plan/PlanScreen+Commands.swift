import Casework
import Interface
import ReferenceData
package import Terminal

extension PlanScreen {
  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let text: TextKey? = page == .text ? nil : .obstaclePlanPage
    let action: TextKey? = page == .actions && selectedAction != nil ? nil : .obstacleNoAction
    return [
      Offer(page == .approval ? .planApprove : .save, isPrimary: true, unless: readOnly),
      Offer(
        .choose, isPrimary: page != .actions,
        unless: readOnly ?? (isChoosable ? nil : .obstacleNoChoices)),
      Offer(.planSection, isPrimary: page == .text, unless: text),
      Offer(.nextPart, isPrimary: true),
      Offer(.previousPart),
      Offer(.planAction, isPrimary: page == .actions, unless: readOnly),
      Offer(.open, isPrimary: page == .actions, unless: action),
      Offer(.planToApproval, unless: page == .approval ? .obstaclePlanHere : nil),
      Offer(.planOffer, unless: readOnly),
      Offer(.planPaste, unless: readOnly ?? text),
      Offer(
        .planKeepPhrase, unless: readOnly ?? text ?? (focusedText.isEmpty ? .obstacleNoText : nil)),
      Offer(.planCheck),
      Offer(.print, unless: isNew || form.isDirty ? .obstaclePlanUnsaved : nil),
      Offer(.undo, unless: readOnly),
      Offer(.redo, unless: readOnly),
      Offer(.back, isPrimary: true),
    ]
  }

  private var selectedAction: AgreedAction? {
    if case .action(let action)? = list.selected { action } else { nil }
  }

  /// The text of the section with the focus.
  private var focusedText: String {
    guard page == .text, let field = form.focused, case .note = field.kind else { return "" }
    return field.value.trimmed
  }

  /// Whether F4 opens something: the values of a field, or the phrases of a section.
  private var isChoosable: Bool {
    switch page {
    case .text:
      guard let field = form.focused else { return false }
      if case .note = field.kind { return true }
      return ChoicePicker(for: field) != nil
    case .actions: return false
    case .approval: return approval.focused.flatMap { ChoicePicker(for: $0) } != nil
    }
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save: return save(&session)
    case .planApprove: return approve(&session)
    case .planOffer: return offer(&session)
    case .choose: choose(typed: "", &session)
    case .planSection: findSection(&session)
    case .nextPart: turn(by: 1, &session)
    case .previousPart: turn(by: -1, &session)
    case .planToApproval: page = .approval
    case .planAction:
      session.navigation = .push(PlanRecordForms.newAction(in: dossier, session))
    case .open:
      guard let action = selectedAction else { return [] }
      session.navigation = .push(
        PlanRecordForms.action(action, isNew: false, in: dossier, session))
    case .planPaste:
      session.navigation = .push(
        PlanPasteScreen(for: dossier.client.id, kind: written(session).kind, session))
    case .planKeepPhrase:
      let section = form.focused.flatMap { PlanForm.section(ofField: $0.id) }
      session.navigation = .push(PlanRecordForms.newPhrase(focusedText, for: section, session))
    case .planCheck: showFindings(&session)
    case .print: session.navigation = .push(PapersScreen(.copy(of: plan), of: dossier, session))
    case .back: return leave(&session)
    default: break
    }
    return []
  }

  private mutating func turn(by step: Int, _ session: inout Session) {
    let count = Page.allCases.count
    page = Page(rawValue: (page.rawValue + step + count) % count) ?? .text
  }

  private func showFindings(_ session: inout Session) {
    let lines = findings(session).map { finding in
      Line(session.words(of: finding), finding.isCompulsory ? .warning : .normal)
    }
    session.read(
      lines.isEmpty ? [Line(session.words(.planWhole), .good)] : lines,
      title: session.words(.planCheckTitle))
  }

  /// Opens the values of the field, or the phrases of the section.
  private func choose(typed: String, _ session: inout Session) {
    guard isChoosable, let field = page == .text ? form.focused : approval.focused else { return }
    if case .note = field.kind {
      let values = PhraseVariables.values(
        written(session), in: dossier, terms: terms(session), session)
      session.navigation = .push(
        PhraseScreen(
          for: PlanForm.section(ofField: field.id) ?? .situation, values: values, session))
    } else {
      session.openChoices(of: field, typed: typed, for: .field(field.id))
    }
  }

  /// Goes to the next variable that is still open, else asks for a section to go to.
  private mutating func findSection(_ session: inout Session) {
    if goToVariable(after: form.cursorOffset ?? 0) { return }
    let choices = form.fields.compactMap { field in
      PlanSection(rawValue: field.id).map { session.choice(of: $0) }
    }
    session.openChoices(
      of: Field(
        id: "section", label: session.words(.planSectionTitle), kind: .choice(choices),
        value: form.focused?.id ?? ""), for: .plan(.section))
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    let (width, height) = (session.size.columns - 2, Self.height(session.size))
    switch page {
    case .actions:
      return list.move(key) ? .used : .unused
    case .approval:
      let rows = max(1, height - approvalLines(session).count)
      let outcome = approval.handle(key, width: width, height: rows)
      return use(outcome, of: approval, &session)
    case .text:
      if case .character = key { takeVariable(width: width, height: height) }
      return use(form.handle(key, width: width, height: height), of: form, &session)
    }
  }

  private mutating func use(
    _ outcome: FormOutcome, of form: Form, _ session: inout Session
  ) -> KeyUse {
    switch outcome {
    case .ignored:
      return .unused
    case .handled, .pasted:
      return .used
    case .changed(let id):
      setProblem(id, nil)
      if id == "kind" { rebuild(session) }
      return .used(noteTyping(session))
    case .left(let id, let destination):
      check(id, &session)
      return destination == .field ? .used : .unused
    case .openChoices(_, let typed):
      choose(typed: typed, &session)
    case .full, .tooLong:
      session.say(.fieldFull, kind: .warning)
    case .refused:
      if session.isReadOnly {
        session.say(.obstacleReadOnly, kind: .warning)
      } else {
        session.message = form.focused.map { Message($0.hint, kind: .warning) }
      }
    }
    return .used
  }

  private mutating func setProblem(_ id: String, _ problem: TerminalText?) {
    if page == .approval { approval.setProblem(id, problem) } else { form.setProblem(id, problem) }
  }

  /// Looks at a field that the cursor has left: a short date is written out, a fault is told.
  private mutating func check(_ id: String, _ session: inout Session) {
    if page == .approval {
      guard id == "approved_on" else { return }
      let day = session.date(approval.value(id).trimmed)
      if let day { approval.set(id, day.finnish) }
      approval.setProblem(id, day == nil ? session.words(.problemDate) : nil)
      return
    }
    if ["report_due", "duty_began"].contains(id), let day = session.date(form.value(id).trimmed) {
      form.set(id, day.finnish)
    }
    let problem = PlanForm.problem(id, form, session)
    form.setProblem(id, problem.map { session.words($0) })
    if let problem { session.say(problem, kind: .error) }
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    guard !session.isReadOnly, page != .actions else { return .unused }
    let outcome = page == .text ? form.insert(text) : approval.insert(text)
    switch outcome {
    case .tooLong, .full: session.say(.pasteTooLong, kind: .warning)
    case .refused, .ignored: return .unused
    default: return .used(noteTyping(session))
    }
    return .used
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    switch page {
    case .text: form.focus = number - 1
    case .approval: approval.focus = number - 1
    case .actions: return list.select(number) ? perform(.open, &session) : []
    }
    return []
  }

  package mutating func replaceField(with text: String, _ session: inout Session) -> [Effect] {
    let words = session.words
    let (yes, no) = (words.plain(.yes), words.plain(.no))
    let isTaken =
      page == .approval
      ? approval.write(text, yes: yes, no: no)
      : page == .text && !session.isReadOnly && form.write(text, yes: yes, no: no)
    guard isTaken else {
      session.say(.keyUnknown, kind: .warning)
      return []
    }
    if page == .text, form.focused?.id == "kind" { rebuild(session) }
    return draftEffects(session)
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.field(let id), .chosen(let value)):
      if page == .approval {
        approval.set(id, value)
      } else {
        form.set(id, value)
        if id == "kind" { rebuild(session) }
      }
      setProblem(id, nil)
      return noteTyping(session)
    case (.plan(.section), .chosen(let code)):
      if let index = form.fields.firstIndex(where: { $0.id == code }) { form.focus = index }
    default: break
    }
    return []
  }
}
