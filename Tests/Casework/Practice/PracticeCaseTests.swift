import ReferenceData
import Testing

@testable import Casework

@Suite("Special cases among made-up people")
struct PracticeCaseTests {
  private static let today = CalendarDate(iso: "2026-11-22") ?? .earliest
  private static let people = Array(
    PracticePopulation(
      seed: 7, count: 50, today: today, names: .embedded(), reference: .embedded()))

  private func person(_ special: PracticeCase) -> ClientDossier {
    Self.people[special.index]
  }

  @Test("is among the first fifty", arguments: PracticeCase.allCases)
  func isEarly(special: PracticeCase) {
    #expect(special.index < 50)
    #expect(PracticeCase.at(index: special.index) == special)
  }

  @Test("one client is under non-disclosure")
  func nonDisclosure() {
    #expect(person(.nonDisclosure).client.nonDisclosure)
  }

  @Test("names are double, Nordic, Sámi, transliterated, old and very long")
  func names() {
    #expect(person(.doubleName).client.familyName.contains("-"))
    #expect(person(.doubleName).client.givenNames.contains("-"))
    let nordic = person(.nordicLetters).client
    #expect(Set("åäö").isSubset(of: (nordic.givenNames + nordic.familyName).lowercased()))
    #expect(person(.sami).client.familyName.contains("Č"))
    #expect(person(.sami).client.motherTongue == "se")
    #expect(person(.transliterated).client.familyName.hasPrefix("Štš"))
    #expect(person(.transliterated).client.motherTongue == "ru")
    #expect(person(.veryLongName).client.familyName.count > 50)
    #expect(person(.oldSpelling).client.familyName.hasPrefix("W"))
  }

  @Test("two people share every digit of the identity code")
  func separators() throws {
    let dash = try #require(person(.separatorDash).client.identityCode?.text)
    let letter = try #require(person(.separatorY).client.identityCode?.text)
    #expect(dash.contains("-") && letter.contains("Y"))
    #expect(dash.filter { $0 != "-" } == letter.filter { $0 != "Y" })
  }

  @Test("an integration plan is reviewed in six months while a talk is due in three")
  func integrationPlan() throws {
    let plan = try #require(person(.integrationPlan).latestPlan)
    #expect(plan.kind == .integrationPlan)
    let made = try #require(plan.madeOn)
    #expect([6, 12].contains(made.months(until: try #require(plan.reviewDue))))
    #expect(person(.integrationPlan).contacts.contains { (27...29).contains(Int($0.method) ?? 0) })
  }

  @Test(
    "job searches began on both sides of the reform of 2026",
    arguments: zip([PracticeCase.fiveWorkingDays, .tenWorkingDays], ["2025-12-29", "2026-01-02"]))
  func reform(special: PracticeCase, began: String) {
    #expect(person(special).latestJobSearch?.began?.iso == began)
  }

  @Test("one client has searched for work under all four laws")
  func fourPeriods() {
    let began = person(.fourPeriodsOfLaw).jobSearches.compactMap(\.began?.year)
    #expect(began == [2021, 2022, 2024, 2026])
    #expect(person(.fourPeriodsOfLaw).latestJobSearch?.ended == nil)
    #expect(person(.fourPeriodsOfLaw).statuses.count > 4)
    #expect(person(.fourPeriodsOfLaw).plans.count == 4)
  }

  @Test("one initial interview is 35 days late")
  func lateInterview() throws {
    let late = person(.lateInterview)
    let began = try #require(late.latestJobSearch?.began)
    let due = WorkingDays().deadline(10, after: began)
    #expect((35...38).contains(due.days(until: Self.today)), "the last working day by then")
    #expect(late.contacts.allSatisfy { !(21...23).contains(Int($0.method) ?? 0) })
    #expect(late.plans.allSatisfy { ($0.madeOn ?? .latest) < began })
  }

  @Test("one phone field holds two numbers")
  func unfitPhone() {
    #expect(person(.unfitPhone).client.phone.contains(","))
  }
}
