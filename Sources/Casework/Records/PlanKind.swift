/// The kind of an employment plan, as the national register codes it (`toimsuunlaji`).
package enum PlanKind: String, CaseIterable, Sendable, FieldRepresentable {
  case employmentPlan = "01"
  case employmentProgramme = "02"
  case activationPlan = "03"
  case integrationPlan = "04"
  case individualJobSearchPlan = "05"
  case renewedJobSearchPlan = "06"
  case multisectoralPlan = "07"

  /// Whether a new plan may be of this kind; the others are history.
  package var isCurrent: Bool {
    switch self {
    case .employmentPlan, .activationPlan, .integrationPlan, .multisectoralPlan: true
    case .employmentProgramme, .individualJobSearchPlan, .renewedJobSearchPlan: false
    }
  }
}
