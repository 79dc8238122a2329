import Casework
import Testing

@Suite("Services and referrals on the worklist")
struct ServiceTests {
  /// An unemployed client, interviewed on 10.2.2026, in a work trial from 1.4.2026 on.
  private func trial(until end: CalendarDate?, tell: (inout CaseBuilder) -> Void = { _ in })
    -> CaseBuilder
  {
    aCase {
      $0.search("1.2.2026")
      $0.contact("21", "10.2.2026")
      $0.status(.unemployed, "1.2.2026", "31.3.2026")
      $0.status(.inService, "1.4.2026")
      $0.referral(.started) { referral in
        referral.startedOn = "1.4.2026"
        referral.estimatedEnd = end
      }
      tell(&$0)
    }
  }

  @Test(
    "in a service of more than a month one talk, a month before its estimated end (33.2 §)",
    arguments: [
      ("2.5.2026", "2.4.2026"), ("30.6.2026", "30.5.2026"), ("30.9.2026", "30.8.2026"),
    ] as [(CalendarDate, CalendarDate)])
  func longService(end: CalendarDate, due: CalendarDate) throws {
    let client = trial(until: end)
    #expect(try client.due(.serviceEnding) == due)
    #expect(try client.items(.jobSearchTalk).isEmpty)
    #expect(
      try client.reasoning(on: "1.6.2026").judgements(of: .jobSearchTalk)
        == [.notApplicable(.inService, on: end)])
  }

  @Test("in a service of at most a month the ordinary talks go on (33.1 §)")
  func shortService() throws {
    let client = trial(until: "1.5.2026")
    #expect(try client.items(.serviceEnding).isEmpty)
    #expect(try client.due(.jobSearchTalk) == "10.5.2026")
  }

  @Test("says that the estimated end is missing, without which the talk cannot be placed (33.2 §)")
  func endUnknown() throws {
    let client = trial(until: nil)
    #expect(try client.items(.serviceEnding).isEmpty)
    #expect(
      try client.reasoning(on: "1.6.2026").judgements(of: .serviceEnding)
        == [.notApplicable(.serviceEndUnknown, on: "1.4.2026")])
  }

  @Test("a supplementary talk follows within a month of the talk before the end (33.2 §)")
  func afterTheTalk() throws {
    var client = trial(until: "30.6.2026") { $0.contact("29", "28.5.2026") }
    #expect(try client.items(.serviceEnding).isEmpty)
    let item = try #require(try client.items(.serviceEnded).first { $0.due == "28.6.2026" })
    client.contact("26", "20.6.2026")
    #expect(try !client.items(.serviceEnded).contains { $0.key == item.key })
  }

  @Test("a talk long before the end is not the talk before the end (33.2 §)")
  func tooEarly() throws {
    let client = trial(until: "30.9.2026") { $0.contact("29", "15.8.2026") }
    #expect(try client.due(.serviceEnding) == "30.8.2026")
    let inTime = trial(until: "30.9.2026") { $0.contact("29", "16.8.2026") }
    #expect(try inTime.items(.serviceEnding).isEmpty)
  }

  @Test("the talk before the end that is booked by the end is waited for")
  func bookedTalk() throws {
    let client = trial(until: "30.6.2026") { $0.appointment(.jobSearchTalk, "10.6.2026") }
    let item = try #require(try client.items(.serviceEnding).first)
    #expect(item.opens == "11.6.2026")
    #expect(item.due == "30.5.2026")
  }

  @Test(
    "studies put the talks aside only for those without vocational education, or when referred (33.3 §)"
  )
  func studies() throws {
    for (education, isReferred, hasTalk) in [
      ("1", false, false), ("", false, false), ("31", false, false), ("32", false, true),
      ("32", true, false),
    ] {
      let client = aCase {
        $0.dossier.client.education = education
        $0.search("1.2.2026")
        $0.contact("21", "10.2.2026")
        $0.status(.studying, "1.4.2026")
        if isReferred { $0.referral(.started) { $0.startedOn = "1.4.2026" } }
      }
      #expect(try client.items(.jobSearchTalk).isEmpty == !hasTalk, "\(education) \(isReferred)")
    }
  }

  @Test("an ended service asks for a talk and for feedback, a work trial for its assessment (59 §)")
  func ended() throws {
    var client = aCase {
      $0.search("1.2.2026")
      $0.contact("21", "10.2.2026")
      $0.status(.inService, "1.4.2026", "31.5.2026")
      $0.status(.unemployed, "1.6.2026")
      $0.referral(.ended) {
        $0.startedOn = "1.4.2026"
        $0.estimatedEnd = "31.5.2026"
        $0.endedOn = "31.5.2026"
      }
    }
    #expect(try Set(client.items(.serviceEnded).map(\.due)) == ["14.6.2026", "30.6.2026"])
    client.contact("29", "5.6.2026")
    #expect(try client.items(.serviceEnded).map(\.due) == ["14.6.2026"])
    client.dossier.referrals[0].feedbackOn = "8.6.2026"
    client.dossier.referrals[0].state = .evaluated
    #expect(try client.items(.serviceEnded).isEmpty)
  }

  @Test(
    "a silent provider is a state (4.3: sent 14 days, queued 30, or the day agreed)",
    arguments: [
      (.sent, nil, "15.5.2026"), (.sent, "20.5.2026", "20.5.2026"), (.queued, nil, "31.5.2026"),
      (.proposed, nil, nil), (.received, nil, nil), (.accepted, nil, nil), (.rejected, nil, nil),
      (.cancelled, nil, nil),
    ] as [(ReferralState, CalendarDate?, CalendarDate?)])
  func silence(state: ReferralState, answerDue: CalendarDate?, due: CalendarDate?) throws {
    let client = aCase {
      $0.search("1.2.2026")
      $0.referral(state) {
        $0.sentOn = "1.5.2026"
        $0.since = "1.5.2026"
        $0.answerDue = answerDue
      }
    }
    #expect(try client.due(.referralSilent) == due)
    if let due {
      #expect(try client.items(.referralSilent).map(\.opens) == [due.adding(days: 1)])
    }
  }

  @Test("a start or an end that nobody has confirmed is asked after")
  func unconfirmed() throws {
    let client = aCase {
      $0.search("1.2.2026")
      $0.referral(.accepted) { $0.startsOn = "1.5.2026" }
      $0.referral(.started) {
        $0.startedOn = "1.3.2026"
        $0.estimatedEnd = "15.4.2026"
      }
    }
    #expect(try client.due(.serviceStart) == "1.5.2026")
    #expect(try client.due(.serviceEnded) == "15.4.2026")
  }
}
