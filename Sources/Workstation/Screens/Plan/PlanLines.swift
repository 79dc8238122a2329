import Casework
import Interface
import ReferenceData
import Terminal

/// A plan, or the difference of two, as lines to read.
enum PlanLines {
  static func document(_ document: PlanDocument, _ session: Session) -> [Line] {
    let plan = document.plan
    var lines = [
      Line([
        Span(session.label(plan.kind), .heading), Span("  "), session.state(of: plan),
        Span(TerminalText(plan.madeOn.map { "  " + $0.finnish } ?? ""), .muted),
      ])
    ]
    if let approval = approval(of: plan, session) { lines.append(approval) }
    for section in document.sections {
      lines += [Line(), Line(session.name(of: section.section), .heading)]
      switch section.section {
      case .actions: lines += document.lines.map { Line(session.words(of: $0)) }
      case .duty:
        lines.append(Line(session.words(of: document.duty)))
        lines += text(section.text)
      default: lines += text(section.text)
      }
      if section.section == .followUp, let due = plan.reportDue {
        lines.append(
          Line(session.planLabel("report_due") + TerminalText(": \(due.finnish)"), .value))
      }
    }
    return lines
  }

  private static func approval(of plan: EmploymentPlan, _ session: Session) -> Line? {
    guard let day = plan.approvedOn, let way = plan.approvalWay else { return nil }
    let name = session.valueName(.employmentPlan, "approval_way", way.rawValue)
    let more = [plan.understood, plan.delivered, plan.partiesApproved].filter { !$0.isEmpty }
    return Line(
      session.planLabel("approved_on")
        + TerminalText(" \(day.finnish) " + ([name.string] + more).joined(separator: "; ")),
      .muted)
  }

  private static func text(_ text: String) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Line(TerminalText(String($0)))
    }
  }

  /// Section by section: `- ` before what only the older says, `+ ` before what only the newer says.
  static func comparison(_ comparison: PlanComparison, _ session: Session) -> [Line] {
    guard !comparison.isSame else { return [Line(session.words(.planCompareSame))] }
    var lines: [Line] = [Line(session.words(.planCompareHint), .hint)]
    for section in comparison.sections where !section.isSame && section.section != .duty {
      lines += [Line(), Line(session.name(of: section.section), .heading)]
      lines += pieces(section.pieces)
    }
    if comparison.lines.contains(where: { $0.kind != .same }) {
      lines += [Line(), Line(session.name(of: .actions), .heading)]
      lines += comparison.lines.map { line in
        Line([marked(line.kind, session.words(of: line.line))])
      }
    }
    let (old, new) = comparison.duties
    if old != new {
      lines += [
        Line(), Line(session.name(of: .duty), .heading),
        Line([marked(.removed, session.words(of: old))]),
        Line([marked(.added, session.words(of: new))]),
      ]
      lines += pieces(TextDifference.pieces(from: old.reasonText, to: new.reasonText))
    }
    return lines
  }

  private static func marked(_ kind: TextDifference.Piece.Kind, _ text: TerminalText) -> Span {
    switch kind {
    case .same: Span("  " + text)
    case .added: Span("+ " + text, .good)
    case .removed: Span("- " + text, .warning)
    }
  }

  /// The running text with `[-…-]` around what is gone and `{+…+}` around what is new, so that no colour is needed.
  private static func pieces(_ pieces: [TextDifference.Piece]) -> [Line] {
    var lines: [Line] = [Line()]
    for piece in pieces {
      let parts = piece.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() {
        if number > 0 { lines.append(Line()) }
        guard !part.isEmpty else { continue }
        lines[lines.count - 1].spans.append(span(piece.kind, String(part)))
      }
    }
    return lines
  }

  private static func span(_ kind: TextDifference.Piece.Kind, _ text: String) -> Span {
    switch kind {
    case .same: Span(TerminalText(text))
    case .added: Span(TerminalText("{+\(text)+}"), .good)
    case .removed: Span(TerminalText("[-\(text)-]"), .warning)
    }
  }
}
