import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("The screens of services and referrals")
struct ServicesGoldenTests {
  private func bench(_ language: Language = .fi, wide: Bool = false) throws -> Bench {
    try Bench(
      people: 12, size: wide ? Size(rows: 50, columns: 160) : Scene.minimumSize,
      language: language, hasCatalogue: true, hasCasework: false
    ) { dossier, index in
      guard index == 0 else { return }
      dossier.client.nonDisclosure = false
      dossier.client.familyName = "Ohjattava"
      let states: [(ReferralState, String, Int)] = [
        (.sent, "Työelämän digitaidot haltuun", 19), (.queued, "Harjulan Setlementin työpajat", 40),
        (.started, "Työkokeilu kunnan työpaikassa", 30), (.cancelled, "Uravalmennus", 90),
        (.agreed, "Kykyviisari-itsearviointi", 2),
      ]
      let services = PracticeStore.seed.services
      for (number, (state, name, days)) in states.enumerated() {
        var referral = Referral(
          id: RecordID(at: Moment(milliseconds: 1), random: (UInt64(number), 7)),
          client: dossier.client.id)
        let service = services.first { $0.name == name }
        (referral.service, referral.serviceName, referral.state) = (service?.id, name, state)
        referral.providerName = "Tuottaja"
        referral.since = PracticeStore.today.adding(days: -days)
        referral.sentOn = state == .agreed ? nil : PracticeStore.today.adding(days: -days)
        referral.answerDue = PracticeStore.today.adding(days: 10 - days)
        referral.estimatedEnd = PracticeStore.today.adding(days: 30)
        referral.purpose = "Haluaa rytmiä arkeen ja oppia tietokonetta."
        referral.disclosed = "name,phone,purpose"
        dossier.referrals.append(referral)
      }
    }
  }

  private func goToReferrals(_ bench: Bench) {
    bench.open("ohjattava")
    while bench.client?.part != .referrals { bench.press(.function(6)) }
  }

  @Test("shows the services, in three languages", arguments: Language.allCases)
  func services(language: Language) throws {
    let bench = try bench(language)
    bench.choose(.services)
    try Golden.expect(bench.grid.golden(), is: "services-\(language.rawValue)")
  }

  @Test("shows what a search has found and why, on a wide window")
  func searched() throws {
    let bench = try bench(wide: true)
    bench.choose(.services)
    bench.type("oppia tietokonetta")
    try Golden.expect(bench.grid.golden(), is: "services-searched-wide")
    bench.press(.enter)
    try Golden.expect(bench.grid.golden(), is: "service-wide")
  }

  @Test("says what to do when nothing is found")
  func notFound() throws {
    let bench = try bench()
    bench.choose(.services)
    bench.type("xyzzy")
    try Golden.expect(bench.grid.golden(), is: "services-not-found")
  }

  @Test("shows a client's referrals, in three languages", arguments: Language.allCases)
  func referrals(language: Language) throws {
    let bench = try bench(language)
    goToReferrals(bench)
    try Golden.expect(bench.grid.golden(), is: "referrals-\(language.rawValue)")
    try Golden.expect(bench.linear(), is: "referrals-linear-\(language.rawValue)")
  }

  @Test("shows one referral with its steps", arguments: Language.allCases)
  func referral(language: Language) throws {
    let bench = try bench(language)
    goToReferrals(bench)
    bench.press(.enter)
    try Golden.expect(bench.grid.golden(), is: "referral-\(language.rawValue)")
    bench.press(.function(9))
    try Golden.expect(bench.grid.golden(), is: "referral-menu-\(language.rawValue)")
  }

  @Test("shows a step with what is filled in", arguments: Language.allCases)
  func step(language: Language) throws {
    let bench = try bench(language)
    goToReferrals(bench)
    bench.press(.enter)
    bench.choose(.referralReject)
    try Golden.expect(bench.grid.golden(), is: "referral-step-\(language.rawValue)")
  }

  @Test("shows a new referral with what leaves and what the law says", arguments: Language.allCases)
  func form(language: Language) throws {
    let bench = try bench(language)
    goToReferrals(bench)
    bench.press(.function(7))
    bench.type("työkokeilu yrityksessä")
    bench.press(.enter)
    try Golden.expect(bench.grid.golden(), is: "referral-form-\(language.rawValue)")
  }

  @Test("shows an empty part with what to do")
  func empty() throws {
    let bench = try Bench(people: 2, hasCatalogue: true, hasCasework: false)
    bench.press(.enter)
    while bench.client?.part != .referrals { bench.press(.function(6)) }
    try Golden.expect(bench.grid.golden(), is: "referrals-empty")
  }
}
