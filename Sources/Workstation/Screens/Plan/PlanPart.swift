package import Casework
package import Interface
package import ReferenceData
package import Terminal

/// *Suunnitelma* on the client screen: the plan in force in short, what is agreed, and the versions.
package struct PlanPart: ClientPart {
  private var list: PlanActionList
  /// What is said when the store has saved.
  private var saying: TextKey?

  /// Rows above the table.
  private static let summaryRows = 4

  package init(_ session: Session) {
    list = PlanActionList(height: Self.height(session.size))
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: Briefing.rows + 1 + summaryRows, size: size)
      - Table.headerRows
  }

  package var title: TextKey { .partPlan }

  package mutating func appear(_ dossier: ClientDossier, _ session: inout Session) -> [Effect] {
    list.show(dossier, on: session.today, versions: true)
    return []
  }

  package mutating func resize(_ session: Session) {
    list.resize(height: Self.height(session.size))
  }

  package mutating func press(
    _ key: Key, _ dossier: ClientDossier, _ session: inout Session
  ) -> KeyUse {
    list.move(key) ? .used : .unused
  }

  package mutating func choose(
    _ number: Int, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    list.select(number) ? open(dossier, &session) : []
  }

  package func offers(_ dossier: ClientDossier, _ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let nothing: TextKey? = list.selected == nil ? .obstacleNoRow : nil
    let action: TextKey? = openAction == nil ? .obstacleNoOpenAction : nil
    let droppable: TextKey? = openAction == nil && openVersion == nil ? .obstacleNoDrop : nil
    let plan: TextKey? = dossier.planInForce == nil ? .obstacleNoPlan : nil
    let period: TextKey? =
      dossier.planInForce.map { $0.dutyPeriods.isEmpty } ?? true ? .obstacleNoPeriod : nil
    let others: TextKey? = version == nil || dossier.plans.count < 2 ? .obstacleNoVersions : nil
    return [
      Offer(.planWrite, isPrimary: true, unless: readOnly),
      Offer(.open, isPrimary: true, unless: nothing),
      Offer(.planDone, isPrimary: true, unless: readOnly ?? action),
      Offer(.planDrop, isPrimary: true, unless: readOnly ?? droppable),
      Offer(.planToApproval, unless: readOnly),
      Offer(.planAction, unless: readOnly),
      Offer(.planReport, unless: readOnly ?? period),
      Offer(.planCompare, unless: others),
      Offer(.planEnd, unless: readOnly ?? plan),
    ] + commonOffers(dossier, session)
  }

  package func commonOffers(_ dossier: ClientDossier, _ session: Session) -> [Offer] {
    [Offer(.print, unless: printed(dossier) == nil ? .obstacleNoPlan : nil)]
  }

  /// The version to print: the selected one, else the one in force, else the one that awaits approval.
  private func printed(_ dossier: ClientDossier) -> EmploymentPlan? {
    version.flatMap { dossier.plan($0.id) } ?? dossier.planInForce
      ?? dossier.plans.last { $0.state == .awaitingApproval }
  }

  /// The selected action that is still to be done.
  private var openAction: AgreedAction? {
    guard case .action(let action)? = list.selected, action.isOpen else { return nil }
    return action
  }

  private var version: EmploymentPlan? {
    if case .version(let plan)? = list.selected { plan } else { nil }
  }

  /// The selected version when it is not approved yet.
  private var openVersion: EmploymentPlan? { version.flatMap { $0.isOpen ? $0 : nil } }

  package mutating func perform(
    _ command: CommandID, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    switch command {
    case .planWrite:
      session.navigation = .push(PlanScreen(dossier, session))
    case .planToApproval:
      session.navigation = .push(PlanScreen(dossier, page: .approval, session))
    case .open:
      return open(dossier, &session)
    case .planDone:
      guard var action = openAction else { return [] }
      action.doneOn = session.today
      return save(action, in: dossier, saying: .planDone, .changePlanDone)
    case .planDrop:
      askDrop(&session)
    case .planAction:
      session.navigation = .push(PlanRecordForms.newAction(in: dossier, session))
    case .planReport:
      guard let plan = dossier.planInForce else { return [] }
      let open = dossier.unreportedPeriods(of: plan, on: session.today).first
      guard let period = open ?? plan.dutyPeriods.first else { return [] }
      session.navigation = .push(PlanRecordForms.report(period, in: dossier, session))
    case .planCompare:
      askCompare(dossier, &session)
    case .print:
      guard let plan = printed(dossier) else { return [] }
      session.navigation = .push(PapersScreen(.copy(of: plan), of: dossier, session))
    case .planEnd:
      guard let plan = dossier.planInForce else { return [] }
      session.ask(
        .planEndTitle, [Line(session.words(.planEndExplanation))], answer: .planEndAnswer,
        for: .plan(.end(plan.id)))
    default:
      break
    }
    return []
  }

  private func open(_ dossier: ClientDossier, _ session: inout Session) -> [Effect] {
    switch list.selected {
    case .action(let action)?:
      session.navigation = .push(
        PlanRecordForms.action(action, isNew: false, in: dossier, session))
    case .period(let period)?:
      session.navigation = .push(PlanRecordForms.report(period, in: dossier, session))
    case .version(let plan)? where plan.isOpen:
      session.navigation = .push(PlanScreen(dossier, session))
    case .version(let plan)?:
      session.navigation = .push(PlanReader(.version(PlanDocument(of: plan, in: dossier))))
    case nil:
      break
    }
    return []
  }

  private func askDrop(_ session: inout Session) {
    if let action = openAction {
      session.ask(
        .planDropTitle, [Line(TerminalText(action.text))], answer: .planDropAnswer,
        line: .planDropReason, for: .plan(.drop(action.id)))
    } else if let plan = openVersion {
      session.ask(
        .planDiscardTitle, [Line(session.words(.planDiscardExplanation))],
        answer: .answerDiscard, for: .plan(.discard(plan.id)))
    }
  }

  /// Asks with which version the selected one is compared; the one before it is offered.
  private func askCompare(_ dossier: ClientDossier, _ session: inout Session) {
    guard let version else { return }
    let versions = dossier.planVersions
    let choices = versions.filter { $0.id != version.id }.map { plan in
      let day = plan.madeOn.map { " " + $0.finnish } ?? ""
      let name = session.label(plan.kind) + TerminalText(day + ", ") + session.state(of: plan).text
      return Choice(code: plan.id.text, label: name, search: Words.folded(name.string))
    }
    let before = versions.drop { $0.id != version.id }.dropFirst().first
    session.openChoices(
      of: Field(
        id: "compare", label: session.words(.planCompareWith), kind: .choice(choices),
        value: version.replaces?.text ?? before?.id.text ?? ""),
      for: .plan(.compare(version.id)))
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ dossier: ClientDossier,
    _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.plan(.drop(let id)), .answered("ok", let reason)):
      guard var action = dossier.actions.first(where: { $0.id == id }) else { return [] }
      guard !reason.trimmed.isEmpty else {
        askDrop(&session)
        session.say(.problemReasonText, kind: .error)
        return []
      }
      action.droppedOn = session.today
      action.dropReason = String(reason.trimmed.prefix(500))
      return save(action, in: dossier, saying: .planDropped, .changePlanDropped)
    case (.plan(.discard(let id)), .answered("ok", _)):
      var after = dossier
      guard (try? after.discardPlan(id)) != nil else { return [] }
      return save(
        after, over: dossier, draft: Self.draft(of: id, dossier), saying: .planDiscarded,
        .changePlanDiscarded)
    case (.plan(.end(let id)), .answered("ok", _)):
      var after = dossier
      guard (try? after.endPlan(id, on: session.today)) != nil else { return [] }
      return save(after, over: dossier, saying: .planEnded, .changePlanEnded)
    case (.plan(.compare(let id)), .chosen(let code)):
      guard let one = dossier.plan(id),
        let other = RecordID(text: code).flatMap({ dossier.plan($0) })
      else { return [] }
      let versions = dossier.planVersions.map(\.id)
      let isNewer =
        versions.firstIndex(of: one.id) ?? 0 < versions.firstIndex(of: other.id) ?? 0
      let (old, new) = isNewer ? (other, one) : (one, other)
      session.navigation = .push(
        PlanReader(
          .comparison(
            PlanComparison(old, dossier.lines(of: old), with: new, dossier.lines(of: new)))))
    default:
      break
    }
    return []
  }

  private mutating func save(
    _ action: AgreedAction, in dossier: ClientDossier, saying: TextKey, _ label: TextKey
  ) -> [Effect] {
    var after = dossier
    guard let index = after.actions.firstIndex(where: { $0.id == action.id }) else { return [] }
    after.actions[index] = action
    return save(after, over: dossier, saying: saying, label)
  }

  private mutating func save(
    _ after: ClientDossier, over before: ClientDossier, draft: String = "", saying: TextKey,
    _ label: TextKey
  ) -> [Effect] {
    self.saying = saying
    return [.save(before: before, after: after, draft: draft, label: label)]
  }

  /// The name under which what is half typed in a version is kept.
  private static func draft(of version: RecordID, _ dossier: ClientDossier) -> String {
    "client/\(dossier.client.id.text)/employment_plan/\(version.text)"
  }

  package mutating func receive(
    _ result: EffectResult, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    switch result {
    case .saved:
      list.show(dossier, on: session.today, versions: true)
      if let saying { session.say(saying) }
      saying = nil
    case .failed:
      saying = nil
    default:
      break
    }
    return []
  }

  package func body(_ dossier: ClientDossier, _ session: Session) -> [Block] {
    [
      .lines(PlanSummary.lines(dossier, session)),
      .table(list.table(session, empty: .planPartEmpty)),
    ]
  }
}
