/// A heading under which plans are written in the national system, in its order.
package enum PlanHeading: String, CaseIterable, Sendable {
  /// Suunnitelman perustiedot.
  case basics
  /// Työttömyysturva.
  case security
  /// Asiakkaan työtilanne.
  case work
  /// Koulutus ja yrittäjyys.
  case education
  /// Työkyky.
  case workAbility = "work_ability"
  /// Palkkatuki.
  case subsidy
  /// Suunnitelma.
  case plan
  /// Työnhakuvelvollisuus.
  case duty
  /// Oikeudet ja velvollisuudet.
  case rights
  /// Työnhakuvelvollisuuden toteuttaminen ja seuranta.
  case dutyFollowUp = "duty_follow_up"
  /// Työnhakuprofiili.
  case profile

  /// The sections whose texts stand under the heading, in their order; each section stands under one heading.
  package var sections: [PlanSection] {
    switch self {
    case .basics: [.wishes, .strengths, .parties]
    case .security, .subsidy: []
    case .work: [.situation]
    case .education: [.career, .earlierMeasures, .skills]
    case .workAbility: [.ability]
    case .plan:
      [
        .jobSearch, .risk, .need, .goals, .actions, .services, .justification,
        .rehabilitativeWork, .supplementaryTalks,
      ]
    case .duty: [.duty]
    case .rights: [.rights]
    case .dutyFollowUp: [.followUp, .extraProof]
    case .profile: [.openMarket]
    }
  }

  /// The section that takes a text pasted from under the heading.
  package var destination: PlanSection {
    switch self {
    case .basics, .security, .work: .situation
    case .education: .skills
    case .workAbility: .ability
    case .subsidy, .plan: .services
    case .duty: .duty
    case .rights: .rights
    case .dutyFollowUp: .followUp
    case .profile: .openMarket
    }
  }
}
