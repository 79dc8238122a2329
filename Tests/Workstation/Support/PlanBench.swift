import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

/// A bench on the plan of a client with a whole plan in force, made in August and late for review.
enum PlanBench {
  static func bench(
    size: Size = Scene.minimumSize, language: Language = .fi,
    adjust: @escaping (inout ClientDossier) -> Void = { _ in }
  ) throws -> Bench {
    let bench = try Bench(size: size, language: language, hasCasework: false) { dossier, _ in
      guard dossier.client.familyName == "Aziz" else { return }
      PlanBench.plan(&dossier)
      adjust(&dossier)
    }
    bench.open("aziz")
    PlanBench.turn(bench)
    return bench
  }

  /// Goes to the part of the client screen that shows the plan.
  static func turn(_ bench: Bench) {
    for _ in 0..<6 where bench.client?.part != .plan { bench.press(.function(6)) }
  }

  static func id(_ number: Int) -> RecordID {
    RecordID(at: Moment(milliseconds: Int64(number)), random: (1, 2))
  }

  /// Gives a client a whole plan with an action of each side.
  static func plan(_ dossier: inout ClientDossier) {
    let today = PracticeStore.today
    var plan = EmploymentPlan(id: id(1), client: dossier.client.id)
    plan.kind = .employmentPlan
    plan.state = .inForce
    plan.madeOn = today.adding(days: -94)
    plan.reviewDue = today.adding(days: -2)
    for section in PlanSection.sections(of: .employmentPlan) where section != .duty {
      guard let path = section.text else { continue }
      plan[keyPath: path] = "Sovittu teksti kohtaan \(section.rawValue)."
    }
    (plan.dutyCount, plan.dutyMonths, plan.dutyBegan) = (4, 1, today.adding(days: -94))
    plan.approvalWay = .other
    plan.approvedOn = plan.madeOn
    (plan.understood, plan.delivered) = ("Luettiin ääneen", "Postitse")
    plan.agreed = "client; 2026-12-15; Hakee työkokeilupaikkaa"
    plan.reportDue = today.adding(days: -2)
    dossier.plans = [plan]
    for (number, side) in [ResponsibleSide.client, .coach].enumerated() {
      var action = AgreedAction(id: id(10 + number), client: dossier.client.id)
      action.text = side == .client ? "Hakee työkokeilupaikkaa" : "Kysyy paikkaa kurssilta"
      action.responsible = side
      action.due = today.adding(days: 23)
      action.isInPlan = true
      dossier.actions.append(action)
    }
  }
}

extension Bench {
  /// The editor of the plan on top.
  var plan: PlanScreen? { model.top as? PlanScreen }

  /// The client as the store has her.
  func stored() throws -> ClientDossier {
    let id = try #require(model.screens.compactMap { $0 as? ClientScreen }.first?.id)
    return try #require(try store.dossier(id))
  }

  /// Goes to a field of the plan's text.
  func go(toPlan field: String) {
    guard let index = plan?.form.fields.firstIndex(where: { $0.id == field }) else { return }
    press(.function(3))
    guard case .choices? = model.session.overlay?.overlay, let plan else { return }
    press(.escape)
    var focus = plan.form.focus
    while focus != index {
      press(index > focus ? .tab : .backTab)
      focus += index > focus ? 1 : -1
    }
  }
}
