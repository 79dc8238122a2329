import Casework
import Testing

@Suite("Interviews and talks by the law of their day")
struct TalkTests {
  @Test(
    "the initial interview by the rule in force when the job search began (31 §)",
    arguments: [
      ("1.2.2013", "15.2.2013"), ("1.5.2022", "15.5.2022"), ("2.5.2022", "9.5.2022"),
      ("14.4.2025", "23.4.2025"), ("19.12.2025", "31.12.2025"), ("29.12.2025", "7.1.2026"),
      ("31.12.2025", "9.1.2026"), ("1.1.2026", "16.1.2026"), ("2.1.2026", "19.1.2026"),
      ("26.3.2026", "13.4.2026"), ("12.6.2026", "29.6.2026"), ("17.12.2026", "5.1.2027"),
    ] as [(CalendarDate, CalendarDate)])
  func initialInterview(began: CalendarDate, due: CalendarDate) throws {
    let client = aCase { $0.search(began) }
    let item = try #require(try client.items(.initialInterview).first)
    #expect(item.due == due)
    #expect(item.opens == began)
    #expect(item.until == nil)
  }

  @Test("asks for no initial interview before any known law, and says so")
  func noLaw() throws {
    let client = aCase { $0.search("31.12.2012") }
    #expect(try client.items(.initialInterview).isEmpty)
    #expect(
      try client.reasoning(on: "1.1.2013").judgements(of: .initialInterview)
        == [.notApplicable(.noRule, on: "31.12.2012")])
  }

  @Test("a supplementary talk in time lets the interview follow without delay (31.1 §, until 2025)")
  func supplementaryFirst() throws {
    let inTime = aCase {
      $0.search("2.5.2022")
      $0.contact("26", "9.5.2022")
    }
    #expect(try inTime.due(.initialInterview) == "23.5.2022")
    let late = aCase {
      $0.search("2.5.2022")
      $0.contact("26", "10.5.2022")
    }
    #expect(try late.due(.initialInterview) == "9.5.2022")
    let of2026 = aCase {
      $0.search("2.1.2026")
      $0.contact("26", "5.1.2026")
    }
    #expect(try of2026.due(.initialInterview) == "19.1.2026")
  }

  @Test(
    "a new interview only when six months have passed since the job search before (31.2 §)",
    arguments: [
      ("31.1.2026", "31.7.2026", true), ("31.1.2026", "30.7.2026", false),
      ("30.8.2025", "28.2.2026", true), ("30.8.2025", "27.2.2026", false),
      // Before 2.5.2022 there was no such rule: every job search had its own.
      ("31.3.2022", "1.5.2022", true), ("31.3.2022", "2.5.2022", false),
    ] as [(CalendarDate, CalendarDate, Bool)])
  func restart(ended: CalendarDate, began: CalendarDate, isNew: Bool) throws {
    let client = aCase {
      $0.search("1.2.2020", ended)
      $0.contact("21", "14.2.2020")
      $0.search(began)
    }
    #expect(try client.items(.initialInterview).isEmpty == !isNew)
    guard !isNew else { return }
    let judgement = try client.reasoning(on: began).judgements(of: .initialInterview)
    guard case .met(_, let day, let steps) = judgement.first else {
      Issue.record("\(judgement)")
      return
    }
    #expect(day == "14.2.2020")
    #expect(steps.first?.fact == .previousSearchEnded)
    #expect(steps.first?.rule?.source == "380/2023 31.2 §")
  }

  @Test(
    "the next talk three months after the latest (32.1 § 2 k; 2017–2022 916/2012 2:4)",
    arguments: [
      ("70", "1.2.2022", "1.5.2022"),  // the older law's interval, on its last day
      ("70", "2.2.2022", "2.5.2022"),  // falls under the Nordic model
      ("21", "30.11.2025", "28.2.2026"), ("21", "31.5.2026", "31.8.2026"),
      ("21", "1.10.2025", "1.1.2026"), ("22", "30.9.2025", "30.12.2025"),
    ] as [(String, CalendarDate, CalendarDate)])
  func nextTalk(method: String, held: CalendarDate, due: CalendarDate) throws {
    let client = aCase {
      $0.search(held)
      $0.contact(method, held)
    }
    let item = try #require(try client.items(.jobSearchTalk).first)
    #expect(item.due == due)
    #expect(item.opens == due.adding(days: -14))
  }

  @Test("the older law counts from the beginning of the unemployment (916/2012 2:4)")
  func unemploymentInterval() throws {
    let client = aCase {
      $0.search("1.3.2021")
      $0.contact("72", "5.3.2021")
      $0.unemployed("1.6.2021")
    }
    #expect(try client.due(.jobSearchTalk) == "1.9.2021")
  }

  @Test("counts from the last of a whole series of supplementary talks (32.1 § 2 k, until 2025)")
  func afterSeries() throws {
    var client = aCase {
      $0.search("1.8.2024")
      $0.contact("21", "7.8.2024")
      for day in ["21.8.2024", "4.9.2024", "18.9.2024", "2.10.2024"] as [CalendarDate] {
        $0.contact("26", day)
      }
    }
    #expect(try client.due(.jobSearchTalk) == "7.11.2024")
    client.contact("26", "16.10.2024")
    #expect(try client.due(.jobSearchTalk) == "16.1.2025")
    client.contact("29", "20.12.2024")
    #expect(try client.due(.jobSearchTalk) == "20.3.2025")
  }

  @Test("a series that ended in 2025 counts no more for a talk that falls in 2026 (1412/2025)")
  func seriesOverTheTurn() throws {
    let client = aCase {
      $0.search("6.10.2025")
      $0.contact("21", "13.10.2025")
      for day in ["27.10.2025", "10.11.2025", "24.11.2025", "8.12.2025", "22.12.2025"]
        as [CalendarDate]
      {
        $0.contact("26", day)
      }
    }
    // By 2025 the talk would fall on 22.3.2026, by 2026 it falls on 13.1.2026.
    #expect(try client.due(.jobSearchTalk) == "13.1.2026")
  }

  @Test("a restart within six months goes on from the talks before, not in the gap (31.2 §)")
  func goesOn() throws {
    let client = aCase {
      $0.search("1.2.2026", "1.4.2026")
      $0.contact("21", "10.2.2026")
      $0.search("15.6.2026")
    }
    let item = try #require(try client.items(.jobSearchTalk).first)
    #expect(item.due == "15.6.2026")
    #expect(item.opens == "15.6.2026")
  }

  @Test(
    "talks are held with the unemployed, laid off and part-time (32.1 § 2 k)",
    arguments: EmploymentStatus.allCases)
  func statuses(status: EmploymentStatus) throws {
    let client = aCase {
      $0.dossier.client.education = "32"
      $0.search("1.2.2026")
      $0.contact("21", "10.2.2026")
      $0.status(status, "1.2.2026")
    }
    let hasTalk: Set<EmploymentStatus> = [
      .unemployed, .laidOff, .shortenedWeek, .partTime, .studying,
    ]
    #expect(try client.items(.jobSearchTalk).isEmpty == !hasTalk.contains(status))
  }

  @Test("after work in between the talk is asked for from the return on")
  func resumption() throws {
    let client = aCase {
      $0.search("1.2.2026")
      $0.contact("21", "10.2.2026")
      $0.status(.unemployed, "1.2.2026", "31.3.2026")
      $0.status(.employed, "1.4.2026", "31.8.2026")
      $0.status(.unemployed, "1.9.2026")
    }
    let item = try #require(try client.items(.jobSearchTalk).first)
    #expect(item.due == "1.9.2026")
    #expect(item.opens == "1.9.2026")
  }

  @Test(
    "no talk when the unemployment is known to end within three months (32.3 §)",
    arguments: [
      ("10.5.2026", "11.5.2026"), ("10.8.2026", "11.8.2026"), ("11.8.2026", "10.5.2026"),
      ("9.5.2026", "10.5.2026"),
    ] as [(CalendarDate, CalendarDate)])
  func endsSoon(ends: CalendarDate, due: CalendarDate) throws {
    let client = aCase {
      $0.search("1.2.2026")
      $0.contact("21", "10.2.2026")
      $0.status(.unemployed, "1.2.2026", ends)
    }
    #expect(try client.due(.jobSearchTalk) == due)
  }

  @Test("a talk booked in time is waited for, one booked too late is not")
  func booking() throws {
    var client = aCase {
      $0.search("1.2.2026")
      $0.contact("21", "10.2.2026")
      $0.appointment(.jobSearchTalk, "8.5.2026")
    }
    var item = try #require(try client.items(.jobSearchTalk).first)
    #expect(item.opens == "9.5.2026")
    #expect(item.booked == "8.5.2026")
    client.dossier.appointments[0].day = "11.5.2026"
    item = try #require(try client.items(.jobSearchTalk).first)
    #expect(item.opens == "26.4.2026")
    #expect(item.booked == "11.5.2026")
  }

  @Test("what the job search asked for ends with it, promises do not (28 §)")
  func searchEnds() throws {
    let client = aCase {
      $0.search("1.2.2026", "1.6.2026")
      $0.contact("21", "10.2.2026")
      $0.action(.coach, due: "20.5.2026")
    }
    #expect(try client.items(.jobSearchTalk).map(\.until) == ["1.6.2026"])
    let reasoning = try client.reasoning(on: "2.6.2026")
    #expect(reasoning.listed.map(\.kind) == [.coachPromise])
    #expect(
      reasoning.judgements(of: .jobSearchTalk)
        == [.notApplicable(.jobSearchEnded, on: "1.6.2026")])
  }

  @Test("a plan of a list shows that the interview was held, and when the next talk is (34, 35 §)")
  func listedClient() throws {
    let client = aCase {
      $0.search("17.3.2024")
      $0.plan(.employmentPlan, "23.3.2024", nil) { $0.reviewDue = "22.1.2027" }
    }
    #expect(try client.items(.initialInterview).isEmpty)
    #expect(try client.due(.jobSearchTalk) == "22.1.2027")
    #expect(try client.due(.planReview) == "22.1.2027")
  }

  @Test(
    "an integration plan is reviewed in six months, the talks go on every three (681/2023 22 §)")
  func integrationPlan() throws {
    let client = aCase {
      $0.search("2.3.2026")
      $0.contact("21", "9.3.2026")
      $0.plan(.integrationPlan, "10.3.2026")
    }
    #expect(try client.due(.jobSearchTalk) == "9.6.2026")
    #expect(try client.due(.planReview) == "10.9.2026")
    #expect(try client.due(.integrationGuidance) == "10.4.2026")
  }
}
