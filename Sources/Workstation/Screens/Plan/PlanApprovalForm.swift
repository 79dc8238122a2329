import Casework
import Interface
import ReferenceData
import Terminal

/// How a plan is approved, as a form that is ready after a letter or two (VNA 385/2024 2 §).
enum PlanApprovalForm {
  static func make(_ plan: EmploymentPlan, last: EmploymentPlan?, _ session: Session) -> Form {
    // A plan put before the client is approved in the e-service; else the way is mostly that of the last time.
    let way = plan.state == .awaitingApproval ? .electronic : last?.approvalWay ?? .other
    var fields = [
      Field(
        id: "approval_way", label: session.planLabel("approval_way"),
        kind: .choice(
          PlanApprovalWay.allCases.map {
            session.choice(of: $0.rawValue, .employmentPlan, "approval_way")
          }), value: way.rawValue, required: true, hint: session.words(.hintChoice)),
      Field(
        id: "understood_way", label: session.planLabel("understood"),
        kind: .choice(choices(.planUnderstoodWays, session)), hint: session.words(.hintChoice)),
      Field(
        id: "delivered", label: session.planLabel("delivered"),
        kind: .choice(choices(.planDeliveries, session)), hint: session.words(.hintChoice)),
      Field(
        id: "approved_on", label: session.planLabel("approved_on"), kind: .date,
        value: session.today.finnish, required: true, hint: session.words(.hintDate)),
      Field(
        id: "understood_text", label: session.words(.planUnderstoodMore),
        kind: .text(maximum: 300)),
    ]
    if plan.kind?.partiesLaw != nil {
      fields.append(
        Field(
          id: "parties_approved", label: session.planLabel("parties_approved"),
          kind: .text(maximum: 300), required: true))
    }
    fields.append(
      Field(
        id: "elsewhere", label: session.words(.planElsewhere), kind: .check,
        value: plan.hasNoText ? "1" : "", hint: session.words(.hintCheck)))
    var form = Form(fields: fields)
    form.focus = way == .other ? 1 : way == .signature ? 2 : 0
    return form
  }

  /// The values of a text that lists them one on each line; what is stored is the value itself.
  private static func choices(_ key: TextKey, _ session: Session) -> [Choice] {
    session.words.plain(key).split(separator: "\n").map { value in
      Choice(
        code: String(value), label: TerminalText(String(value)),
        search: Words.folded(String(value)))
    }
  }

  /// The approval as the form says it; nil when the day cannot be read.
  static func read(_ form: Form, _ session: Session) -> PlanApproval? {
    guard let day = session.date(form.value("approved_on").trimmed),
      let way = PlanApprovalWay(rawValue: form.value("approval_way"))
    else { return nil }
    let understood = [form.value("understood_way"), form.value("understood_text").trimmed]
    return PlanApproval(
      way: way, on: day, understood: understood.filter { !$0.isEmpty }.joined(separator: ": "),
      delivered: form.value("delivered"), parties: form.value("parties_approved").trimmed)
  }

  /// The field that a fault is about, with the words that say how to mend it.
  static func problem(of fault: PlanFault) -> (field: String, text: TextKey)? {
    switch fault {
    case .day: ("approved_on", .problemPlanDay)
    case .understandingMissing: ("understood_way", .problemPlanUnderstood)
    case .deliveryMissing: ("delivered", .problemPlanDelivered)
    case .partiesMissing: ("parties_approved", .problemPlanParties)
    case .unknown, .notOpen, .notInForce, .incomplete: nil
    }
  }
}
