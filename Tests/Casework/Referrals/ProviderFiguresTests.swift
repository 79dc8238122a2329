import Casework
import TestSupport
import Testing

@Suite("The measured figures of a provider")
struct ProviderFiguresTests {
  private static let service = ReferralWorld.id(3)

  private static func trace(
    _ state: ReferralState, sent: CalendarDate?, due: CalendarDate? = nil,
    answered: CalendarDate? = nil, started: CalendarDate? = nil
  ) -> ReferralTrace {
    ReferralTrace(
      service: service, state: state, sentOn: sent, answerDue: due, answeredOn: answered,
      startedOn: started)
  }

  static let cases: [(String, [ReferralTrace], Int, Int?, Int?, Int?)] = [
    ("nothing has left", [trace(.agreed, sent: nil)], 0, nil, nil, nil),
    (
      "within its time it tells nothing",
      [trace(.sent, sent: "10.11.2026", due: "24.11.2026")], 1, nil, nil, nil
    ),
    (
      "on its last day it is not silent yet",
      [trace(.sent, sent: "10.11.2026", due: "22.11.2026")], 1, nil, nil, nil
    ),
    (
      "past its time it is silent",
      [trace(.sent, sent: "3.11.2026", due: "21.11.2026")], 1, nil, 100, 0
    ),
    (
      "one silent, one answered, one started",
      [
        trace(.sent, sent: "1.10.2026", due: "15.10.2026"),
        trace(.rejected, sent: "1.10.2026", answered: "3.10.2026"),
        trace(.started, sent: "1.10.2026", answered: "9.10.2026", started: "20.10.2026"),
      ], 3, 2, 33, 33
    ),
    (
      "a queue is an answer, and decides nothing",
      [
        trace(.queued, sent: "1.10.2026", answered: "11.10.2026"),
        trace(.ended, sent: "1.9.2026", answered: "5.9.2026", started: "20.9.2026"),
      ], 2, 4, 0, 100
    ),
    (
      "one called off before an answer tells nothing of the provider",
      [trace(.cancelled, sent: "1.10.2026", due: "15.10.2026")], 0, nil, nil, nil
    ),
    (
      "one called off after the answer did not begin",
      [trace(.cancelled, sent: "1.10.2026", answered: "2.10.2026")], 1, 1, 0, 0
    ),
  ]

  @Test("are the formula", arguments: cases)
  func formula(
    name: String, traces: [ReferralTrace], sent: Int, days: Int?, silent: Int?, started: Int?
  ) {
    let figures = ProviderFigures(traces, today: ReferralWorld.today)
    #expect(figures.sent == sent, "\(name)")
    #expect(figures.medianAnswerDays == days, "\(name)")
    #expect(figures.silentPercent == silent, "\(name)")
    #expect(figures.startedPercent == started, "\(name)")
  }

  @Test("do not depend on the order of the referrals", arguments: 1...20 as ClosedRange<UInt64>)
  func order(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let traces = (0..<40).map { _ in
      let sent = ReferralWorld.today.adding(days: -random.below(200))
      let answered = random.chance(60) ? sent.adding(days: random.below(30)) : nil
      return Self.trace(
        random.pick(ReferralState.allCases), sent: sent, due: sent.adding(days: 14),
        answered: answered, started: random.chance(30) ? answered?.adding(days: 5) : nil)
    }
    let figures = ProviderFigures(traces, today: ReferralWorld.today)
    #expect(
      figures == ProviderFigures(traces.shuffled(using: &random), today: ReferralWorld.today),
      "seed \(seed)")
    for percent in [figures.silentPercent, figures.startedPercent].compactMap(\.self) {
      #expect((0...100).contains(percent), "seed \(seed)")
    }
  }

  @Test("count the places of a course")
  func places() {
    let course = ReferralWorld.id(50)
    var traces: [ReferralTrace] = []
    for state in ReferralState.allCases {
      traces.append(ReferralTrace(service: Self.service, course: course, state: state))
    }
    let use = CatalogueUse(traces, today: ReferralWorld.today)
    #expect(use.enrolled(in: course) == 4, "accepted, started, ended, evaluated")
    #expect(use.waiting(for: course) == 3, "sent, received, queued")
    var instance = Course(id: course, client: course)
    #expect(use.placesLeft(in: instance) == nil)
    instance.places = 3
    #expect(use.placesLeft(in: instance) == 0, "never fewer than none")
    instance.places = 10
    #expect(use.placesLeft(in: instance) == 6)
  }
}
