import Casework
import Testing

@Suite("The hard rules of services")
struct RuleCheckTests {
  private func findings(
    _ world: ReferralWorld, on day: CalendarDate = "1.12.2026"
  ) -> [RuleFinding] {
    RuleCheck(world.dossier, start: day, catalogue: world.catalogue).findings(for: world.service)
  }

  private func verdict(
    _ world: ReferralWorld, _ matter: RuleFinding.Matter, on day: CalendarDate = "1.12.2026"
  ) -> RuleFinding? {
    findings(world, on: day).first { $0.matter == matter }
  }

  private func trial(_ days: Int, endedOn day: CalendarDate) -> ReferralWorld {
    var world = ReferralWorld(rule: .workTrial, status: "07")
    _ = world.refer(.ended) {
      $0.startedOn = day.adding(days: 1 - days)
      $0.endedOn = day
    }
    return world
  }

  @Test("a work trial takes a written contract (380/2023 57 §)")
  func contract() {
    let told = verdict(ReferralWorld(rule: .workTrial), .trialContract)
    #expect(told?.verdict == .warns)
    #expect(told?.law == "380/2023 57 §")
  }

  @Test(
    "work trials last six months in all (380/2023 56 §)",
    arguments: [
      (1, RuleFinding.Matter.trialUsed, RuleFinding.Verdict.warns),
      (179, .trialUsed, .warns), (180, .trialUsedUp, .forbids), (200, .trialUsedUp, .forbids),
    ])
  func trialLength(days: Int, matter: RuleFinding.Matter, verdict: RuleFinding.Verdict) {
    let told = self.verdict(trial(days, endedOn: "31.10.2026"), matter)
    #expect(told == RuleFinding(verdict, matter, "380/2023 56 §", number: days))
  }

  @Test(
    "the count of work trials begins anew after 12 months unemployed, under 25 after 3 (56 §)",
    arguments: [
      (CalendarDate("1.2.1990"), CalendarDate("1.12.2025"), true),
      ("1.2.1990", "2.12.2025", false), ("1.2.2003", "1.9.2026", true),
      ("1.2.2003", "2.9.2026", false),
    ])
  func trialBeginsAnew(born: CalendarDate, unemployed: CalendarDate, begins: Bool) {
    var world = trial(180, endedOn: "1.6.2025")
    world.dossier.client.birthDate = born
    world.wasUnemployed(from: unemployed)
    #expect((verdict(world, .trialBeginsAnew) != nil) == begins)
    #expect((verdict(world, .trialUsedUp) != nil) == !begins)
  }

  @Test("the decision of wage subsidy comes before the work (380/2023 84.1 §)")
  func subsidyBeforeWork() {
    var world = ReferralWorld(rule: .wageSubsidy, status: "00")
    world.was(.unemployed, from: "1.1.2026")
    #expect(verdict(world, .decisionBeforeStart)?.verdict == .warns)
    world.was(.employed, from: "1.11.2026")
    world.dossier.statuses[0].ended = "31.10.2026"
    #expect(
      verdict(world, .workHasBegun)
        == RuleFinding(.forbids, .workHasBegun, "380/2023 84.1 §"))
  }

  @Test(
    "skills-based wage subsidy takes one of the five grounds (380/2023 82 §)",
    arguments: [
      ("1.2.1990", "32", nil, true, true), ("1.2.1990", "32", "1.9.2026", true, false),
      ("1.2.2003", "32", "1.9.2026", true, true), ("1.2.1975", "32", "1.9.2026", true, true),
      ("1.2.1990", "1", "1.9.2026", true, true), ("1.2.1990", "32", "1.9.2026", false, true),
    ] as [(CalendarDate, String, CalendarDate?, Bool, Bool)])
  func subsidyGrounds(
    born: CalendarDate, education: String, worked: CalendarDate?, isFinn: Bool, has: Bool
  ) {
    var world = ReferralWorld(rule: .wageSubsidy)
    world.dossier.client.birthDate = born
    world.dossier.client.education = education
    if let worked { world.was(.employed, from: "1.1.2026", to: worked) }
    if !isFinn { world.plans(.integrationPlan, from: "1.10.2026") }
    #expect((verdict(world, .subsidyGround) != nil) == has)
    #expect((verdict(world, .subsidyNoGround)?.verdict == .forbids) == !has)
  }

  @Test("wage subsidy is longer after 12 months of unemployment in 14 (380/2023 86 §)")
  func subsidyLength() {
    var world = ReferralWorld(rule: .wageSubsidy)
    world.wasUnemployed(from: "1.3.2026")
    #expect(verdict(world, .subsidyLength)?.number == 5)
    #expect(verdict(world, .subsidyProlonged)?.law == "380/2023 82 §")
    world.dossier.unemployments = []
    world.wasUnemployed(from: "1.11.2025")
    #expect(verdict(world, .subsidyLength)?.number == 10)
    #expect(verdict(world, .subsidyProlonged) == nil)
  }

  @Test("a new wage subsidy is looked at for three years (380/2023 83.3 §)")
  func earlierSubsidy() {
    for (ended, warns) in [(CalendarDate("2.12.2023"), true), ("1.12.2023", false)] {
      var world = ReferralWorld(rule: .wageSubsidy)
      _ = world.refer(.ended) {
        $0.startedOn = "1.1.2023"
        $0.endedOn = ended
      }
      #expect((verdict(world, .subsidyEarlier) != nil) == warns)
    }
  }

  @Test(
    "the support from 55 takes the age and 24 months of 28 (380/2023 95 §)",
    arguments: [
      (CalendarDate("1.12.1971"), CalendarDate("1.12.2024"), [] as [RuleFinding.Matter]),
      ("2.12.1971", "1.12.2024", [.tooYoung]),
      ("1.12.1971", "1.3.2025", [.unemployedTooShortly]),
    ])
  func from55(born: CalendarDate, unemployed: CalendarDate, matters: [RuleFinding.Matter]) {
    var world = ReferralWorld(rule: .subsidyFrom55)
    world.dossier.client.birthDate = born
    world.wasUnemployed(from: unemployed)
    let forbidden = findings(world).filter { $0.verdict == .forbids }.map(\.matter)
    #expect(forbidden == matters)
  }

  @Test("study on benefit stands in an approved plan before it begins (380/2023 75 §)")
  func selfStudy() {
    var world = ReferralWorld(rule: .selfStudy)
    #expect(verdict(world, .studyNotInPlan)?.law == "380/2023 75 §")
    world.plans(.employmentPlan, from: "1.11.2026", approved: "2.11.2026")
    #expect(verdict(world, .studyNotInPlan)?.verdict == .forbids, "the line is missing")
    let id = world.refer(.agreed)
    world.dossier.addPlanLine(
      for: world.dossier.referrals[0], service: world.service, text: "Opinnot", due: nil,
      on: "2.11.2026", newID: ReferralWorld.newID())
    #expect(world.dossier.actions[0].referral == id)
    #expect(verdict(world, .studyInPlan)?.verdict == .allows)
    #expect(verdict(world, .studyNotInPlan, on: "1.11.2026") != nil, "agreed after the start")
    world.dossier.plans[0].approvedOn = "2.12.2026"
    #expect(verdict(world, .studyNotInPlan) != nil, "approved after the start")
  }

  @Test(
    "some services need a plan of their own kind",
    arguments: [
      (ServiceRule.integrationTraining, PlanKind.integrationPlan, true),
      (.integrationTraining, .employmentPlan, false),
      (.rehabilitativeWork, .activationPlan, true),
      (.rehabilitativeWork, .multisectoralPlan, true),
      (.rehabilitativeWork, .employmentPlan, false),
    ])
  func planKinds(rule: ServiceRule, kind: PlanKind, isEnough: Bool) {
    var world = ReferralWorld(rule: rule)
    world.plans(kind, from: "1.11.2026")
    #expect((verdict(world, .planKindMissing) == nil) == isEnough)
  }

  @Test("a service for those under 30 asks the age, and says when it is not known")
  func under30() {
    var world = ReferralWorld(rule: .under30)
    #expect(verdict(world, .tooOld)?.number == 30)
    world.dossier.client.birthDate = "2.12.1996"
    #expect(findings(world).map(\.matter) == [.nothingAgainst])
    world.dossier.client.birthDate = nil
    #expect(findings(world).map(\.matter) == [.birthDateUnknown])
  }

  @Test(
    "every rule tells something with its section, the gravest first",
    arguments: ServiceRule.allCases)
  func everyRule(rule: ServiceRule) {
    var world = ReferralWorld(rule: rule, status: "07")
    world.service.durationDays = 60
    let told = findings(world)
    #expect(!told.isEmpty)
    #expect(told.map(\.verdict) == told.map(\.verdict).sorted(by: >))
    #expect(told.contains { $0.law.contains("§") })
    #expect(told.contains { $0.matter == .talkBeforeEnd }, "380/2023 33 §")
  }

  @Test("a service without rules allows, and says so")
  func none() {
    #expect(findings(ReferralWorld()) == [RuleFinding(.allows, .nothingAgainst)])
  }
}
