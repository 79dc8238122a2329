/// Which hard rules of the law hold for a service; the raw value is the code in the catalogue.
package enum ServiceRule: String, CaseIterable, Sendable {
  /// Työkokeilu (380/2023 54–59 §).
  case workTrial = "work_trial"
  /// Palkkatuki (380/2023 81–94 §).
  case wageSubsidy = "wage_subsidy"
  /// 55 vuotta täyttäneiden työllistämistuki (380/2023 95–96 §).
  case subsidyFrom55 = "subsidy_55"
  /// Starttiraha (380/2023 99–101 §).
  case startUpGrant = "start_up_grant"
  /// Tuettu omaehtoinen opiskelu (380/2023 73–80 §).
  case selfStudy = "self_study"
  /// Työolosuhteiden järjestelytuki (380/2023 98 §, VNA 385/2024).
  case workArrangement = "work_arrangement"
  /// Työvoimakoulutus (380/2023 61–67 §).
  case labourTraining = "labour_training"
  /// Kotoutumiskoulutus (681/2023 16–24 §).
  case integrationTraining = "integration_training"
  /// Kuntouttava työtoiminta (189/2001).
  case rehabilitativeWork = "rehabilitative_work"
  /// A rehabilitation on which Kela decides.
  case kelaRehabilitation = "kela_rehabilitation"
  /// A service on which the wellbeing county decides.
  case wellbeingCounty = "wellbeing_county"
  /// Ammatinvalinta- ja uraohjaus, in which the client takes part of free will (380/2023 52 §).
  case voluntary
  /// Valmennus (380/2023 53, 59 §).
  case coaching
  /// Työnvälitys and introductions to employers (380/2023 43, 118 §).
  case introduction
  /// A service for those under 30.
  case under30 = "under_30"
}

extension ServiceRule {
  /// The code of the task that the service is in the plan (`toimikoodi` of the national register).
  package var taskCode: String {
    switch self {
    case .workTrial: "018"
    case .wageSubsidy, .subsidyFrom55: "077"
    case .startUpGrant: "080"
    case .selfStudy: "066"
    case .labourTraining: "064"
    case .rehabilitativeWork: "072"
    case .kelaRehabilitation, .wellbeingCounty, .workArrangement: "084"
    case .integrationTraining, .voluntary, .coaching, .introduction, .under30: "078"
    }
  }

  /// Whether the client goes to work for somebody, so that the data go to an employer (380/2023 118 §).
  package var leadsToEmployer: Bool {
    switch self {
    case .workTrial, .wageSubsidy, .subsidyFrom55, .workArrangement, .introduction: true
    case .startUpGrant, .selfStudy, .labourTraining, .integrationTraining, .rehabilitativeWork,
      .kelaRehabilitation, .wellbeingCounty, .voluntary, .coaching, .under30:
      false
    }
  }

  /// Whether the provider has to give a final assessment (380/2023 59 §).
  package var needsFinalAssessment: Bool { self == .workTrial }
}
