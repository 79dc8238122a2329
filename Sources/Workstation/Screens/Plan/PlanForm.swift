import Casework
import Interface
import ReferenceData
import Terminal

/// The texts and figures of a plan as a form; a field's name is its column.
enum PlanForm {
  /// Rows of a section's box.
  private static let height = 3

  static func make(_ plan: EmploymentPlan, _ session: Session) -> Form {
    let fields = PlanSection.sections(of: plan.kind).flatMap { section -> [Field] in
      switch section {
      case .actions: []
      case .duty: duty(plan, session)
      case .followUp:
        [note(section, plan, session), date("report_due", plan.reportDue, session)]
      default: [note(section, plan, session)]
      }
    }
    let kinds = PlanKind.allCases.filter { $0.isCurrent || $0 == plan.kind }.map { kind in
      let label = session.label(kind)
      return Choice(code: kind.rawValue, label: label, search: Words.folded(label.string))
    }
    let kind = Field(
      id: "kind", label: session.planLabel("kind"), kind: .choice(kinds),
      value: plan.kind?.rawValue ?? "", readOnly: session.isReadOnly,
      hint: session.words(.hintChoice))
    var form = Form(fields: [kind] + fields)
    // The client's own words come first; the kind is mostly right.
    form.focus = 1
    return form
  }

  private static func note(
    _ section: PlanSection, _ plan: EmploymentPlan, _ session: Session
  ) -> Field {
    Field(
      id: section.rawValue, label: session.name(of: section),
      kind: .note(height: height, maximum: 100_000),
      value: section.text.map { plan[keyPath: $0] } ?? "",
      required: section.law(in: plan.kind) != nil, readOnly: session.isReadOnly)
  }

  private static func date(_ column: String, _ day: CalendarDate?, _ session: Session) -> Field {
    Field(
      id: column, label: session.planLabel(column), kind: .date, value: day?.finnish ?? "",
      readOnly: session.isReadOnly, hint: session.words(.hintDate))
  }

  private static func duty(_ plan: EmploymentPlan, _ session: Session) -> [Field] {
    let reasons =
      [Choice(code: "", label: "")]
      + DutyReason.allCases.map {
        session.choice(of: $0.rawValue, .employmentPlan, "duty_reason")
      }
    return [
      Field(
        id: "duty_count", label: session.planLabel("duty_count"), kind: .number(digits: 2),
        value: plan.dutyCount.map(String.init) ?? "", required: true,
        readOnly: session.isReadOnly),
      Field(
        id: "duty_months", label: session.planLabel("duty_months"), kind: .number(digits: 2),
        value: plan.dutyMonths.map(String.init) ?? "", readOnly: session.isReadOnly),
      date("duty_began", plan.dutyBegan, session),
      Field(
        id: "duty_reason", label: session.planLabel("duty_reason"), kind: .choice(reasons),
        value: plan.dutyReason, readOnly: session.isReadOnly, hint: session.words(.hintChoice)),
      Field(
        id: "duty_reason_text", label: session.planLabel("duty_reason_text"),
        kind: .note(height: height, maximum: 100_000), value: plan.dutyReasonText,
        readOnly: session.isReadOnly),
    ]
  }

  /// The plan as the form now says it; a day that cannot be read counts as none.
  static func read(
    _ form: Form, into plan: EmploymentPlan, _ session: Session
  ) -> EmploymentPlan {
    var plan = plan
    func value(_ column: String) -> String { form.value(column).trimmed }
    for field in form.fields {
      guard let section = PlanSection(rawValue: field.id), section != .duty,
        let path = section.text
      else { continue }
      plan[keyPath: path] = field.value
    }
    plan.kind = PlanKind(rawValue: value("kind")) ?? plan.kind
    plan.reportDue = session.date(value("report_due"))
    plan.dutyCount = Int(value("duty_count"))
    plan.dutyMonths = Int(value("duty_months")).flatMap { (1...12).contains($0) ? $0 : nil }
    plan.dutyBegan = session.date(value("duty_began"))
    plan.dutyReason = value("duty_reason")
    plan.dutyReasonText = form.value("duty_reason_text")
    return plan
  }

  /// The section that a field belongs to.
  static func section(ofField id: String) -> PlanSection? {
    switch id {
    case "report_due": .followUp
    case _ where id.hasPrefix("duty_"): .duty
    default: PlanSection(rawValue: id)
    }
  }

  /// What is wrong with a field's value; nil when nothing is.
  static func problem(_ id: String, _ form: Form, _ session: Session) -> TextKey? {
    let value = form.value(id).trimmed
    guard !value.isEmpty else { return nil }
    switch id {
    case "report_due", "duty_began": return session.date(value) == nil ? .problemDate : nil
    case "duty_months": return (1...12).contains(Int(value) ?? 0) ? nil : .problemPlanMonths
    default: return nil
    }
  }
}

extension Session {
  /// The name of a section, as a heading.
  func name(of section: PlanSection) -> TerminalText {
    section == .duty ? words(.planDuty) : planLabel(section.rawValue)
  }

  /// The label of a plan's field, with a capital letter.
  func planLabel(_ column: String) -> TerminalText {
    TerminalText(fieldLabel(.employmentPlan, column).string.capitalisedFirst)
  }
}
