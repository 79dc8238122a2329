import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("Working through the day")
struct TodayStories {
  /// What should be on the list, by judging every client of the store.
  private func expected(_ bench: Bench, coach: String? = "V001") throws -> Set<WorklistEntry.ID> {
    var found: Set<WorklistEntry.ID> = []
    let everybody = CaseloadQuery(today: PracticeStore.today)
    for entry in try bench.store.caseload(everybody, page: .first(1_000)) {
      guard coach == nil || entry.coach == coach, let dossier = try bench.store.dossier(entry.id)
      else { continue }
      let reasoning = DueReasoning(
        of: dossier, rules: bench.model.session.rules, days: bench.model.session.workingDays,
        today: PracticeStore.today)
      for item in reasoning.listed {
        found.insert(WorklistEntry.ID(client: entry.id, item: item.key))
      }
    }
    return found
  }

  private func listed(_ bench: Bench) throws -> Set<WorklistEntry.ID> {
    Set(try bench.store.wholeWorklist(try #require(bench.today?.query)).map(\.id))
  }

  @Test("the list is what the law asks for of every client of hers, and of everybody's on demand")
  func complete() throws {
    let bench = try TodayBench.make(people: 60)
    #expect(try listed(bench) == expected(bench))
    #expect(try listed(bench).count > 40)
    bench.press(.function(4))
    bench.type(" \n")
    #expect(bench.today?.query.coach == nil)
    #expect(try listed(bench) == expected(bench, coach: nil))
  }

  @Test("Enter opens the client, and Esc comes back to the same row")
  func opening() throws {
    let bench = try TodayBench.make()
    bench.press(.down, .down, .down)
    let item = try #require(bench.item)
    bench.press(.enter)
    #expect(bench.client?.id == item.client)
    bench.press(.escape)
    #expect(bench.item?.id == item.id)
    let rows = try bench.store.accessLog(of: item.client, limit: 5)
    #expect(rows.map(\.action) == [.view])
  }

  @Test("the arrows go through appointments and list as through one")
  func arrows() throws {
    let bench = try TodayBench.make()
    let first = bench.selectedRow
    bench.press(.up)
    #expect(bench.selectedRow.contains("15.30"))
    bench.press(.up, .up)
    #expect(bench.selectedRow.contains(" 9.30"))
    bench.choose(.postpone)
    #expect(bench.says(.obstacleNotItem))
    bench.press(.escape, .enter)
    #expect(bench.client?.id == bench.today?.appointments.first?.appointment.client)
    bench.press(.escape, .down, .down)
    #expect(bench.selectedRow == first)
    bench.press(.end, .home)
    #expect(bench.selectedRow.contains(" 9.30"))
  }

  @Test("letters search the list; what is not there is one key away among all clients")
  func searching() throws {
    let bench = try TodayBench.make(people: 60)
    bench.type("lehtov")
    #expect(bench.today?.window.items.allSatisfy { $0.familyName == "Lehtovaara" } == true)
    #expect(bench.today?.window.items.isEmpty == false)
    bench.press(.escape)
    let everybody = try bench.store.caseload(
      CaseloadQuery(today: PracticeStore.today), page: .first(100))
    let rows = try bench.store.wholeWorklist(try #require(bench.today?.query))
    let names = Set(rows.map(\.familyName))
    let other = try #require(everybody.first { !names.contains($0.familyName) })
    bench.type(other.familyName)
    #expect(bench.today?.window.items.isEmpty == true)
    bench.press(.enter)
    #expect((bench.model.top as? ClientsScreen)?.query.search == other.familyName)
    bench.press(.enter)
    #expect(bench.client?.dossier?.client.familyName == other.familyName)
    bench.press(.escape, .escape, .escape)
    #expect(bench.model.screens.count == 1)
    #expect(bench.today?.query.search == "")
    bench.press(.function(3))
    bench.type(other.familyName + "\n")
    #expect(bench.client != nil)
  }

  @Test("an item put off goes with its reason, comes back on its day, and Ctrl-Z brings it at once")
  func postponing() throws {
    let bench = try TodayBench.make()
    bench.goDown { $0.item.kind == .planReview }
    let (item, next) = (try #require(bench.item), bench.today?.window.visible.dropFirst())
    #expect(next != nil)
    bench.choose(.postpone)
    bench.type("+2v\n")
    #expect(bench.screen.contains(bench.model.session.words(.problemNoReason).string))
    bench.type("Sairaana\n")
    #expect(bench.says(.postponed, count: 1, ["date": "6.12.2026"]))
    #expect(try !listed(bench).contains(item.id))
    #expect(bench.item?.item.kind == .planReview)
    let decision = try #require(try bench.store.dossier(item.client)?.decisions.first)
    #expect(decision.reason == "Sairaana" && decision.until?.finnish == "6.12.2026")
    #expect(try listed(bench) == expected(bench))
    bench.press(.control("z"))
    #expect(bench.says(.undone, .changePostponed, of: "\(item.familyName) \(item.givenNames)"))
    #expect(try listed(bench).contains(item.id))
    #expect(try bench.store.dossier(item.client)?.decisions.isEmpty == true)
  }

  @Test("marked rows are put off together, in one change")
  func many() throws {
    let bench = try TodayBench.make()
    let before = try listed(bench)
    bench.goDown { $0.item.kind == .noContact }
    bench.type("   ")
    let marked = try #require(bench.today?.window.marked)
    #expect(marked.count == 3)
    bench.choose(.postpone)
    bench.type("+1kk")
    bench.press(.tab)
    bench.type("loma\n")
    #expect(try listed(bench) == before.subtracting(marked))
    #expect(bench.today?.window.marked.isEmpty == true)
    bench.press(.control("z"))
    #expect(try listed(bench) == before)
  }

  @Test("only what the law leaves to her is ticked; of the rest it is said what closes it")
  func ticking() throws {
    let bench = try TodayBench.make()
    bench.goDown { $0.item.kind == .jobSearchTalk }
    let talk = try #require(bench.item)
    bench.choose(.tick)
    #expect(bench.message.contains("kun työnhakukeskustelu on kirjattu pidetyksi"))
    #expect(try listed(bench).contains(talk.id))
    bench.goDown { $0.item.kind == .profile }
    let profile = try #require(bench.item)
    bench.choose(.tick)
    #expect(bench.says(.ticked, count: 1))
    #expect(try !listed(bench).contains(profile.id))
    bench.press(.control("z"))
    #expect(try listed(bench).contains(profile.id))
    bench.goDown { $0.item.kind == .profile }
    bench.type("  ")
    bench.choose(.tick)
    bench.type("1\n")
    #expect(bench.model.session.overlay != nil)
    #expect(try listed(bench).contains(profile.id))
  }

  @Test("what an action closes is told, and the cursor stays in its place")
  func closing() throws {
    let bench = try TodayBench.make()
    bench.goDown { $0.item.kind == .noContact }
    let item = try #require(bench.item)
    let line = bench.today?.window.selectedVisibleIndex
    bench.press(.enter)
    let before = try #require(bench.client?.dossier)
    var after = before
    after.recordContact(on: PracticeStore.today, newID: bench.hand.clock.newID)
    bench.send(effect: .save(before: before, after: after, draft: "", label: .changeSaved))
    bench.press(.escape)
    let name = "\(item.familyName) \(item.givenNames)"
    #expect(bench.message.contains("Poistui listalta: \(name), ei yhteyttä pitkään."))
    #expect(try !listed(bench).contains(item.id))
    #expect(bench.today?.window.selectedVisibleIndex == line)
    #expect(bench.item?.id != item.id)
  }

  @Test("a change of the working days makes the list anew, and says so")
  func saturdays() throws {
    let bench = try TodayBench.make()
    let before = try bench.store.wholeWorklist(try #require(bench.today?.query))
    bench.choose(.settings)
    var settings = bench.model.session.settings
    settings.saturdayCounts = true
    bench.send(effect: .saveSettings(settings))
    bench.press(.escape)
    #expect(bench.says(.todayRebuilt))
    #expect(bench.store.isWorklistCurrent)
    #expect(try listed(bench) == expected(bench))
    let after = try bench.store.wholeWorklist(try #require(bench.today?.query))
    #expect(after.map(\.item.due) != before.map(\.item.due))
  }

  @Test("why a client is, or is not, on the list is told from every list and from the client")
  func why() throws {
    let bench = try TodayBench.make()
    bench.goDown { $0.item.kind == .jobSearchTalk }
    let item = try #require(bench.item)
    bench.choose(.why)
    #expect(bench.screen.contains("Sääntö: 380/2023 32 §, 1412/2025"))
    #expect(bench.screen.contains("+ 3 kuukautta = "))
    bench.type("poissaolo")
    #expect(bench.screen.contains("ei listalla: mitään ei ole avoinna"))
    #expect(try bench.store.accessLog(of: item.client, limit: 1).first?.fieldGroup == "worklist")
    bench.press(.escape, .enter)
    #expect(bench.client?.id == item.client)
    bench.choose(.why)
    #expect(bench.title.contains("Miksi?"))
    bench.press(.escape, .escape, .escape, .function(3), .down)
    bench.choose(.why)
    #expect(bench.title.contains("Asiakkaat › Miksi?"))
  }

  @Test("nothing that a non-disclosure order covers is listed, not even a promise's words")
  func protected() throws {
    let bench = try Bench(people: 60, opens: .today) { dossier, _ in
      guard dossier.client.nonDisclosure else { return }
      dossier.client.coach = "V001"
      var action = AgreedAction(id: dossier.client.id, client: dossier.client.id)
      action.text = "Salaisuus"
      action.responsible = .coach
      action.due = PracticeStore.today
      dossier.actions = [action]
    }
    bench.goDown { $0.item.kind == .coachPromise }
    #expect(bench.item?.nonDisclosure == true)
    #expect(bench.selectedRow.contains("turvakielto"))
    bench.resize(rows: 50, columns: 200)
    #expect(!bench.screen.contains("Salaisuus"))
  }

  @Test("booking goes through the marked clients one after the other")
  func booking() throws {
    let bench = try TodayBench.make()
    bench.type("  ")
    let clients = try #require(bench.today?.window.items.prefix(2).map(\.client))
    func booked() -> RecordID? {
      guard bench.model.top is BookingScreen else { return nil }
      return bench.model.screens.compactMap { $0 as? ClientScreen }.first?.id
    }
    bench.press(.function(7))
    #expect(booked() == clients[0])
    bench.press(.escape)
    #expect(booked() == clients[1])
    bench.press(.function(2))
    #expect(try bench.stored(clients[1])?.appointments.contains { $0.state == .booked } == true)
    #expect(bench.model.screens.count == 1)
    #expect(bench.today?.window.marked.isEmpty == true)
  }

  @Test("what an item is about is told of the selected row only, after one row of the log a day")
  func subjects() throws {
    let bench = try TodayBench.make(appointments: false)
    func rows(_ client: RecordID) throws -> Int {
      try bench.store.accessLog(of: client, limit: 50).count {
        $0.fieldGroup == "worklist" && $0.purpose == "worklist" && $0.action == .view
      }
    }
    bench.goDown { !$0.subjectName.isEmpty && !$0.nonDisclosure && $0.coach == "V001" }
    let item = try #require(bench.item)
    #expect(bench.screen.components(separatedBy: item.subjectName) == 2)
    #expect(try rows(item.client) == 1)
    bench.press(.up, .down, .up, .down)
    #expect(try rows(item.client) == 1)
    bench.press(.up)
    #expect(!bench.screen.contains(item.subjectName))
  }

  @Test("what an item is about is not told when it cannot be logged")
  func unloggedSubject() throws {
    let bench = try TodayBench.make(appointments: false)
    let rows = try bench.store.worklist(
      WorklistQuery(coach: "V001", today: PracticeStore.today), page: .first(500))
    let item = try #require(rows.first { !$0.subjectName.isEmpty && !$0.nonDisclosure })
    try bench.breakStore()
    for _ in 0..<100 where bench.item?.id != item.id { bench.press(.down) }
    #expect(!bench.screen.contains(item.subjectName))
  }
}

extension String {
  /// In how many parts a text cuts this one.
  fileprivate func components(separatedBy text: String) -> Int { split(separator: text).count }
}
