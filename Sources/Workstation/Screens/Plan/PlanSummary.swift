import Casework
import Interface
import ReferenceData
import Terminal

/// The plan in force in four lines; the day of its review stands in the briefing above.
enum PlanSummary {
  static func lines(_ dossier: ClientDossier, _ session: Session) -> [Line] {
    guard let plan = dossier.planInForce else {
      let open = dossier.openPlan.map { self.open($0, session) } ?? Line()
      return [Line(session.words(.planNone), .warning), open, Line(), Line()]
    }
    return [
      standing(plan, session), duty(plan, session), report(plan, in: dossier, session),
      dossier.openPlan.map { open($0, session) } ?? Line(session.words(.planReviewHint), .hint),
    ]
  }

  private static func standing(_ plan: EmploymentPlan, _ session: Session) -> Line {
    Line([
      Span(session.label(plan.kind), .heading), Span("  "), session.state(of: plan),
      Span("  " + approval(plan, session), .muted),
    ])
  }

  private static func approval(_ plan: EmploymentPlan, _ session: Session) -> TerminalText {
    guard let day = plan.approvedOn else {
      return session.words(plan.hasNoText ? .planTextElsewhere : .planNotApproved)
    }
    return TerminalText("\(session.planLabel("approved_on").string.lowercased()) \(day.finnish)")
  }

  private static func duty(_ plan: EmploymentPlan, _ session: Session) -> Line {
    Line([
      Span(session.words(.planDuty) + ": ", .label),
      Span(session.words(of: PlanDuty(of: plan), isShort: true)),
    ])
  }

  private static func report(
    _ plan: EmploymentPlan, in dossier: ClientDossier, _ session: Session
  ) -> Line {
    let missing = dossier.unreportedPeriods(of: plan, on: session.today).count
    var spans: [Span] = []
    if let due = plan.reportDue {
      spans = [
        Span(session.planLabel("report_due") + ": ", .label), Span(TerminalText(due.finnish)),
      ]
    }
    if missing > 0 {
      spans.append(Span("  " + session.words.counted(.planReportsMissing, missing), .warning))
    }
    return Line(spans)
  }

  private static func open(_ plan: EmploymentPlan, _ session: Session) -> Line {
    guard plan.state == .awaitingApproval else {
      return Line(session.words(.planDraftWaits), .warning)
    }
    return Line(session.words(.planAwaits, ["date": plan.madeOn?.finnish ?? ""]), .warning)
  }
}
