import Casework
import ReferenceData
import Testing

@Suite("The job-search duty by date and situation")
struct JobSearchDutyTests {
  private func duty(
    on day: CalendarDate, _ tell: (inout CaseBuilder) -> Void
  ) throws -> JobSearchDuty {
    JobSearchDutyRule.duty(of: aCase(tell).dossier, on: day, rules: try RuleBook.embedded())
  }

  @Test(
    "the number, the period and how many are set at a time (44.1, 47 §)",
    arguments: [
      (.unemployed, "", "2.5.2022", 4, 1, 3), (.unemployed, "", "1.6.2026", 4, 1, 3),
      (.partTime, "", "31.12.2025", 1, 3, 1), (.partTime, "", "1.1.2026", 4, 1, 3),
      (.shortenedWeek, "", "31.12.2025", 1, 3, 1), (.studying, "1", "1.6.2026", 3, 3, 1),
      (.studying, "31", "1.6.2025", 3, 3, 1), (nil, "", "1.6.2026", 4, 1, 3),
    ] as [(EmploymentStatus?, String, CalendarDate, Int, Int, Int)])
  func terms(
    status: EmploymentStatus?, education: String, day: CalendarDate, count: Int, months: Int,
    periods: Int
  ) throws {
    let duty = try duty(on: day) {
      $0.dossier.client.education = education
      $0.search("1.1.2022")
      if let status { $0.status(status, "1.1.2022") }
    }
    guard case .set(let terms) = duty else {
      Issue.record("\(duty)")
      return
    }
    #expect((terms.count, terms.months, terms.periods) == (count, months, periods))
    #expect(terms.began == day)
    #expect(!terms.mayBeLeftOut)
  }

  @Test(
    "is not set for everybody (44.4, 46, 48 §)",
    arguments: [
      (.employed, nil, .status, nil), (.outsideWorkforce, nil, .status, nil),
      (.inService, "31.8.2026", .service, "31.7.2026"), (.inService, nil, .service, nil),
      (.laidOff, nil, .layoff, "15.7.2026"),
      (.unemployed, "15.6.2026", .unemploymentEnds, nil),
    ] as [(EmploymentStatus, CalendarDate?, JobSearchDutyExemption, CalendarDate?)])
  func exemptions(
    status: EmploymentStatus, ended: CalendarDate?, reason: JobSearchDutyExemption,
    until: CalendarDate?
  ) throws {
    let duty = try duty(on: "1.6.2026") {
      $0.search("1.1.2026")
      $0.status(status, "15.4.2026", ended)
    }
    guard case .notSet(reason, _, until) = duty else {
      Issue.record("\(duty)")
      return
    }
  }

  @Test("before 2.5.2022 and without a job search there is none")
  func none() throws {
    #expect(
      try duty(on: "1.5.2022") { $0.search("1.1.2022") }
        == .notSet(.noRule, rule: nil, until: nil))
    #expect(
      try duty(on: "1.6.2026") { $0.search("1.1.2026", "31.5.2026") }
        == .notSet(.noJobSearch, rule: nil, until: nil))
  }

  @Test("only whole months when the unemployment ends within three (44.4 §)")
  func wholeMonths() throws {
    for (end, periods) in [
      ("30.6.2026", 1), ("31.7.2026", 2), ("30.8.2026", 2), ("31.12.2026", 3),
    ] as [(CalendarDate, Int)] {
      let duty = try duty(on: "1.6.2026") {
        $0.search("1.1.2026")
        $0.status(.unemployed, "1.1.2026", end)
      }
      guard case .set(let terms) = duty else {
        Issue.record("\(duty)")
        continue
      }
      #expect(terms.periods == periods, "\(end.finnish)")
    }
  }

  @Test(
    "the laid off after three months, those in a long service after the talk before its end (46 §)")
  func later() throws {
    let laidOff = try duty(on: "15.7.2026") {
      $0.search("15.4.2026")
      $0.status(.laidOff, "15.4.2026")
    }
    let inService = try duty(on: "31.7.2026") {
      $0.search("15.4.2026")
      $0.status(.inService, "15.4.2026", "31.8.2026")
    }
    for duty in [laidOff, inService] {
      guard case .set = duty else {
        Issue.record("\(duty)")
        continue
      }
    }
  }

  @Test("a multi-sector plan may leave it out, which the coach judges (48.1 § 1 k)")
  func multisectoral() throws {
    let duty = try duty(on: "1.6.2026") {
      $0.search("1.1.2026")
      $0.plan(.multisectoralPlan, "1.2.2026")
    }
    guard case .set(let terms) = duty else {
      Issue.record("\(duty)")
      return
    }
    #expect(terms.mayBeLeftOut)
  }
}
