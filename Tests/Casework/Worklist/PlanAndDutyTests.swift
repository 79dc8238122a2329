import Casework
import Testing

@Suite("Plans and the duty on the worklist")
struct PlanAndDutyTests {
  private func interviewed(_ day: CalendarDate, tell: (inout CaseBuilder) -> Void) -> CaseBuilder {
    aCase {
      $0.search(day)
      $0.contact("21", day)
      tell(&$0)
    }
  }

  @Test(
    "the interview makes a plan; a draft is none, and approval is waited for a week (34, 38.3 §)")
  func missing() throws {
    #expect(try interviewed("2.3.2026") { _ in }.due(.planMissing) == "9.3.2026")
    let draft = interviewed("2.3.2026") { $0.plan(.employmentPlan, "2.3.2026", .draft) }
    #expect(try draft.due(.planMissing) == "9.3.2026")
    let awaiting = interviewed("2.3.2026") {
      $0.plan(.employmentPlan, "5.3.2026", .awaitingApproval)
    }
    #expect(try awaiting.due(.planMissing) == "12.3.2026")
    #expect(try awaiting.items(.planMissing).map(\.opens) == ["13.3.2026"])
    let approved = interviewed("2.3.2026") { $0.plan(.employmentPlan, "5.3.2026") }
    #expect(try approved.items(.planMissing).isEmpty)
  }

  @Test(
    "an old employment plan does not serve a new interview, a replacing plan does (34 §, 3 § 8 k)")
  func olderPlan() throws {
    for (kind, isMissing) in [
      (PlanKind.employmentPlan, true), (.integrationPlan, false), (.multisectoralPlan, false),
      (.activationPlan, false), (.employmentProgramme, true),
    ] {
      let client = interviewed("2.3.2026") { $0.plan(kind, "1.6.2024") }
      #expect(try client.items(.planMissing).isEmpty == !isMissing, "\(kind)")
    }
  }

  @Test(
    "each kind of plan has its own time of review (35.2 §; 681/2023 22 §; 381/2023 6 §; 189/2001)",
    arguments: [
      (.employmentPlan, "5.3.2026", "5.6.2026"), (.integrationPlan, "5.3.2026", "5.9.2026"),
      (.multisectoralPlan, "5.3.2026", "5.6.2026"), (.activationPlan, "5.3.2026", "5.6.2026"),
      (.integrationPlan, "31.8.2025", "28.2.2026"),
      // Before the integration act of 2025 no row asks for it: from its first day on it does.
      (.integrationPlan, "1.3.2024", "1.1.2025"),
    ] as [(PlanKind, CalendarDate, CalendarDate)])
  func review(kind: PlanKind, made: CalendarDate, due: CalendarDate) throws {
    let client = interviewed(made) { $0.plan(kind, made) }
    #expect(try client.due(.planReview) == due)
  }

  @Test("the day that stands in the plan goes before the interval")
  func ownDay() throws {
    let client = interviewed("2.3.2026") {
      $0.plan(.employmentPlan, "5.3.2026") { $0.reviewDue = "1.5.2026" }
    }
    #expect(try client.due(.planReview) == "1.5.2026")
  }

  @Test(
    "three periods of a month are set at a time, merged ones last as long (44.1 §)",
    arguments: [
      (1, ["4.4.2026", "4.5.2026", "4.6.2026"]), (3, ["4.6.2026"]),
    ] as [(Int, [CalendarDate])])
  func periods(months: Int, ends: [CalendarDate]) throws {
    var client = interviewed("2.3.2026") {
      $0.plan(.employmentPlan, "5.3.2026") {
        $0.dutyCount = 4
        $0.dutyMonths = months
        $0.dutyBegan = "5.3.2026"
      }
    }
    #expect(try client.items(.dutyReport).map(\.due) == ends)
    #expect(try client.items(.dutyReport).map(\.opens) == ends.map { $0.adding(days: 1) })
    client.report("5.3.2026", ends[0], reported: ends[0])
    #expect(try client.items(.dutyReport).map(\.due) == Array(ends.dropFirst()))
    client.dossier.plans[0].dutyCount = 0
    #expect(try client.items(.dutyReport).isEmpty)
  }

  @Test("a report is late only after the day that stands in the plan (38.2 §)")
  func reportDay() throws {
    let client = interviewed("2.3.2026") {
      $0.plan(.employmentPlan, "5.3.2026") {
        $0.dutyCount = 4
        $0.dutyMonths = 3
        $0.dutyBegan = "5.3.2026"
        $0.reportDue = "10.6.2026"
      }
    }
    let item = try #require(try client.items(.dutyReport).first)
    #expect(item.opens == "5.6.2026")
    #expect(item.due == "10.6.2026")
  }
}
