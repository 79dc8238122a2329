import Casework
import Testing

@Suite("The review periods of the job-search duty")
struct DutyPeriodTests {
  private func plan(_ count: Int?, _ months: Int?, _ began: CalendarDate?) -> EmploymentPlan {
    var plan = PlanBench.whole()
    (plan.dutyCount, plan.dutyMonths, plan.dutyBegan) = (count, months, began)
    return plan
  }

  @Test(
    "are three of a month, or as many as go into three months (380/2023 44.2 §)",
    arguments: [
      (4, 1, "1.12.2026", ["31.12.2026", "31.1.2027", "28.2.2027"]),
      (4, 1, "31.1.2027", ["27.2.2027", "30.3.2027", "29.4.2027"]),
      (12, 3, "15.11.2026", ["14.2.2027"]), (3, 2, "1.1.2027", ["28.2.2027"]),
      (0, 1, "1.12.2026", []), (nil, 1, "1.12.2026", []), (4, nil, "1.12.2026", []),
      (4, 1, nil, []),
    ] as [(Int?, Int?, CalendarDate?, [CalendarDate])])
  func periods(count: Int?, months: Int?, began: CalendarDate?, ends: [CalendarDate]) {
    #expect(plan(count, months, began).dutyPeriods.map(\.ended) == ends)
  }

  @Test("are merged without changing the count (44.1 §)")
  func merging() {
    let law = DutyTerms(count: 4, months: 1)
    #expect(!law.isHigher(than: 12, in: 3) && law.isHigher(than: 11, in: 3))
    #expect(!DutyTerms(count: 1, months: 3).isHigher(than: 1, in: 3))
  }

  @Test("wait for a report once they have ended (39 §)")
  func reports() {
    var dossier = PlanBench.client
    let plan = plan(4, 1, "1.9.2026")
    #expect(dossier.unreportedPeriods(of: plan, on: "22.11.2026").map(\.began).count == 2)
    var report = DutyReport(id: PlanBench.id(1), client: PlanBench.id(0))
    (report.began, report.ended, report.reportedOn) = ("1.9.2026", "30.9.2026", "2.10.2026")
    dossier.dutyReports = [report]
    #expect(
      dossier.unreportedPeriods(of: plan, on: "22.11.2026").map(\.began) == ["1.10.2026"])
  }
}
