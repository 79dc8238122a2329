extension PlanSection {
  /// The sections of a kind of plan in their order; those of the employment plan for a kind that is history.
  package static func sections(of kind: PlanKind?) -> [PlanSection] {
    allCases.filter { section in
      switch section {
      case .career, .earlierMeasures, .rehabilitativeWork: kind == .activationPlan
      case .justification: kind == .integrationPlan
      case .parties: kind?.hasParties ?? false
      default: true
      }
    }
  }

  /// The section of law that requires it in a plan of a kind; nil when the plan is whole without it.
  package func law(in kind: PlanKind?) -> String? {
    switch kind {
    case .activationPlan:
      switch self {
      case .career, .earlierMeasures, .actions, .duty, .parties: "189/2001 8 §"
      default: nil
      }
    case .integrationPlan:
      switch self {
      case .goals, .actions: "681/2023 18 §"
      case .duty, .justification: "681/2023 19 §"
      default: nil
      }
    case .multisectoralPlan:
      switch self {
      case .actions, .followUp, .parties: "381/2023 5 §"
      case .duty: "381/2023 5.3 §"
      default: nil
      }
    default:
      switch self {
      case .situation, .need, .goals, .followUp: "385/2024 1 §"
      case .actions, .duty: "380/2023 38.1 §"
      default: nil
      }
    }
  }

  /// The point of the service-need assessment that the section answers (380/2023 37.1 §); nil for the others.
  package var assessmentLaw: String? {
    switch self {
    case .skills: "380/2023 37.1 § 1"
    case .ability: "380/2023 37.1 § 2"
    case .jobSearch: "380/2023 37.1 § 3"
    case .risk: "380/2023 37.1 § 4"
    default: nil
    }
  }
}

extension PlanKind {
  /// Whether others than the client and the employment authority make and approve the plan too.
  package var hasParties: Bool {
    switch self {
    case .activationPlan, .integrationPlan, .multisectoralPlan: true
    default: false
    }
  }

  /// The section of law by which the other parties approve; nil where that is not asked for.
  package var partiesLaw: String? {
    switch self {
    case .activationPlan: "189/2001 8 §"
    case .multisectoralPlan: "381/2023 5 §"
    default: nil
    }
  }
}
