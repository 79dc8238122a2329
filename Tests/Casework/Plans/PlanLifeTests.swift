import Casework
import TestSupport
import Testing

@Suite("The life of a plan")
struct PlanLifeTests {
  private let today = PlanBench.today
  private let terms = PlanBench.terms

  private func approved(_ kind: PlanKind = .employmentPlan) throws -> ClientDossier {
    var dossier = PlanBench.drafted(kind)
    try dossier.approvePlan(PlanBench.id(1), PlanBench.spoken, terms: terms, today: today)
    return dossier
  }

  @Test("begins as a draft and comes into force when both approve (380/2023 38.3 §)")
  func approval() throws {
    let plan = try #require(try approved().planInForce)
    #expect(plan.state == .inForce)
    #expect(plan.madeOn == today && plan.approvedOn == today && plan.reviewDue == "22.2.2027")
    #expect(plan.understood == "Kertoi omin sanoin" && plan.delivered == "Tulostettiin")
    #expect(
      plan.agreed == """
        client; 2026-12-15; Haen työkokeilupaikkaa
        coach; 2026-12-15; Kysyn kurssipaikkaa
        """)
  }

  @Test(
    "asks of each way of approval what VNA 385/2024 2 § asks",
    arguments: [
      (.employmentPlan, .electronic, "", "", "", nil),
      (.employmentPlan, .signature, "", "Kopio", "", nil),
      (.employmentPlan, .signature, "", "", "", .deliveryMissing),
      (.employmentPlan, .other, "Luettiin", "Posti", "", nil),
      (.employmentPlan, .other, " ", "Posti", "", .understandingMissing),
      (.employmentPlan, .other, "Luettiin", "", "", .deliveryMissing),
      (.activationPlan, .electronic, "", "", "", .partiesMissing),
      (.multisectoralPlan, .electronic, "", "", "Hyvinvointialue", nil),
      (.integrationPlan, .electronic, "", "", "", nil),
    ] as [(PlanKind, PlanApprovalWay, String, String, String, PlanFault?)])
  func ways(
    kind: PlanKind, way: PlanApprovalWay, understood: String, delivered: String,
    parties: String, expected: PlanFault?
  ) {
    var dossier = PlanBench.drafted(kind)
    let approval = PlanApproval(
      way: way, on: today, understood: understood, delivered: delivered, parties: parties)
    var fault: PlanFault?
    do {
      try dossier.approvePlan(PlanBench.id(1), approval, terms: terms, today: today)
    } catch {
      fault = error
    }
    #expect(fault == expected)
    #expect((dossier.planInForce == nil) == (expected != nil))
  }

  @Test("waits for the client while the version in force stays so, and counts from the talk")
  func waiting() throws {
    var dossier = try approved()
    let draft = dossier.draftPlan(
      today: "20.2.2027", terms: terms, newID: PlanBench.newID(after: 10))
    dossier.putPlan(draft)
    try dossier.offerPlan(draft.id, on: "20.2.2027")
    #expect(dossier.planInForce?.id == PlanBench.id(1) && dossier.openPlan?.id == draft.id)
    #expect(dossier.latestPlan?.id == PlanBench.id(1))
    try dossier.approvePlan(
      draft.id, PlanApproval(way: .electronic, on: "3.3.2027"), terms: terms, today: "3.3.2027")
    #expect(dossier.planInForce?.madeOn == "20.2.2027")
    #expect(dossier.planInForce?.reviewDue == "20.5.2027")
    #expect(dossier.plan(PlanBench.id(1))?.state == .replaced)
    #expect(dossier.plan(PlanBench.id(1))?.endedOn == "3.3.2027")
  }

  @Test("is not approved before it is whole, except when its text is elsewhere")
  func incomplete() throws {
    var dossier = PlanBench.drafted()
    dossier.plans[0].goals = ""
    let before = dossier
    #expect(throws: PlanFault.self) {
      try dossier.approvePlan(PlanBench.id(1), PlanBench.spoken, terms: terms, today: today)
    }
    #expect(dossier == before)
    try dossier.approvePlan(
      PlanBench.id(1), PlanBench.spoken, terms: terms, today: today, isCompleteElsewhere: true)
    #expect(dossier.planInForce?.id == PlanBench.id(1))
  }

  @Test("is not approved in the future, before the version in force, or twice")
  func days() throws {
    var dossier = try approved()
    #expect(throws: PlanFault.notOpen) {
      try dossier.approvePlan(PlanBench.id(1), PlanBench.spoken, terms: terms, today: today)
    }
    let draft = dossier.draftPlan(
      today: today, terms: terms, newID: PlanBench.newID(after: 10))
    dossier.putPlan(draft)
    for day: CalendarDate in ["23.11.2026", "21.11.2026"] {
      #expect(throws: PlanFault.day) {
        try dossier.approvePlan(
          draft.id, PlanApproval(way: .electronic, on: day), terms: terms, today: today)
      }
    }
    #expect(throws: PlanFault.unknown) { try dossier.offerPlan(PlanBench.id(99), on: today) }
    #expect(throws: PlanFault.notInForce) { try dossier.endPlan(draft.id, on: today) }
  }

  @Test("goes on in a review with everything the last version says, the duty in its rhythm")
  func review() throws {
    var dossier = try approved()
    dossier.actions[0].doneOn = "10.1.2027"
    let draft = dossier.draftPlan(
      today: "20.2.2027", terms: terms, newID: PlanBench.newID(after: 10))
    let last = try #require(dossier.planInForce)
    for section in PlanSection.allCases {
      guard let path = section.text else { continue }
      #expect(draft[keyPath: path] == last[keyPath: path])
    }
    #expect(draft.state == .draft && draft.replaces == last.id && draft.approvedOn == nil)
    #expect(draft.dutyBegan == "1.2.2027")
    #expect(draft.dutyPeriods.map(\.ended) == ["28.2.2027", "31.3.2027", "30.4.2027"])
    #expect(draft.reportDue == "30.4.2027")
    #expect(dossier.openPlanActions.map(\.id) == [PlanBench.id(102)])
  }

  @Test("of another kind replaces the one in force, whatever it is (380/2023 3 § 8)")
  func anotherKind() throws {
    var dossier = try approved()
    var draft = dossier.draftPlan(
      .integrationPlan, today: today, terms: terms, newID: PlanBench.newID(after: 10))
    draft.justification = "Kieli ensin."
    dossier.putPlan(draft)
    let half = PlanTerms(reviewMonths: 6, duty: terms.duty)
    try dossier.approvePlan(
      draft.id, PlanApproval(way: .electronic, on: today), terms: half, today: today)
    #expect(dossier.planInForce?.kind == .integrationPlan)
    #expect(dossier.planInForce?.reviewDue == "22.5.2027")
    #expect(dossier.plans.count { $0.countsAsInForce } == 1)
  }

  @Test("of a transfer list counts as in force until a version replaces it")
  func transferred() throws {
    var dossier = PlanBench.drafted()
    var listed = EmploymentPlan(id: PlanBench.id(200), client: PlanBench.id(0))
    (listed.kind, listed.madeOn, listed.reviewDue) = (.employmentPlan, "1.6.2026", "1.9.2026")
    dossier.plans.append(listed)
    var older = EmploymentPlan(id: PlanBench.id(199), client: PlanBench.id(0))
    (older.kind, older.madeOn) = (.employmentPlan, "1.3.2026")
    dossier.plans.append(older)
    #expect(dossier.planInForce?.id == listed.id)
    #expect(dossier.planVersions.map(\.state) == [.draft, nil, .replaced])
    #expect(dossier.planInForce?.isOverdue(on: today) == true && listed.hasNoText)
    try dossier.approvePlan(PlanBench.id(1), PlanBench.spoken, terms: terms, today: today)
    #expect(dossier.planInForce?.id == PlanBench.id(1))
  }

  @Test("first takes what assessments and the client's own words tell")
  func prefills() throws {
    var dossier = PlanBench.client
    func assessment(
      _ number: Int, _ kind: AssessmentKind, _ day: CalendarDate, _ text: String,
      needs: String = ""
    ) {
      var assessment = Assessment(id: PlanBench.id(number), client: PlanBench.id(0))
      (assessment.kind, assessment.on, assessment.summary) = (kind, day, text)
      assessment.needs = needs
      dossier.assessments.append(assessment)
    }
    assessment(1, .skills, "1.1.2026", "Vanha")
    assessment(2, .skills, "1.10.2026", "Trukkikortti")
    assessment(3, .digital, "2.10.2026", "Sähköposti sujuu", needs: "digital,unknown")
    assessment(4, .workAbility, "1.9.2026", "Nostorajoitus 10 kg")
    var wish = ClientWord(id: PlanBench.id(5), client: PlanBench.id(0))
    (wish.text, wish.on) = ("Haluan ulkotöihin", "3.10.2026")
    dossier.clientWords = [wish]
    let prefills = dossier.planPrefills { $0 == "digital" ? "Digitaidot" : nil }
    let plan = dossier.draftPlan(
      today: today, terms: terms, prefills: prefills, newID: PlanBench.newID(after: 10))
    #expect(plan.wishes == "Haluan ulkotöihin")
    #expect(plan.skills == "Trukkikortti\nSähköposti sujuu")
    #expect(plan.ability == "Nostorajoitus 10 kg" && plan.need == "Digitaidot")
    #expect(plan.strengths.isEmpty)
    #expect(prefills.first { $0.section == .skills }?.on == "2.10.2026")
    #expect(plan.dutyCount == 4 && plan.dutyBegan == today && plan.kind == .employmentPlan)
  }

  @Test("never has two versions in force nor two open, whatever is done", arguments: 1...40)
  func oneInForce(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var dossier = PlanBench.drafted()
    var day = today
    let newID = PlanBench.newID(after: 1_000)
    for step in 0..<60 {
      day = day.adding(days: random.below(40))
      let id = random.pick(dossier.plans.map(\.id) + [PlanBench.id(9_999)])
      let way = random.pick(PlanApprovalWay.allCases)
      let before = dossier
      do throws(PlanFault) {
        switch random.below(6) {
        case 0:
          var draft = dossier.draftPlan(
            random.pick([nil, .activationPlan, .integrationPlan]), today: day, terms: terms,
            newID: newID)
          draft.goals = "\(step)"
          dossier.putPlan(draft)
        case 1: try dossier.offerPlan(id, on: day)
        case 2: try dossier.withdrawPlan(id)
        case 3:
          let approval = PlanApproval(
            way: way, on: day, understood: "k", delivered: random.chance(80) ? "k" : "")
          try dossier.approvePlan(
            id, approval, terms: terms, today: day, isCompleteElsewhere: random.chance(50))
        case 4: try dossier.endPlan(id, on: day)
        default: try dossier.discardPlan(id)
        }
      } catch {
        #expect(dossier == before, "seed \(seed), step \(step): a refused step changed something")
      }
      #expect(dossier.plans.count { $0.countsAsInForce } <= 1, "seed \(seed), step \(step)")
      #expect(dossier.plans.count { $0.isOpen } <= 1, "seed \(seed), step \(step)")
      #expect(dossier.planVersions.count == dossier.plans.count)
    }
  }
}
