import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import TestSupport
import Testing
import Workstation

@Suite("Privacy")
struct PrivacyStories {
  @Test("logs who looked before a client is shown")
  func viewIsLogged() throws {
    let bench = try Bench()
    bench.open("aziz")
    let entry = try #require(try bench.store.accessLog(limit: 1).first)
    #expect(entry.client == bench.client?.id)
    #expect(entry.action == .view)
    #expect(entry.actor == "V001")
    #expect(entry.at == bench.hand.moment)
  }

  @Test("shows nothing of a client when the look cannot be logged")
  func unlogged() throws {
    let bench = try Bench()
    try bench.breakStore()
    bench.open("lehtovaara")
    #expect(bench.message.hasPrefix("! "))
    #expect(bench.client.map { $0.dossier == nil } == true)
    for key in [Key.function(6), .control("e"), .function(2), .tab, .function(5)] {
      bench.press(key)
      #expect(bench.client.map { $0.dossier == nil } == true)
      #expect(!bench.screen.contains("Helmi"))
      #expect(!bench.helpBar.contains("F2"))
    }
    bench.choose(.asOf)
    #expect(bench.model.session.overlay?.purpose != .asOf)
  }

  @Test("reveals for ten seconds, logs it, and covers again")
  func reveal() throws {
    let bench = try Bench()
    bench.openProtected()
    #expect(!bench.screen.contains("9049"))
    #expect(!bench.screen.contains("Esimerkkikatu"))
    bench.press(.control("e"))
    #expect(bench.screen.contains("050298-9049"))
    #expect(bench.screen.contains("Esimerkkikatu 34"))
    #expect(
      try bench.store.accessLog(limit: 2).map(\.fieldGroup)
        == ["contact_details", "identity_code"])
    #expect(try bench.store.accessLog(limit: 2).allSatisfy { $0.action == .reveal })
    #expect(bench.deadline == Moment(milliseconds: bench.hand.moment.milliseconds + 10_000))
    bench.wait(9_999)
    #expect(bench.screen.contains("050298-9049"))
    bench.wait(1)
    #expect(!bench.screen.contains("9049"))
    #expect(!bench.screen.contains("Esimerkkikatu"))
  }

  @Test("does not reveal what could not be logged")
  func unloggedReveal() throws {
    let bench = try Bench()
    bench.openProtected()
    try bench.breakStore()
    bench.press(.control("e"))
    #expect(bench.message.hasPrefix("! "))
    #expect(!bench.screen.contains("9049"))
  }

  @Test("covers again when the window loses the focus, and under the curtain")
  func coversAtOnce() throws {
    let bench = try Bench()
    bench.openProtected()
    bench.press(.control("e"))
    bench.send(.focusLost)
    #expect(!bench.screen.contains("9049"))
    bench.press(.control("e"), .function(12), .enter)
    #expect(!bench.screen.contains("9049"))
  }

  @Test("covers in the past what is protected now")
  func past() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.hand.advance(86_400_000)
    bench.go(to: "nonDisclosure")
    bench.type(" ")
    bench.press(.function(2))
    #expect(!bench.screen.contains("040 000 0363"))
    bench.choose(.asOf)
    bench.type("eilen\n")
    #expect(bench.screen.contains("22.11.2026"))
    #expect(!bench.screen.contains("040 000 0363"))
    bench.press(.control("e"))
    #expect(bench.screen.contains("040 000 0363"))
    bench.wait(10_000)
    #expect(!bench.screen.contains("040 000 0363"))
  }

  @Test("draws the curtain over everything and lifts it with a key that does nothing else")
  func curtain() throws {
    let bench = try Bench()
    let before = bench.screen
    bench.press(.function(12))
    #expect(!bench.screen.contains("Aziz"))
    bench.type("x")
    #expect(bench.screen == before)
    bench.press(.function(4), .control("l"))
    #expect(!bench.screen.contains("Aziz"))
    bench.press(.escape)
    #expect(bench.model.session.overlay?.purpose == .filter)
  }

  @Test("leaves protected clients out of an export, and disarms cells that are formulas")
  func export() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.press(.home)
    bench.go(to: "familyName")
    bench.press(.home)
    bench.type("=1+")
    bench.press(.function(2), .escape, .escape)
    bench.choose(.exportList)
    let path = bench.directory.path + "/vienti.csv"
    bench.press(.control("k"), .home, .control("k"))
    bench.paste(path)
    bench.press(.enter)
    #expect(TestFiles.text(path) == nil, "the safe answer comes first")
    bench.choose(.exportList)
    bench.press(.home, .control("k"))
    bench.paste(path)
    bench.press(.down, .enter)
    let count = bench.clients?.count ?? 0
    let hidden = PracticeStore.people(60).count { $0.client.nonDisclosure }
    #expect(hidden > 0)
    let values = ["n": "\(count - hidden)", "path": path, "left": "\(hidden)"]
    #expect(bench.says(.clientsExportedPartly, values))
    let text = try #require(TestFiles.text(path))
    #expect(!text.contains("Lehtovaara"))
    #expect(text.contains("'=1+Aziz"))
    #expect(!text.contains("310394"))
    let logged = try bench.store.accessLog(limit: 200).count { $0.action == .export }
    #expect(logged == count - hidden)
    bench.choose(.exportList)
    bench.press(.home, .control("k"))
    bench.paste(path)
    bench.press(.down, .enter)
    #expect(bench.says(.fileExists, ["path": path]))
  }

  /// Three clients of the coach, the third under a non-disclosure order, met at places that nobody else may know.
  private func met() throws -> Bench {
    try AgendaStories.bench(size: Size(rows: 50, columns: 160)) { $0.place = "Turvakoti Aalto" }
  }

  @Test(
    "where a protected client is met is covered in her appointments and their forms until revealed")
  func placeOfMeeting() throws {
    let bench = try met()
    bench.open("kolmonen")
    #expect(bench.title.contains("turvakielto"))
    bench.turn(to: .appointments)
    #expect(!bench.screen.contains("Turvakoti"))
    #expect(bench.screen.contains("turvakielto – Ctrl"))
    bench.press(.control("e"))
    #expect(bench.screen.contains("Turvakoti"))
    bench.wait(10_000)
    #expect(!bench.screen.contains("Turvakoti"))
    bench.press(.enter)
    #expect(bench.screen.contains("Paikka"))
    #expect(!bench.screen.contains("Turvakoti"))
    bench.press(.control("e"))
    #expect(bench.screen.contains("Turvakoti"))
    #expect(try bench.store.accessLog(limit: 1).first?.action == .reveal)
    bench.wait(10_000)
    #expect(!bench.screen.contains("Turvakoti"))
  }

  @Test("the place of others is shown in the calendar, that of a protected client never")
  func placeInCalendar() throws {
    let bench = try AgendaStories.bench(size: Size(rows: 50, columns: 160)) {
      $0.place = "Paikka Aalto"
    }
    bench.choose(.calendar)
    bench.press(.right)
    let rows = bench.screen.split(separator: "\n").filter { $0.contains("10.00") }
    #expect(rows.contains { $0.contains("Paikka Aalto") && $0.contains("Toinen") })
    let protected = try #require(rows.first { $0.contains("Kolmonen") })
    #expect(protected.contains("turvakielto") && !protected.contains("Paikka Aalto"))
  }

  @Test(
    "the history covers places of meeting and ways to reach the people around a protected client")
  func historyOfProtected() throws {
    let bench = try met()
    bench.open("kolmonen", at: .appointments)
    let client = try #require(bench.client?.id)
    let before = try #require(try bench.store.dossier(client))
    var after = before
    after.appointments[0].place = "Turvakoti Meri"
    var person = SupportPerson(id: bench.model.session.newID(), client: client)
    person.name = "Tuki"
    person.phone = "040 111 2223"
    after.supportPersons = [person]
    bench.send(effect: .save(before: before, after: after, draft: "", label: .changeAppointment))
    bench.turn(to: .history)
    #expect(!bench.screen.contains("Turvakoti"))
    #expect(!bench.screen.contains("111 2223"))
    bench.press(.control("e"))
    #expect(bench.screen.contains("Turvakoti Meri"))
  }

  @Test("the way to a person around a protected client is covered in her form until revealed")
  func supportPerson() throws {
    let bench = try met()
    bench.open("kolmonen")
    let dossier = try #require(bench.client?.dossier)
    var person = SupportPerson(id: bench.model.session.newID(), client: dossier.client.id)
    person.phone = "040 111 2223"
    var form = RecordForm(
      person, isNew: false, in: .client(dossier, \.supportPersons), plan: .supportPerson,
      bench.model.session)
    var session = bench.model.session
    func text() -> String {
      LinearRenderer().render(
        Scene(breadcrumb: [], body: form.body(session))
      ).joined()
    }
    #expect(!text().contains("111 2223"))
    _ = form.receive(.revealed(dossier.client.id, .contactDetails), &session)
    #expect(text().contains("111 2223"))
  }

  @Test(
    "the calendar finds the coach's own clients, others only after an asterisk and without birth dates"
  )
  func findingClients() throws {
    let bench = try Bench(people: 12) { dossier, index in
      dossier.client.familyName = index < 2 ? "Oma" : index < 5 ? "Muu" : "Joku"
      dossier.client.coach = index < 2 ? "V001" : "V777"
    }
    bench.choose(.calendar)
    bench.choose(.book)
    bench.type("muu\n")
    #expect(bench.says(.calendarWhoNobody, ["name": "muu"]))
    bench.press(.control("k"), .home, .control("k"))
    bench.type("*muu\n")
    let births = PracticeStore.people(12)[2...4].compactMap(\.client.birthDate?.finnish)
    #expect(bench.screen.contains("Muu "))
    #expect(!births.isEmpty && births.allSatisfy { !bench.screen.contains($0) })
  }

  @Test(
    "a protected client's name is told with the word in lists of drafts and of what is to be entered"
  )
  func names() throws {
    let bench = try met()
    let entry = WaitingEntry(
      kind: .note, record: bench.model.session.newID(), client: bench.model.session.newID(),
      day: PracticeStore.today)
    var session = bench.model.session
    var list = NationalListScreen(session)
    let row = WaitingRow(
      entry: entry, familyName: "Kolmonen", givenNames: "Aino", nonDisclosure: true)
    _ = list.receive(.papers(.waiting([row])), &session)
    var drafts = DraftsScreen(session)
    let draft = WaitingDraft(
      id: "a", client: entry.client, name: "Kolmonen Aino", isProtected: true, kind: .note,
      characters: 1, savedAt: session.now)
    _ = drafts.receive(.drafts([draft]), &session)
    for blocks in [list.body(session), drafts.body(session)] {
      let text = LinearRenderer().render(Scene(breadcrumb: [], body: blocks)).joined()
      #expect(text.contains("Kolmonen Aino turvakielto"))
    }
  }
}
