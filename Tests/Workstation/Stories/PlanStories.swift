import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("The plan of a client")
struct PlanStories {
  @Test("is reviewed without changes and approved in at most twelve keys from the client screen")
  func fewKeys() throws {
    let bench = try PlanBench.bench()
    // F6 to the plan, the menu and its letter, how it was made sure, how delivered, F2.
    let keys: [Key] = [
      .function(6), .function(9), .character("h"), .character("l"), .tab, .character("p"),
      .function(2),
    ]
    #expect(keys.count <= 12)
    for key in keys.dropFirst() { bench.press(key) }
    #expect(bench.beginsBySaying(.planApproved, ["date": "22.2.2027"]))
    let dossier = try bench.stored()
    let plan = try #require(dossier.planInForce)
    #expect(plan.madeOn == PracticeStore.today && plan.approvalWay == .other)
    #expect(plan.delivered == "Postitse" && plan.understood.hasPrefix("Luettiin ääneen"))
    #expect(plan.goals == "Sovittu teksti kohtaan goals.")
    #expect(plan.agreed.split(separator: "\n").count == 2)
    #expect(dossier.plan(PlanBench.id(1))?.state == .replaced)
  }

  @Test("is changed, approved and given back by undo in one step")
  func changeAndUndo() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.go(toPlan: "goals")
    bench.type(" Uusi tavoite.")
    bench.choose(.planToApproval)
    bench.press(.character("a"), .tab, .character("o"), .function(2))
    #expect(try bench.stored().planInForce?.goals.hasSuffix("Uusi tavoite.") == true)
    bench.press(.control("z"))
    let dossier = try bench.stored()
    #expect(dossier.plans.count == 1 && dossier.planInForce?.id == PlanBench.id(1))
    #expect(dossier.planInForce?.state == .inForce)
    #expect(try bench.store.drafts().isEmpty)
  }

  @Test(
    "is approved in each way, and says what the way still asks for (VNA 385/2024 2 §)",
    arguments: [
      (PlanApprovalWay.electronic, "o", nil), (.signature, "a", TextKey.problemPlanDelivered),
      (.other, "m", .problemPlanUnderstood),
    ])
  func ways(way: PlanApprovalWay, letter: String, problem: TextKey?) throws {
    let bench = try PlanBench.bench()
    bench.choose(.planToApproval)
    for _ in 0..<8 where bench.plan?.approval.focused?.id != "approval_way" { bench.press(.up) }
    if bench.plan?.approval.value("approval_way") != way.rawValue { bench.type(letter) }
    #expect(bench.plan?.approval.value("approval_way") == way.rawValue)
    bench.press(.function(2))
    if let problem {
      #expect(bench.says(problem))
      #expect(try bench.stored().plans.count == 1)
      if way == .other { bench.press(.character("l"), .tab) }
      bench.press(.character("p"), .function(2))
    }
    #expect(bench.beginsBySaying(.planApproved, ["date": "22.2.2027"]))
    #expect(try bench.stored().planInForce?.approvalWay == way)
  }

  @Test("waits for the client and is approved later; the former stays in force until then")
  func waiting() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.choose(.planOffer)
    #expect(bench.says(.planOffered))
    #expect(try bench.stored().planInForce?.id == PlanBench.id(1))
    #expect(try bench.stored().openPlan?.state == .awaitingApproval)
    bench.press(.function(7))
    bench.go(toPlan: "wishes")
    bench.type("x")
    bench.press(.function(2))
    #expect(bench.says(.planSavedDraft))
    #expect(try bench.stored().openPlan?.state == .draft)
  }

  @Test("that waits is approved in the e-service in three keys")
  func approvedLater() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.choose(.planOffer)
    bench.choose(.planToApproval)
    bench.press(.function(2))
    #expect(bench.beginsBySaying(.planApproved, ["date": "22.2.2027"]))
    #expect(try bench.stored().planInForce?.approvalWay == .electronic)
    #expect(try bench.stored().plans.count { $0.countsAsInForce } == 1)
  }

  @Test("is not approved while the law's contents are missing, and says which")
  func incomplete() throws {
    let bench = try PlanBench.bench { $0.plans[0].goals = "" }
    bench.choose(.planToApproval)
    bench.press(.character("l"), .tab, .character("p"), .function(2))
    #expect(bench.says(.planIncomplete, count: 1))
    #expect(bench.screen.contains("385/2024 1 §"))
    #expect(try bench.stored().plans.count == 1)
  }

  @Test("half written survives a kill and comes back with F7")
  func killed() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.type("Haluan metsään")
    bench.wait(300)
    let draft = try #require(try bench.store.drafts().first)
    #expect(draft.text.contains("Haluan metsään"))
    bench.press(.escape, .function(7))
    #expect(bench.plan?.form.value("wishes").hasSuffix("Haluan metsään") == true)
    bench.press(.function(2))
    #expect(bench.says(.planSavedDraft))
    #expect(try bench.store.drafts().isEmpty)
    #expect(try bench.stored().openPlan?.wishes.hasSuffix("Haluan metsään") == true)
  }

  @Test("keeps what is written when its kind is changed")
  func kind() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.type("X")
    bench.press(.backTab)
    bench.type("k")
    #expect(bench.plan?.form.value("kind") == "04")
    #expect(bench.plan?.form.value("wishes").hasSuffix("X") == true)
    #expect(bench.plan?.form.fields.contains { $0.id == "justification" } == true)
    bench.press(.function(2))
    #expect(try bench.stored().openPlan?.kind == .integrationPlan)
    #expect(try bench.stored().openPlan?.goals == "Sovittu teksti kohtaan goals.")
  }

  @Test("takes a phrase where the cursor is, and typing takes the place of its variable")
  func phrase() throws {
    let bench = try PlanBench.bench { $0.plans[0].goals = "" }
    bench.press(.function(7))
    bench.go(toPlan: "goals")
    bench.press(.function(4))
    #expect(bench.screen.contains("Oman alan työ"))
    bench.type("oman alan")
    bench.press(.enter)
    #expect(bench.says(.planVariable))
    bench.type("Puuseppä")
    #expect(
      bench.plan?.form.value("goals")
        == "Tavoitteena on kokoaikatyö ammatissa Puuseppä viimeistään [PÄIVÄMÄÄRÄ].")
    bench.press(.function(3))
    bench.type("1.3.2027")
    #expect(bench.plan?.form.value("goals").hasSuffix("viimeistään 1.3.2027.") == true)
  }

  @Test("fills the variables that the plan tells")
  func knownVariable() throws {
    let bench = try PlanBench.bench { $0.plans[0].followUp = "" }
    bench.press(.function(7))
    bench.go(toPlan: "follow_up")
    bench.press(.function(4))
    bench.type("seuranta keskustelussa")
    bench.press(.enter)
    #expect(bench.plan?.form.value("follow_up").hasSuffix("viimeistään 22.2.2027.") == true)
  }

  @Test("gives a section to the coach's own phrases, found at once, edited and removed")
  func ownPhrase() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.go(toPlan: "goals")
    bench.choose(.planKeepPhrase)
    bench.press(.function(2))
    #expect(try bench.store.catalogue(Phrase.self).map(\.owner) == ["V001"])
    bench.press(.function(4))
    #expect(bench.selectedRow.contains("Sovittu teksti kohtaan goals."))
    bench.press(.function(8))
    #expect(try bench.store.catalogue(Phrase.self).isEmpty)
    #expect(!bench.selectedRow.contains("Sovittu teksti"))
  }

  @Test("takes an old plan's text into its sections by the headings")
  func paste() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.choose(.planPaste)
    bench.paste("Hei\nTYÖKYKY\nSelkä rajoittaa.\nOudot asiat\nTavoitteet: työ")
    #expect(bench.screen.contains("ei otsikkoa"))
    bench.press(.function(2))
    #expect(bench.says(.planPasted))
    #expect(
      bench.plan?.form.value("ability")
        == "Sovittu teksti kohtaan ability.\n\nSelkä rajoittaa.\nOudot asiat")
    #expect(bench.plan?.form.value("situation").hasSuffix("\n\nHei") == true)
    #expect(bench.plan?.form.value("goals").hasSuffix("\n\ntyö") == true)
  }

  @Test("shows what changed between two versions")
  func compare() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.go(toPlan: "goals")
    bench.type(" Lisäys.")
    bench.press(.function(2), .escape)
    bench.press(.end, .up)
    bench.choose(.planCompare)
    bench.press(.enter)
    #expect(bench.screen.contains("Sovittu teksti kohtaan goals.{+ Lisäys.+}"))
    #expect(bench.screen.contains("+ Valmentaja 15.12.2026: Kysyy paikkaa kurssilta"))
  }

  @Test("marks an action done with one key and gives another up with its reason")
  func actions() throws {
    let bench = try PlanBench.bench()
    bench.press(.character(" "))
    #expect(bench.says(.planDone))
    #expect(try bench.stored().actions.compactMap(\.doneOn) == [PracticeStore.today])
    bench.press(.home, .function(8))
    bench.type("Paikka täyttyi")
    bench.press(.enter)
    #expect(bench.says(.planDropped))
    #expect(try bench.stored().actions.map(\.dropReason).contains("Paikka täyttyi"))
    bench.press(.control("z"))
    #expect(try bench.stored().openPlanActions.count == 1)
  }

  @Test("adds an action by its own small form, and the plan being written shows it")
  func newAction() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7))
    bench.type("Y")
    bench.choose(.planAction)
    bench.type("Soittaa työpajalle")
    bench.press(.tab, .tab)
    bench.type("+2v")
    bench.press(.function(2), .function(6))
    #expect(bench.screen.contains("Soittaa työpajalle"))
    #expect(bench.plan?.form.value("wishes").hasSuffix("Y") == true)
    #expect(try bench.stored().openPlanActions.count == 3)
  }

  @Test("takes the client's report of a review period in three keys")
  func report() throws {
    let bench = try PlanBench.bench()
    bench.choose(.planReport)
    bench.press(.function(2))
    let report = try #require(try bench.stored().dutyReports.first)
    #expect(report.count == 4 && report.reportedOn == PracticeStore.today)
    #expect(report.began == PracticeStore.today.adding(days: -94))
  }

  @Test("is discarded as a draft, and ended")
  func discardAndEnd() throws {
    let bench = try PlanBench.bench()
    bench.press(.function(7), .function(2))
    #expect(bench.says(.planSavedDraft))
    bench.press(.escape, .end, .up, .function(8), .character("2"))
    #expect(bench.says(.planDiscarded))
    #expect(try bench.stored().openPlan == nil)
    bench.choose(.planEnd)
    bench.press(.character("2"))
    #expect(bench.says(.planEnded))
    #expect(try bench.stored().planInForce == nil)
  }
}
