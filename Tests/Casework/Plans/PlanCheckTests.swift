import Casework
import Testing

@Suite("What a plan lacks")
struct PlanCheckTests {
  private func findings(
    _ plan: EmploymentPlan, _ actions: [AgreedAction] = PlanBench.drafted().actions
  ) -> [PlanFinding] {
    PlanCheck.findings(
      of: plan, actions: actions, terms: PlanBench.terms.duty, today: PlanBench.today)
  }

  @Test(
    "is nothing when everything is told",
    arguments: [PlanKind.employmentPlan, .activationPlan, .integrationPlan, .multisectoralPlan])
  func whole(kind: PlanKind) {
    #expect(findings(PlanBench.whole(kind)) == [])
  }

  @Test(
    "is what the law of the kind requires, with its section",
    arguments: [
      (.employmentPlan, .situation, "385/2024 1 §"), (.employmentPlan, .need, "385/2024 1 §"),
      (.employmentPlan, .goals, "385/2024 1 §"), (.employmentPlan, .followUp, "385/2024 1 §"),
      (.activationPlan, .career, "189/2001 8 §"),
      (.activationPlan, .earlierMeasures, "189/2001 8 §"),
      (.activationPlan, .parties, "189/2001 8 §"),
      (.integrationPlan, .goals, "681/2023 18 §"),
      (.integrationPlan, .justification, "681/2023 19 §"),
      (.multisectoralPlan, .parties, "381/2023 5 §"),
      (.multisectoralPlan, .followUp, "381/2023 5 §"),
    ] as [(PlanKind, PlanSection, String)])
  func compulsory(kind: PlanKind, section: PlanSection, law: String) throws {
    var plan = PlanBench.whole(kind)
    plan[keyPath: try #require(section.text)] = " \n"
    let found = try #require(findings(plan).first)
    #expect(found.kind == .sectionEmpty && found.section == section && found.law == law)
    #expect(found.isCompulsory && findings(plan).count == 1)
  }

  @Test("is an agreed action or service (380/2023 38.1 §)")
  func actions() {
    var plan = PlanBench.whole()
    #expect(findings(plan, []) == [])
    plan.services = ""
    #expect(findings(plan, []).map(\.kind) == [.noActions])
    #expect(findings(plan, []).map(\.law) == ["380/2023 38.1 §"])
  }

  @Test("is the day by which the client reports (380/2023 38.2 §), in an employment plan")
  func report() {
    var plan = PlanBench.whole()
    plan.reportDue = nil
    #expect(findings(plan).map(\.kind) == [.reportDueMissing])
    plan.kind = .multisectoralPlan
    #expect(!findings(plan).map(\.kind).contains(.reportDueMissing))
    plan.reportDue = "21.11.2026"
    #expect(findings(plan).contains { $0.kind == .reportDuePast && !$0.isCompulsory })
  }

  @Test(
    "of the duty is told by count, periods and reason (380/2023 44–48 §)",
    arguments: [
      (nil, nil, "", "", .dutyMissing), (4, 1, "", "", nil), (12, 3, "", "", nil),
      (4, nil, "", "", .dutyPeriodMissing), (5, 1, "", "", nil),
      (11, 3, "", "", .dutyReasonMissing), (2, 1, "", "Selkä", .dutyReasonMissing),
      (2, 1, "work_ability", "", .dutyReasonTextMissing), (2, 1, "work_ability", "Selkä", nil),
      (0, 1, "", "", .dutyReasonMissing), (0, nil, "not_set_multisector", "Arvio 1.11.", nil),
      (1, 1, "not_set_medical", "Lausunto", .dutyNotNone),
      (0, 1, "not_set_obstacle", " ", .dutyReasonTextMissing),
    ] as [(Int?, Int?, String, String, PlanFinding.Kind?)])
  func duty(
    count: Int?, months: Int?, reason: String, text: String, expected: PlanFinding.Kind?
  ) {
    var plan = PlanBench.whole()
    (plan.dutyCount, plan.dutyMonths) = (count, months)
    (plan.dutyReason, plan.dutyReasonText) = (reason, text)
    #expect(findings(plan).first?.kind == expected)
    #expect(findings(plan).first?.isCompulsory ?? true)
  }

  @Test("is the description of rehabilitative work that is agreed on (189/2001 9 §)")
  func rehabilitativeWork() {
    var plan = PlanBench.whole(.activationPlan)
    plan.rehabilitativeWork = ""
    #expect(findings(plan) == [])
    var work = PlanBench.action(1)
    work.code = "072"
    #expect(findings(plan, PlanBench.drafted().actions + [work]).map(\.law) == ["189/2001 9 §"])
  }

  @Test("is a kind that new plans may have, and history is none")
  func kind() {
    var plan = PlanBench.whole()
    plan.kind = .individualJobSearchPlan
    #expect(findings(plan).first?.kind == .kindMissing)
  }

  @Test("with hints tells of actions without an end, past it, or of one side only")
  func hints() {
    let actions = [
      PlanBench.action(1, due: nil), PlanBench.action(2, due: "1.11.2026"),
      PlanBench.action(3, " "),
    ]
    let found = findings(PlanBench.whole(), actions)
    #expect(
      found.map(\.kind) == [
        .actionOverdue, .actionWithoutText, .actionWithoutDue, .nothingOfCoach,
      ])
    #expect(found.map(\.action) == [2, 3, 1].map(PlanBench.id) + [nil])
    #expect(!found.contains { $0.isCompulsory })
  }

  @Test("with hints tells of the points of 37.1 §, of wishes and of variables left open")
  func texts() {
    var plan = PlanBench.whole()
    (plan.wishes, plan.risk, plan.goals) = ("", "", "Haen [LKM] paikkaa")
    #expect(
      findings(plan).map(\.kind) == [.wishesMissing, .assessmentMissing, .placeholderLeft])
    #expect(findings(plan).map(\.law) == ["", "380/2023 37.1 § 4", ""])
  }
}
