import CaseStore
package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Suunnitelma*: a version of a plan being written, what is agreed in it, and its approval.
package struct PlanScreen: ScreenState {
  /// The pages of the screen, in the order in which F6 goes through them.
  package enum Page: Int, CaseIterable, Sendable {
    case text, actions, approval
  }

  /// What has been asked of the store and not yet answered.
  enum Wait: Sendable {
    case nothing, saving, offering, approving
  }

  /// The client as saved.
  var dossier: ClientDossier
  /// The version as it was begun or saved last.
  var plan: EmploymentPlan
  package var page: Page
  package internal(set) var form: Form
  var savedForm: Form
  package internal(set) var approval: Form
  private var savedApproval: Form
  var list: PlanActionList
  /// What was known for the sections, and from where, when the version was begun.
  let prefills: [PlanPrefill]
  var drafting: FormDrafting
  var wait = Wait.nothing
  private var leavesWhenDrafted = false
  private var hasAsked = false
  private var language: Language

  /// Goes on with the client's open version, or begins one from the version in force.
  package init(
    _ dossier: ClientDossier, kind: PlanKind? = nil, page: Page = .text, _ session: Session
  ) {
    self.dossier = dossier
    self.page = page
    language = session.words.language
    prefills = dossier.planPrefills { code in
      let name = session.valueName(.assessment, "needs", code).string
      return name == code ? nil : name.capitalisedFirst
    }
    let wished = kind ?? dossier.planInForce?.kind
    plan = dossier.draftPlan(
      kind, today: session.today,
      terms: PlanTerms(of: wished, for: dossier, on: session.today, rules: session.rules),
      prefills: prefills, newID: session.newID)
    form = PlanForm.make(plan, session)
    savedForm = form
    approval = PlanApprovalForm.make(plan, last: dossier.planInForce, session)
    savedApproval = approval
    list = PlanActionList(height: Self.height(session.size) - Table.headerRows)
    list.show(dossier, on: session.today, versions: false)
    let isNew = dossier.plan(plan.id) == nil
    drafting = FormDrafting(
      key: "client/\(dossier.client.id.text)/employment_plan/\(isNew ? "new" : plan.id.text)",
      context: dossier.client.id.text)
  }

  /// Rows above the page: what it is, what the section asks, the pages.
  static let fixedRows = 3

  static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: fixedRows, size: size)
  }

  /// Whether the version is not in the store yet.
  var isNew: Bool { dossier.plan(plan.id) == nil }

  /// The version as the forms now say it.
  func written(_ session: Session) -> EmploymentPlan {
    form.isDirty ? PlanForm.read(form, into: plan, session) : plan
  }

  func terms(_ session: Session) -> PlanTerms {
    let kind = PlanKind(rawValue: form.value("kind")) ?? plan.kind
    return PlanTerms(of: kind, for: dossier, on: session.today, rules: session.rules)
  }

  /// What the version lacks, and hints.
  func findings(_ session: Session) -> [PlanFinding] {
    PlanCheck.findings(
      of: written(session), actions: dossier.openPlanActions, terms: terms(session).duty,
      today: session.today)
  }

  package func title(_ session: Session) -> TerminalText {
    session.heading(session.words(.planTitle), of: dossier.client)
  }

  package var hasUnsavedText: Bool { isNew || form.isDirty || approval.isDirty }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    if language != session.words.language { remake(plan, session) }
    defer { hasAsked = true }
    return hasAsked ? [] : [.readDraft(drafting.key)]
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    list.resize(height: Self.height(session.size) - Table.headerRows)
    return []
  }

  /// Makes the forms of a version anew; what is half typed stays.
  mutating func remake(_ base: EmploymentPlan, _ session: Session) {
    language = session.words.language
    let (typed, focus) = (draftText, form.focused?.id)
    plan = base
    savedForm = PlanForm.make(base, session)
    form = savedForm
    savedApproval = PlanApprovalForm.make(base, last: dossier.planInForce, session)
    approval = savedApproval
    FormDraft.apply(typed, to: &form)
    FormDraft.apply(typed, to: &approval)
    if let index = form.fields.firstIndex(where: { $0.id == focus }) { form.focus = index }
  }

  private var draftText: String {
    [
      FormDraft.text(of: form, against: savedForm),
      FormDraft.text(of: approval, against: savedApproval),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .draft(let draft) where draft.key == drafting.key:
      restore(draft, &session)
    case .draftSaved(drafting.key):
      drafting.settle(isDrafted: true)
      guard leavesWhenDrafted else { break }
      leavesWhenDrafted = false
      session.say(.planDraftKept, kind: .warning)
      session.navigation = .pop
    case .failed:
      leavesWhenDrafted = false
      wait = .nothing
      if form.isDirty || approval.isDirty { drafting.tryLater(from: session.now) }
    case .saved(let dossier, _, _) where dossier.client.id == self.dossier.client.id:
      saved(dossier, &session)
    case .opened(let dossier, _) where dossier.client.id == self.dossier.client.id:
      take(dossier, session)
    case .plan(.phraseChosen(let text)):
      return insert(text, &session)
    case .plan(.pasted(let paste)):
      return put(paste, &session)
    default:
      break
    }
    return []
  }

  private mutating func restore(_ draft: Draft, _ session: inout Session) {
    // The kind decides which sections there are.
    FormDraft.apply(draft.text, to: &form)
    if form.value("kind") != plan.kind?.rawValue { rebuild(session) }
    FormDraft.apply(draft.text, to: &form)
    FormDraft.apply(draft.text, to: &approval)
    guard form.isDirty || approval.isDirty else { return }
    drafting.settle(isDrafted: true)
    form.focus = draft.cursor
    session.say(.draftRestored, ["time": session.localTime(draft.savedAt).stamp])
  }

  private mutating func saved(_ dossier: ClientDossier, _ session: inout Session) {
    take(dossier, session)
    switch wait {
    case .nothing:
      return
    case .saving:
      session.say(.planSavedDraft)
      settle(session)
    case .offering:
      session.say(.planOffered)
      session.navigation = .pop
    case .approving:
      let due = dossier.plan(plan.id)?.reviewDue?.finnish ?? ""
      session.say(.planApproved, ["date": due])
      session.tellWaiting(of: dossier)
      session.navigation = .pop
    }
    wait = .nothing
  }

  /// Takes the client as saved; what is half typed stays.
  private mutating func take(_ dossier: ClientDossier, _ session: Session) {
    self.dossier = dossier
    list.show(dossier, on: session.today, versions: false)
  }

  /// Takes the version as saved.
  private mutating func settle(_ session: Session) {
    drafting = FormDrafting(
      key: "client/\(dossier.client.id.text)/employment_plan/\(plan.id.text)",
      context: dossier.client.id.text)
    let focus = form.focus
    plan = dossier.plan(plan.id) ?? plan
    form = PlanForm.make(plan, session)
    savedForm = form
    form.focus = focus
  }

  /// Makes the form of another kind of plan: its sections, with what is written.
  mutating func rebuild(_ session: Session) {
    let (focus, now) = (form.focused?.id, written(session))
    var base = plan
    base.kind = now.kind
    savedForm = PlanForm.make(base, session)
    savedForm.set("kind", plan.kind?.rawValue ?? "")
    savedForm.markClean()
    form = savedForm
    FormDraft.apply(
      FormDraft.text(of: PlanForm.make(now, session), against: savedForm), to: &form)
    if let index = form.fields.firstIndex(where: { $0.id == focus }) { form.focus = index }
    savedApproval = PlanApprovalForm.make(now, last: dossier.planInForce, session)
    approval = savedApproval
  }

  package func deadline(_ session: Session) -> Moment? { drafting.due }

  package mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect] {
    if let due = drafting.due, isLeaving || due <= session.now { return draftEffects(session) }
    let isTyped = form.isDirty || approval.isDirty
    return isLeaving && isTyped && !drafting.isDrafted ? draftEffects(session) : []
  }

  mutating func noteTyping(_ session: Session) -> [Effect] {
    drafting.noteTyping(at: session.now) ? draftEffects(session) : []
  }

  mutating func draftEffects(_ session: Session) -> [Effect] {
    drafting.effects(text: draftText, cursor: form.focus, at: session.now)
  }

  /// Goes one step back; what is typed stays as a draft.
  mutating func leave(_ session: inout Session) -> [Effect] {
    guard form.isDirty || approval.isDirty else {
      session.navigation = .pop
      return drafting.isBehind ? draftEffects(session) : []
    }
    leavesWhenDrafted = true
    return draftEffects(session)
  }
}
