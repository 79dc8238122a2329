import Casework
package import Interface
import ReferenceData
import Terminal

extension PlanScreen {
  package func body(_ session: Session) -> [Block] {
    let words = session.words
    let tabs: Block = .tabs(
      [words(.planPageText), words(.planPageActions), words(.planPageApproval)],
      open: page.rawValue)
    let head: Block = .lines([heading(session), hint(session)])
    return switch page {
    case .text: [head, tabs, .form(form)]
    case .actions: [head, tabs, .table(list.table(session, empty: .planActionsEmpty))]
    case .approval: [head, tabs, .lines(approvalLines(session)), .form(approval)]
    }
  }

  /// What it is, how far it has come and how much it lacks.
  private func heading(_ session: Session) -> Line {
    let plan = written(session)
    let missing = findings(session).count(where: \.isCompulsory)
    let lack: Span =
      missing == 0
      ? Span(session.words(.planWhole), .good)
      : Span(session.words.counted(.planLacks, missing), .warning)
    return Line([
      Span(session.label(plan.kind), .heading), Span("  "),
      Span(session.valueName(.employmentPlan, "state", (plan.state ?? .draft).rawValue)),
      Span("  "), lack,
    ])
  }

  /// What the section with the focus is for, by which law, and where its text came from.
  private func hint(_ session: Session) -> Line {
    switch page {
    case .actions: return Line(session.words(.planActionsHint), .hint)
    case .approval: return Line(session.words(.planApprovalHint), .hint)
    case .text: break
    }
    guard let section = form.focused.flatMap({ PlanForm.section(ofField: $0.id) }) else {
      return Line()
    }
    let law = section.law(in: plan.kind) ?? section.assessmentLaw
    var spans = [Span(session.words(section.hint), .hint)]
    if let law { spans.append(Span(TerminalText(" (\(law))"), .muted)) }
    if let prefill = prefills.first(where: { $0.section == section }) {
      let name: TerminalText =
        switch prefill.source {
        case .assessment(let kind): session.valueName(.assessment, "kind", kind.rawValue)
        case .words(let kind): session.valueName(.clientWord, "kind", kind.rawValue)
        }
      let values = ["source": name.string, "date": prefill.on?.finnish ?? ""]
      spans.append(Span(" " + session.words(.planPrefilled, values), .muted))
    }
    return Line(spans)
  }

  /// What is missing before the approval, as far as there is room.
  func approvalLines(_ session: Session) -> [Line] {
    let found = findings(session)
    let missing = found.filter(\.isCompulsory)
    let shown = missing.prefix(Self.findingRows)
    var lines = shown.map { Line("! " + session.words(of: $0), .warning) }
    if missing.count > shown.count {
      lines.append(
        Line(session.words.counted(.planLacksMore, missing.count - shown.count), .warning))
    }
    let hints = found.filter { !$0.isCompulsory }.prefix(max(0, Self.findingRows - missing.count))
    lines += hints.map { Line("  " + session.words(of: $0), .muted) }
    return lines + [Line()]
  }

  /// Rows for what is missing on the page of approval.
  private static let findingRows = 5
}

extension PlanSection {
  /// What the section is for.
  fileprivate var hint: TextKey {
    switch self {
    case .wishes: .planAskWishes
    case .strengths: .planAskStrengths
    case .parties: .planAskParties
    case .situation: .planAskSituation
    case .career: .planAskCareer
    case .earlierMeasures: .planAskEarlier
    case .skills: .planAskSkills
    case .ability: .planAskAbility
    case .jobSearch: .planAskJobSearch
    case .risk: .planAskRisk
    case .need: .planAskNeed
    case .goals: .planAskGoals
    case .actions, .services: .planAskServices
    case .justification: .planAskJustification
    case .rehabilitativeWork: .planAskWork
    case .duty: .planAskDuty
    case .openMarket: .planAskOpenMarket
    case .supplementaryTalks: .planAskTalks
    case .followUp: .planAskFollowUp
    case .extraProof: .planAskProof
    case .rights: .planAskRights
    }
  }
}
