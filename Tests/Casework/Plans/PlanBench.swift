import Casework

/// A client for tests of plans, with identities told by number.
enum PlanBench {
  static let today: CalendarDate = "22.11.2026"
  static let terms = PlanTerms(reviewMonths: 3, duty: DutyTerms(count: 4, months: 1))

  static func id(_ number: Int) -> RecordID {
    RecordID(at: Moment(milliseconds: Int64(number)), random: (1, 2))
  }

  /// Makes identities after a number, each later than the one before.
  static func newID(after count: Int) -> () -> RecordID {
    var number = count
    return {
      number += 1
      return id(number)
    }
  }

  static let client = ClientDossier(client: Client(id: id(0)))

  static func action(
    _ number: Int, _ text: String = "Haen työkokeilupaikkaa", due: CalendarDate? = "15.12.2026",
    by side: ResponsibleSide = .client
  ) -> AgreedAction {
    var action = AgreedAction(id: id(number), client: id(0))
    (action.text, action.due, action.responsible) = (text, due, side)
    action.isInPlan = true
    return action
  }

  /// A draft with everything that the law asks of its kind.
  static func whole(_ kind: PlanKind = .employmentPlan, _ number: Int = 1) -> EmploymentPlan {
    var plan = EmploymentPlan(id: id(number), client: id(0))
    plan.kind = kind
    plan.state = .draft
    for section in PlanSection.sections(of: kind) {
      guard let path = section.text, section != .duty else { continue }
      plan[keyPath: path] = "Teksti: \(section.rawValue)."
    }
    (plan.dutyCount, plan.dutyMonths, plan.dutyBegan) = (4, 1, "1.12.2026")
    plan.reportDue = "28.2.2027"
    return plan
  }

  /// A client with a whole draft and an action of each side.
  static func drafted(_ kind: PlanKind = .employmentPlan) -> ClientDossier {
    var dossier = client
    dossier.plans = [whole(kind)]
    dossier.actions = [action(101), action(102, "Kysyn kurssipaikkaa", by: .coach)]
    return dossier
  }

  static let spoken = PlanApproval(
    way: .other, on: today, understood: "Kertoi omin sanoin", delivered: "Tulostettiin",
    parties: "Hyvinvointialue 20.11.2026")
}
