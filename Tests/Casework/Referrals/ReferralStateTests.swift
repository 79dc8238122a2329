import Casework
import TestSupport
import Testing

@Suite("The states of a referral")
struct ReferralStateTests {
  /// The whole life of a referral: state, and where each possible step leads.
  private static let life: [ReferralState: [ReferralAction: ReferralState]] = [
    .proposed: [.agree: .agreed, .send: .sent, .cancel: .cancelled],
    .agreed: [.send: .sent, .cancel: .cancelled],
    .sent: [
      .receive: .received, .queue: .queued, .accept: .accepted, .reject: .rejected,
      .cancel: .cancelled,
    ],
    .received: [.queue: .queued, .accept: .accepted, .reject: .rejected, .cancel: .cancelled],
    .queued: [.receive: .received, .accept: .accepted, .reject: .rejected, .cancel: .cancelled],
    .accepted: [.start: .started, .cancel: .cancelled],
    .started: [.end: .ended, .interrupt: .interrupted],
    .ended: [.evaluate: .evaluated],
    .interrupted: [.evaluate: .evaluated],
    .rejected: [:], .evaluated: [:], .cancelled: [:],
  ]

  static let everything = ReferralState.allCases.flatMap { state in
    ReferralAction.allCases.map { (state, $0) }
  }

  static func fullStep(_ action: ReferralAction, on day: CalendarDate) -> ReferralStep {
    var step = ReferralStep(action, on: day)
    step.reason = .full
    step.reasonText = "Ryhmä on täynnä."
    step.feedback = "Hyvin meni."
    return step
  }

  @Test("every step leads where it should, and any other is refused", arguments: everything)
  func steps(from state: ReferralState, action: ReferralAction) {
    var world = ReferralWorld()
    let id = world.refer(state)
    let before = world.dossier
    let outcome = Result {
      try world.dossier.take(
        Self.fullStep(action, on: "20.11.2026"), ofReferral: id, service: world.service,
        followUp: "Seuranta", today: ReferralWorld.today, newID: ReferralWorld.newID())
    }
    if let next = Self.life[state]?[action] {
      #expect(world.dossier.referrals[0].state == next)
      #expect(world.dossier.referrals[0].since == "20.11.2026")
    } else {
      #expect(throws: ReferralFault.impossible) { try outcome.get() }
      #expect(world.dossier == before)
    }
    #expect(state.actions.contains(action) == (Self.life[state]?[action] != nil))
  }

  @Test(
    "a step that ends something takes a reason as a code and in words",
    arguments: [
      (ReferralState.sent, ReferralAction.cancel), (.sent, .reject), (.started, .interrupt),
    ])
  func reasons(state: ReferralState, action: ReferralAction) {
    for (reason, text, fault) in [
      (nil, "syy", ReferralFault.missingReason), (.full, " \n", .missingReasonText),
    ] as [(ReferralReason?, String, ReferralFault)] {
      var world = ReferralWorld()
      let id = world.refer(state)
      let before = world.dossier
      var step = ReferralStep(action, on: "20.11.2026")
      (step.reason, step.reasonText) = (reason, text)
      #expect(throws: fault) {
        try world.dossier.take(
          step, ofReferral: id, service: nil, followUp: "", today: ReferralWorld.today,
          newID: ReferralWorld.newID())
      }
      #expect(world.dossier == before)
    }
  }

  @Test(
    "a day that cannot be is refused",
    arguments: [
      (CalendarDate("23.11.2026"), ReferralFault.inFuture),
      ("1.11.2026", .beforeEarlierStep("2.11.2026")),
    ])
  func days(day: CalendarDate, fault: ReferralFault) {
    var world = ReferralWorld()
    let id = world.refer(.sent)
    #expect(throws: fault) {
      try world.dossier.take(
        ReferralStep(.accept, on: day), ofReferral: id, service: nil, followUp: "",
        today: ReferralWorld.today, newID: ReferralWorld.newID())
    }
  }

  @Test("a service cannot end before it begins, and feedback has words")
  func contents() {
    var world = ReferralWorld()
    let accepted = world.refer(.accepted)
    let ended = world.refer(.ended)
    var start = ReferralStep(.start, on: "20.11.2026")
    start.estimatedEnd = "19.11.2026"
    #expect(throws: ReferralFault.endsBeforeStart) {
      try world.dossier.take(
        start, ofReferral: accepted, service: nil, followUp: "", today: ReferralWorld.today,
        newID: ReferralWorld.newID())
    }
    #expect(throws: ReferralFault.missingFeedback) {
      try world.dossier.take(
        ReferralStep(.evaluate, on: "20.11.2026"), ofReferral: ended, service: nil, followUp: "",
        today: ReferralWorld.today, newID: ReferralWorld.newID())
    }
    #expect(throws: ReferralFault.unknown) {
      try world.dossier.take(
        start, ofReferral: ReferralWorld.id(9999), service: nil, followUp: "",
        today: ReferralWorld.today, newID: ReferralWorld.newID())
    }
  }

  @Test("each step keeps its day, and the first answer is the one that counts")
  func steps() throws {
    var world = ReferralWorld()
    let id = world.refer(.proposed, since: "1.9.2026")
    for (action, day) in [
      (ReferralAction.agree, CalendarDate("2.9.2026")), (.send, "3.9.2026"), (.queue, "8.9.2026"),
      (.accept, "20.9.2026"), (.start, "5.10.2026"), (.end, "30.10.2026"),
      (.evaluate, "10.11.2026"),
    ] {
      _ = try world.dossier.take(
        Self.fullStep(action, on: day), ofReferral: id, service: world.service, followUp: "",
        today: ReferralWorld.today, newID: ReferralWorld.newID())
    }
    let referral = world.dossier.referrals[0]
    #expect(referral.sentOn == "3.9.2026")
    #expect(referral.answerDue == "13.9.2026", "ten days of the service")
    #expect(referral.answeredOn == "8.9.2026")
    #expect(referral.startedOn == "5.10.2026")
    #expect(referral.endedOn == "30.10.2026")
    #expect(referral.feedbackOn == "10.11.2026")
    #expect(referral.feedback == "Hyvin meni.")
  }

  @Test("random steps never break what the days mean", arguments: 1...40 as ClosedRange<UInt64>)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var world = ReferralWorld(status: "07")
    world.was(.unemployed, from: "1.1.2025")
    let id = world.refer(.proposed, since: "1.1.2026")
    for _ in 0..<30 {
      let day = ReferralWorld.today.adding(days: -generator.below(330))
      _ = try? world.dossier.take(
        Self.fullStep(generator.pick(ReferralAction.allCases), on: day), ofReferral: id,
        service: world.service, followUp: "Seuranta", today: ReferralWorld.today,
        newID: ReferralWorld.newID(after: 1000 + world.dossier.actions.count))
      let referral = world.dossier.referrals[0]
      let days = [referral.sentOn, referral.answeredOn, referral.startedOn, referral.endedOn]
        .compactMap(\.self)
      #expect(days == days.sorted(), "seed \(seed)")
      for period in world.dossier.statuses {
        if let began = period.began, let ended = period.ended {
          #expect(began <= ended, "seed \(seed)")
        }
      }
      #expect(world.dossier.statuses.count { $0.ended == nil } <= 1, "seed \(seed)")
    }
  }
}
