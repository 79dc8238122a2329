import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("Services and referrals, as a coach uses them")
struct ReferralStories {
  /// A bench on the first client, without non-disclosure, with everything on the screen.
  private func bench(
    _ adjust: @escaping (inout ClientDossier) -> Void = { _ in }
  ) throws -> Bench {
    let bench = try Bench(people: 30, hasCatalogue: true, hasCasework: false) { dossier, index in
      guard index == 0 else { return }
      dossier.client.nonDisclosure = false
      dossier.client.familyName = "Ohjattava"
      adjust(&dossier)
    }
    bench.open("ohjattava")
    return bench
  }

  private func dossier(_ bench: Bench) throws -> ClientDossier {
    let id = try #require(PracticeStore.people(1).first).client.id
    return try #require(try bench.store.dossier(id))
  }

  /// Adds a referral in a state, sent twenty days ago.
  private func referral(
    _ state: ReferralState, _ name: String = "Työelämän digitaidot haltuun"
  ) -> (inout ClientDossier) -> Void {
    { dossier in
      let seed = PracticeStore.seed
      var referral = Referral(
        id: RecordID(at: Moment(milliseconds: 1), random: (7, 7)), client: dossier.client.id)
      let service = seed.services.first { $0.name == name }
      referral.service = service?.id
      referral.serviceName = name
      referral.providerName = "Ohjaamo Lahti"
      referral.state = state
      referral.sentOn = PracticeStore.today.adding(days: -20)
      referral.since = PracticeStore.today.adding(days: -20)
      referral.answerDue = PracticeStore.today.adding(days: -13)
      dossier.referrals = [referral]
    }
  }

  /// Opens the part of the referrals.
  private func goToReferrals(_ bench: Bench) {
    while bench.client?.part != .referrals { bench.press(.function(6)) }
  }

  @Test("a client is referred in at most ten keys, and exactly what is shown has left")
  func referring() throws {
    let bench = try bench()
    let before = bench.keys
    bench.choose(.refer)
    bench.type("liite")
    #expect(bench.selectedRow.contains("digitaidot"))
    bench.press(.enter)
    #expect(bench.screen.contains("Lähtee (Ohjaamo Lahti): nimi, puhelin, sähköposti"))
    bench.press(.function(2))
    #expect(bench.keys - before <= 10)
    #expect(bench.says(.referralMade, ["service": "Työelämän digitaidot haltuun"]))
    #expect(bench.client != nil, "back at the client")
    let after = try dossier(bench)
    let referral = try #require(after.referrals.first)
    #expect(referral.state == .sent)
    #expect(referral.sentOn == PracticeStore.today)
    #expect(referral.answerDue == PracticeStore.today.adding(days: 7))
    #expect(referral.disclosed == "name,phone,email,service_language,interpreter,purpose")
    #expect(referral.course != nil, "the next course is filled in")
    let line = try #require(after.actions.first { $0.referral == referral.id })
    #expect(line.isInPlan && line.code == "078")
    let row = try #require(try bench.store.accessLog(of: after.client.id, limit: 1).first)
    #expect(row.action == .disclose && row.fieldGroup == referral.disclosed)
    #expect(row.purpose == "referral: Ohjaamo Lahti")
    bench.press(.control("z"))
    #expect(try dossier(bench).referrals.isEmpty, "one undo takes everything back")
    #expect(try dossier(bench).actions.count == after.actions.count - 1)
    let log = try bench.store.accessLog(of: after.client.id, limit: 9)
    #expect(log.count { $0.action == .disclose } == 1, "what was told is not untold")
  }

  @Test("a silent provider is told in words, and the answer is entered in at most four keys")
  func answering() throws {
    let bench = try bench(referral(.sent))
    goToReferrals(bench)
    #expect(bench.screen.contains("ei vastausta 20 pv – muistuta"))
    let before = bench.keys
    bench.press(.enter)
    bench.choose(.referralAccept)
    bench.press(.function(2))
    #expect(bench.keys - before <= 4)
    let referral = try #require(try dossier(bench).referrals.first)
    #expect(referral.state == .accepted)
    #expect(referral.answeredOn == PracticeStore.today)
    #expect(referral.startsOn != nil || referral.course == nil)
  }

  @Test("only the possible steps are offered", arguments: ReferralState.allCases)
  func offers(state: ReferralState) throws {
    let bench = try bench(referral(state))
    goToReferrals(bench)
    bench.press(.enter)
    let offered = Set(Update.offers(bench.model).map(\.command))
    let commands: [ReferralAction: CommandID] = [
      .agree: .referralAgree, .send: .referralSend, .receive: .referralReceive,
      .queue: .referralQueue, .accept: .referralAccept, .reject: .referralReject,
      .start: .referralStart, .end: .referralEnd, .interrupt: .referralInterrupt,
      .evaluate: .referralEvaluate, .cancel: .referralCancel,
    ]
    for action in ReferralAction.allCases {
      let command = try #require(commands[action])
      #expect(offered.contains(command) == state.actions.contains(action), "\(action)")
    }
  }

  @Test("a rejection takes its reason as a code and in words")
  func rejecting() throws {
    let bench = try bench(referral(.sent))
    goToReferrals(bench)
    bench.press(.enter)
    bench.choose(.referralReject)
    bench.press(.function(2))
    #expect(bench.says(.problemReason))
    bench.press(.function(4))
    bench.type("täynnä\n")
    bench.press(.function(2))
    #expect(bench.says(.problemReasonText))
    bench.type("Ryhmä on täynnä kevääseen.")
    bench.press(.function(2))
    let referral = try #require(try dossier(bench).referrals.first)
    #expect(referral.state == .rejected)
    #expect(referral.reason == "full")
    #expect(referral.reasonText == "Ryhmä on täynnä kevääseen.")
  }

  @Test("a start changes the status, an end brings it back with a task, and undo takes it back")
  func starting() throws {
    let bench = try bench { dossier in
      referral(.accepted)(&dossier)
      var period = StatusPeriod(
        id: RecordID(at: Moment(milliseconds: 2), random: (8, 8)), client: dossier.client.id)
      (period.status, period.began) = (.unemployed, PracticeStore.today.adding(days: -200))
      dossier.statuses = [period]
    }
    goToReferrals(bench)
    bench.press(.enter)
    bench.choose(.referralStart)
    bench.press(.function(2))
    #expect(try dossier(bench).latestStatus?.status == .inService)
    #expect(try dossier(bench).referrals[0].estimatedEnd != nil)
    bench.choose(.referralEnd)
    bench.press(.function(2))
    let ended = try dossier(bench)
    #expect(ended.latestStatus?.status == .unemployed)
    #expect(ended.actions.contains { $0.responsible == .coach && $0.referral != nil })
    bench.press(.control("z"))
    #expect(try dossier(bench).referrals[0].state == .started)
    bench.press(.control("z"))
    #expect(try dossier(bench).referrals[0].state == .accepted)
    #expect(try dossier(bench).latestStatus?.status == .unemployed)
  }

  @Test("health data wait for the written consent, and a refusal is recorded as shortly")
  func health() throws {
    for isGiven in [true, false] {
      let bench = try bench()
      bench.choose(.refer)
      bench.type("liite")
      bench.press(.enter, .tab, .tab, .function(4))
      bench.type("työkyky")
      bench.press(.character(" "), .enter)
      bench.press(.function(2))
      #expect(bench.says(.problemHealthConsent))
      bench.press(.function(4))
      bench.type(isGiven ? "2" : "3")
      bench.press(.function(2))
      if isGiven {
        let after = try dossier(bench)
        #expect(after.referrals.first?.disclosed.hasSuffix("health") ?? false)
        #expect(after.referrals.first?.consent == after.consents.first?.id)
        #expect(after.consents.first?.decision == .given)
        #expect(after.consents.first?.content == "health")
        let row = try #require(try bench.store.accessLog(of: after.client.id, limit: 1).first)
        #expect(row.fieldGroup.hasSuffix(after.consents.first?.id.text ?? "-"))
      } else {
        #expect(bench.says(.problemHealthConsent), "what is refused does not leave")
        #expect(try dossier(bench).referrals.isEmpty)
      }
    }
  }

  @Test("contact details of a protected client do not leave unless they are chosen")
  func protected() throws {
    let bench = try bench { $0.client.nonDisclosure = true }
    bench.choose(.refer)
    bench.type("liite")
    bench.press(.enter, .function(2))
    let referral = try #require(try dossier(bench).referrals.first)
    #expect(referral.disclosed == "name,service_language,interpreter,purpose")
  }

  @Test("what was agreed before the order of non-disclosure is kept back, and shown when chosen")
  func protectedLater() throws {
    let bench = try bench { dossier in
      referral(.agreed)(&dossier)
      dossier.referrals[0].disclosed = "name,phone"
      dossier.client.nonDisclosure = true
    }
    goToReferrals(bench)
    bench.press(.enter)
    bench.choose(.referralSend)
    #expect(bench.screen.contains("Lähtee (Ohjaamo Lahti): nimi"))
    #expect(!bench.screen.contains("nimi, puhelin"))
    bench.press(.tab, .function(4))
    bench.type("puhelin")
    bench.press(.character(" "), .enter)
    #expect(bench.screen.contains("nimi, puhelin – turvakielto"))
    bench.wait(2_000)
    bench.press(.escape)
    bench.choose(.referralSend)
    #expect(!bench.screen.contains("nimi, puhelin"), "a draft does not choose again")
    bench.press(.function(2))
    #expect(try dossier(bench).referrals[0].disclosed == "name")
    #expect(try dossier(bench).referrals[0].state == .sent)
  }

  @Test("an employer is told nothing of a service that is gone, nor health by the other consent")
  func employers() throws {
    let gone = try bench { dossier in
      referral(.agreed)(&dossier)
      dossier.referrals[0].service = nil
      dossier.referrals[0].disclosed = "name"
    }
    goToReferrals(gone)
    gone.press(.enter)
    gone.choose(.referralSend)
    gone.press(.function(2))
    #expect(gone.says(.problemConsent))
    #expect(try dossier(gone).referrals[0].state == .agreed)

    let bench = try bench()
    bench.choose(.refer)
    bench.type("työkokeilu yrityksessä")
    bench.press(.enter)
    #expect(bench.screen.contains("Kirjoita vain välttämätön"))
    bench.press(.tab, .function(4))
    bench.type("työkyky")
    bench.press(.character(" "), .enter, .tab, .function(4))
    bench.type("2")
    bench.press(.function(2))
    #expect(bench.says(.problemHealthConsent))
    bench.press(.function(4))
    bench.type("2")
    bench.press(.function(2))
    #expect(bench.says(.problemNecessity))
    bench.press(.character(" "), .function(2))
    let after = try dossier(bench)
    #expect(after.referrals.first?.state == .sent)
    #expect(Set(after.consents.map(\.purpose)).isSuperset(of: [.introduction, .healthToEmployer]))
    #expect(after.consents.first { $0.purpose == .healthToEmployer }?.content == "health")
  }

  @Test("what is half typed comes back after a kill")
  func drafts() throws {
    let bench = try bench()
    bench.choose(.refer)
    bench.type("liite")
    bench.press(.enter)
    bench.type("Haluaa oppia")
    bench.wait(2_000)
    bench.press(.escape, .enter)
    #expect(bench.screen.contains("Haluaa oppia"))
  }

  @Test("the catalogue shows what providers have really done")
  func figures() throws {
    let bench = try bench(referral(.sent))
    bench.resize(rows: 50, columns: 160)
    bench.press(.escape, .escape)
    bench.choose(.services)
    bench.type("digitaidot haltuun")
    #expect(bench.selectedRow.contains("ei vastannut 100 %"))
    #expect(bench.selectedRow.contains("12 paikkaa"))
    bench.press(.enter)
    #expect(bench.screen.contains("Työelämän digitaidot haltuun"))
    #expect(bench.screen.contains("ei vastannut 100 %"))
  }

  @Test("a service is added, found by its words, and closed")
  func adding() throws {
    let bench = try bench()
    bench.press(.escape)
    bench.choose(.services)
    bench.press(.function(7))
    bench.type("1")
    bench.type("Kalastusryhmä")
    bench.press(.tab, .tab, .function(4))
    bench.type("muut\n")
    bench.press(.tab, .tab)
    bench.type("kala onki")
    bench.press(.function(2))
    #expect(bench.says(.saved))
    bench.type("onkia kaloja")
    #expect(bench.selectedRow.contains("Kalastusryhmä"))
    bench.press(.function(8))
    #expect(!bench.screen.contains("Kalastusryhmä"))
    bench.press(.control("z"))
    #expect(bench.screen.contains("Kalastusryhmä"))
  }

  @Test("a file of the register is looked at and imported")
  func importing() throws {
    let bench = try bench()
    bench.press(.escape)
    bench.choose(.services)
    bench.choose(.importServices)
    bench.paste(TestFiles.fixture("ptv/services.json"))
    bench.press(.enter)
    #expect(bench.screen.contains("Yksilöllistetty oppimäärä"))
    bench.press(.function(2))
    #expect(bench.says(.servicesImported, ["added": "1", "updated": "0"]))
    bench.type("yksilöllistetty")
    #expect(bench.selectedRow.contains("Yksilöllistetty oppimäärä"))
    bench.choose(.importServices)
    bench.paste(TestFiles.fixture("ptv/channel.json"))
    bench.press(.enter)
    #expect(bench.says(.publishedNotServices))
  }

  @Test("hostile text in a referral is shown and kept harmless")
  func hostile() throws {
    let bench = try bench()
    bench.choose(.refer)
    bench.paste("\u{1B}]0;x\u{7}'; DROP TABLE referral;--")
    bench.press(.escape)
    bench.type("liite")
    bench.press(.enter)
    bench.paste("\u{1B}[2J\u{202E}teksti'; --")
    bench.press(.function(2))
    #expect(!bench.screen.contains("\u{1B}"))
    #expect(try dossier(bench).referrals.count == 1)
  }
}
