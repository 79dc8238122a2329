import Casework
import Testing

@Suite("What follows from a referral")
struct ReferralEffectsTests {
  private func take(
    _ world: inout ReferralWorld, _ action: ReferralAction, _ id: RecordID,
    on day: CalendarDate = "16.11.2026", reason: ReferralReason = .full,
    end: CalendarDate? = nil
  ) throws -> [ReferralConsequence] {
    var step = ReferralStateTests.fullStep(action, on: day)
    step.reason = reason
    step.estimatedEnd = end
    return try world.dossier.take(
      step, ofReferral: id, service: world.service, followUp: "Kysy palaute",
      today: ReferralWorld.today, newID: ReferralWorld.newID())
  }

  @Test(
    "a start gives the status of the service (380/2023 33 §)", arguments: ["00", "07", "08"])
  func statusOfStart(code: String) throws {
    var world = ReferralWorld(status: code)
    world.was(.unemployed, from: "1.3.2026")
    let id = world.refer(.accepted)
    let status = try #require(EmploymentStatus(rawValue: code))
    let told = try take(&world, .start, id, end: "16.2.2027")
    #expect(told == [.statusChanged(status)])
    #expect(world.dossier.latestStatus?.status == status)
    #expect(world.dossier.latestStatus?.began == "16.11.2026")
    #expect(world.dossier.statuses[0].ended == "15.11.2026")
    #expect(world.dossier.referrals[0].estimatedEnd == "16.2.2027")
  }

  @Test("a service without a status of its own changes none, as työhönvalmennus")
  func noStatus() throws {
    var world = ReferralWorld()
    world.was(.unemployed, from: "1.3.2026")
    let id = world.refer(.accepted)
    #expect(try take(&world, .start, id) == [.endUnknown])
    #expect(world.dossier.statuses.count == 1)
  }

  @Test("a start told afterwards does not write over a later status")
  func laterStatus() throws {
    var world = ReferralWorld(status: "07")
    world.was(.unemployed, from: "1.3.2026", to: "17.11.2026")
    world.was(.employed, from: "18.11.2026")
    let id = world.refer(.accepted)
    let told = try take(&world, .start, id, end: "16.2.2027")
    #expect(told == [.statusLeft])
    #expect(world.dossier.latestStatus?.status == .employed)
  }

  @Test("an end brings the former status back and makes a task within a month (380/2023 33 §)")
  func end() throws {
    var world = ReferralWorld(rule: .workTrial, status: "07")
    world.was(.laidOff, from: "1.3.2026")
    let id = world.refer(.accepted, since: "1.9.2026")
    _ = try take(&world, .start, id, on: "2.9.2026", end: "20.11.2026")
    let told = try take(&world, .end, id, on: "20.11.2026")
    #expect(world.dossier.latestStatus?.status == .laidOff)
    #expect(world.dossier.latestStatus?.began == "21.11.2026")
    #expect(
      world.dossier.statuses.first { $0.status == .inService }?.ended == "20.11.2026")
    let task = try #require(world.dossier.actions.last)
    #expect(task.responsible == .coach)
    #expect(task.text == "Kysy palaute")
    #expect(task.referral == id)
    let due = try #require(task.due)
    #expect(due <= "20.12.2026" && due > "10.12.2026")
    #expect(
      told == [
        .statusRestored(.laidOff), .taskMade(due), .feedbackAsked(isFinalAssessment: true),
      ], "the final assessment is the law's (380/2023 59 §)")
  }

  @Test(
    "an interruption suggests asking the client only when it is due to the client",
    arguments: ReferralReason.allCases)
  func interruption(reason: ReferralReason) throws {
    var world = ReferralWorld()
    let id = world.refer(.started)
    let before = world.dossier.clarifications
    let told = try take(&world, .interrupt, id, reason: reason)
    #expect(told.contains(.clarificationSuggested) == (reason == .client))
    #expect(world.dossier.clarifications == before, "nothing is asked by itself")
  }

  @Test("a line of the plan is done with the service, and given up with the referral")
  func planLines() throws {
    for (state, action) in [
      (ReferralState.started, ReferralAction.end), (.sent, .reject), (.agreed, .cancel),
    ] {
      var world = ReferralWorld(rule: .selfStudy)
      let id = world.refer(state)
      world.dossier.addPlanLine(
        for: world.dossier.referrals[0], service: world.service, text: "Opinnot", due: nil,
        on: "2.11.2026", newID: ReferralWorld.newID(after: 500))
      #expect(world.dossier.actions[0].code == "066")
      _ = try take(&world, action, id)
      let line = world.dossier.actions[0]
      #expect((line.doneOn != nil) == (action == .end))
      #expect((line.droppedOn != nil) == (action != .end))
      #expect(line.dropReason.isEmpty == (action == .end))
    }
  }
}

@Suite("The clock of a referral")
struct ReferralClockTests {
  private static func referral(
    _ state: ReferralState, since: CalendarDate, _ change: (inout Referral) -> Void = { _ in }
  ) -> Referral {
    var referral = Referral(id: ReferralWorld.id(1), client: ReferralWorld.id(2))
    referral.state = state
    referral.since = since
    change(&referral)
    return referral
  }

  static let cases: [(Referral, ReferralClock, Bool)] = [
    (referral(.agreed, since: "20.11.2026"), .notSent(days: 2), false),
    (
      referral(.sent, since: "12.11.2026") {
        $0.sentOn = "12.11.2026"
        $0.answerDue = "22.11.2026"
      }, .waiting(since: "12.11.2026", until: "22.11.2026"), false
    ),
    (
      referral(.sent, since: "3.11.2026") {
        $0.sentOn = "3.11.2026"
        $0.answerDue = "21.11.2026"
      }, .silent(since: "3.11.2026", days: 19), true
    ),
    (referral(.queued, since: "23.10.2026"), .queued(since: "23.10.2026", days: 30), false),
    (referral(.queued, since: "22.10.2026"), .queued(since: "22.10.2026", days: 31), true),
    (
      referral(.accepted, since: "10.11.2026") { $0.startsOn = "22.11.2026" },
      .toStart("22.11.2026"), false
    ),
    (
      referral(.accepted, since: "10.11.2026") { $0.startsOn = "20.11.2026" },
      .startPassed("20.11.2026", days: 2), true
    ),
    (referral(.accepted, since: "10.11.2026"), .startUnknown, false),
    (
      referral(.started, since: "10.11.2026") { $0.estimatedEnd = "21.11.2026" },
      .endPassed("21.11.2026", days: 1), true
    ),
    (referral(.started, since: "10.11.2026"), .running(until: nil), false),
    (referral(.ended, since: "12.11.2026"), .awaitsFeedback(days: 10), false),
    (referral(.rejected, since: "12.11.2026"), .closed(since: "12.11.2026"), false),
  ]

  @Test("tells what is waited for, and silence is a state", arguments: cases)
  func tells(referral: Referral, clock: ReferralClock, isAlarming: Bool) {
    let told = ReferralClock(referral, today: ReferralWorld.today)
    #expect(told == clock)
    #expect(told.isAlarming == isAlarming)
  }
}
