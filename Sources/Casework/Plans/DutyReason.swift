/// Why a client's job-search duty is lower than the law's, or there is none.
package enum DutyReason: String, CaseIterable, Sendable, FieldRepresentable {
  /// Work ability and functional capacity (380/2023 44.3 §).
  case workAbility = "work_ability"
  /// The jobs of the region (44.3 §).
  case labourMarket = "labour_market"
  /// Skills or language that do not suffice yet (44.3 §).
  case skills
  /// The situation and the service need as a whole (44.3 §).
  case wholeSituation = "whole_situation"
  /// Begins later, after work, a lay-off or a service (46 §).
  case startsLater = "starts_later"
  /// A need of multi-sector support has been stated (48 § 1).
  case multisectorNeed = "not_set_multisector"
  /// Not able to do so for health, and follows the plan (48 § 2).
  case health = "not_set_medical"
  /// Full-time literacy studies (48 § 3).
  case literacy = "not_set_literacy"
  /// Training bought together with an employer (48 § 4).
  case jointTraining = "not_set_joint_application"
  /// An obstacle of the unemployment security law (48 § 5; 1290/2002 3:1.3 §).
  case obstacle = "not_set_obstacle"
  /// Another reason, told in words (44.3 §).
  case other

  /// Whether no duty is set at all on this ground (48 §).
  package var setsNone: Bool {
    switch self {
    case .multisectorNeed, .health, .literacy, .jointTraining, .obstacle: true
    default: false
    }
  }

  /// The section of law.
  package var law: String {
    switch self {
    case .startsLater: "380/2023 46 §"
    case .multisectorNeed, .health, .literacy, .jointTraining, .obstacle: "380/2023 48 §"
    case .workAbility, .labourMarket, .skills, .wholeSituation, .other: "380/2023 44.3 §"
    }
  }
}
