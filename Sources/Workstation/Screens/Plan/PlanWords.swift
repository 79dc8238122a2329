import Casework
import ReferenceData
import Terminal
import Interface

extension Session {
  /// What a plan lacks, or a hint, in words, with the section of law.
  func words(of finding: PlanFinding) -> TerminalText {
    let text = words(finding.kind.text, ["section": name(of: finding.section).string])
    return finding.law.isEmpty ? text : text + TerminalText(" (\(finding.law))")
  }

  /// A plan's duty in one line; of the review periods their days, or when short where they end.
  func words(of duty: PlanDuty, isShort: Bool = false) -> TerminalText {
    guard let count = duty.count else { return words(.planDutyNotSet) }
    let reason = duty.reason.map { reason in
      ", " + valueName(.employmentPlan, "duty_reason", reason.rawValue).string
    }
    guard count > 0 else {
      return words(.planDutyNone) + TerminalText(reason ?? "")
    }
    let values = ["n": "\(count)", "months": "\(duty.months ?? 1)"]
    let days =
      isShort
      ? duty.periods.map { "\($0.ended.day).\($0.ended.month)." } : duty.periods.map(span)
    return words(
      isShort ? .planDutyEnds : .planDutyCount,
      values.merging(["periods": days.joined(separator: ", ")]) { $1 })
      + TerminalText(reason ?? "")
  }

  /// A review period, the year at its end alone.
  func span(_ period: DutyPeriod) -> String {
    let (first, last) = (period.began, period.ended)
    let begins = first.year == last.year ? "\(first.day).\(first.month)." : first.finnish
    return "\(begins)–\(last.finnish)"
  }

  /// What is agreed to be done, in one line: who, by when, what.
  func words(of line: PlanLine) -> TerminalText {
    let side = valueName(.agreedAction, "responsible", line.responsible.rawValue)
    let due = line.due.map { " " + $0.finnish } ?? ""
    return TerminalText(side.string.capitalisedFirst + due + ": " + line.text)
  }

  /// How far a version has come, in words; one that is overdue says so.
  func state(of plan: EmploymentPlan) -> Span {
    if plan.isOverdue(on: today) { return Span(words(.planOverdue), .warning) }
    return Span(
      valueName(.employmentPlan, "state", (plan.state ?? .inForce).rawValue),
      plan.countsAsInForce ? .good : .normal)
  }
}

extension PlanFinding.Kind {
  /// The finding in words.
  fileprivate var text: TextKey {
    switch self {
    case .kindMissing: .planLacksKind
    case .sectionEmpty: .planLacksSection
    case .noActions: .planLacksActions
    case .dutyMissing: .planLacksDuty
    case .dutyPeriodMissing: .planLacksPeriod
    case .dutyReasonMissing: .planLacksReason
    case .dutyReasonTextMissing: .planLacksReasonText
    case .dutyNotNone: .planLacksNone
    case .reportDueMissing: .planLacksReport
    case .rehabilitativeWorkMissing: .planLacksWork
    case .actionWithoutDue: .planHintDue
    case .actionWithoutText: .planHintText
    case .actionOverdue: .planHintOverdue
    case .nothingOfCoach: .planHintCoach
    case .reportDuePast: .planHintReport
    case .assessmentMissing: .planHintAssessment
    case .wishesMissing: .planHintWishes
    case .talksMissing: .planHintTalks
    case .placeholderLeft: .planHintPlaceholder
    }
  }
}
