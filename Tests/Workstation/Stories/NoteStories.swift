import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("Writing a note")
struct NoteStories {
  /// A bench at the client screen, with an appointment today, a plan, a promise and one service in the catalogue.
  static func bench(_ language: Language = .fi, size: Size = Scene.minimumSize) throws -> Bench {
    let bench = try Bench(size: size, language: language) { dossier, _ in
      var appointment = Appointment(id: dossier.client.id.later(1), client: dossier.client.id)
      appointment.kind = .jobSearchTalk
      appointment.day = PracticeStore.today
      appointment.start = ClockTime(minutes: 14 * 60)
      appointment.channel = .visit
      dossier.appointments = [appointment]
      var promise = AgreedAction(id: dossier.client.id.later(2), client: dossier.client.id)
      promise.text = "Päivittää CV:n"
      dossier.actions = [promise]
      dossier.notes = []
    }
    var service = Service(id: bench.hand.clock.newID(), client: bench.hand.clock.newID())
    service = Service(id: service.id, client: service.id)
    service.name = "Työpaja Harjula"
    service.words = "arki rytmi"
    try bench.store.write(
      ChangeCause(author: "V009", at: bench.hand.moment, label: TextKey.changeSaved.rawValue)
    ) { (transaction) throws(CaseStoreError) in try transaction.save(service) }
    bench.open("aziz")
    return bench
  }

  private static func note(_ bench: Bench) -> NoteScreen? { bench.model.top as? NoteScreen }

  private static func dossier(_ bench: Bench) throws -> ClientDossier {
    let id = try #require(bench.model.screens.compactMap { $0 as? ClientScreen }.first?.id)
    return try #require(try bench.store.dossier(id))
  }

  @Test("logs a contact with three keys beyond the prose when it was booked, five when it was not")
  func contact() throws {
    let bench = try Self.bench()
    bench.press(.function(9))
    bench.type("m")
    bench.type("Kävimme läpi syksyn.")
    bench.press(.function(2))
    #expect(bench.beginsBySaying(.noteSaved, ["what": "muistio"]))
    var dossier = try Self.dossier(bench)
    #expect(dossier.contacts.filter { $0.on == PracticeStore.today }.map(\.method) == ["27"])
    #expect(dossier.appointments.map(\.state) == [.held])
    #expect(dossier.notes.map(\.text) == ["Tilanne\nKävimme läpi syksyn."])
    bench.press(.function(9))
    bench.type("m")
    bench.press(.function(4))
    bench.type("6")
    bench.type("Vastasi.")
    bench.press(.function(2))
    dossier = try Self.dossier(bench)
    #expect(dossier.contacts.filter { $0.on == PracticeStore.today }.map(\.method) == ["27", "01"])
    #expect(dossier.notes.map(\.text).last == "Asia\nVastasi.")
  }

  @Test("does all commands in one save, and Ctrl-Z takes all of it back at once")
  func everything() throws {
    let bench = try Self.bench()
    let before = try Self.dossier(bench)
    bench.choose(.writeNote)
    bench.type(
      """
      Syksy läpi.
      /ohjaa harjula; odotus 9.12. tavoite rytmi
      /tehtävä soita Harjulaan pe
      /sovittu hakee kolme paikkaa +2v
      /seuraava 9.12. klo 9
      /työtarjous Kokki; Ravintola Oy 1.12.
      /pidetty täydentävä puhelin
      /suunnitelma tarve: tuki arkeen
      /toive osa-aikatyö
      /vahvuus kielet
      /palaute kiitos
      /suostumus saatu kirjallinen terveys Harjula
      /arvio digi 4
      /selvitys keskeytys
      /tehty 1
      """)
    bench.press(.function(2))
    #expect(bench.model.session.message?.text.string.contains("Ctrl-Z kumoaa") == true)
    let after = try Self.dossier(bench)
    #expect(after.notes.count == 1)
    #expect(after.contacts.map(\.method).last == "26")
    #expect(after.referrals.last?.serviceName == "Työpaja Harjula")
    #expect(after.referrals.last?.service != nil)
    #expect(after.appointments.count == 2)
    #expect(after.actions.count == before.actions.count + 3, "task, promise and the plan's line")
    #expect(after.actions.first?.doneOn == PracticeStore.today)
    #expect(after.jobOffers.map(\.title).last == "Kokki")
    #expect(after.plans.last?.need.hasSuffix("tuki arkeen") == true)
    #expect(Set(after.clientWords.suffix(3).map(\.kind)) == Set(ClientWordKind.allCases))
    #expect(after.consents.last?.decision == .given)
    #expect(after.assessments.last?.score == 4)
    #expect(after.clarifications.last?.cause == "service_interrupted")
    bench.press(.control("z"))
    #expect(try Self.dossier(bench) == before)
    bench.press(.control("y"))
    #expect(try Self.dossier(bench) == after)
  }

  @Test("books the first free time of the day when none is told, and says it before saving")
  func freeTime() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("/seuraava 9.12. klo 8\n/seuraava 10.12.\n")
    #expect(bench.screen.contains("to 10.12. klo 8.00"))
    bench.press(.function(2))
    bench.choose(.writeNote)
    bench.type("/seuraava 10.12.")
    bench.press(.function(2))
    let times = try Self.dossier(bench).appointments
      .filter { $0.day == PracticeStore.today.adding(days: 18) }.compactMap(\.start?.finnish)
    #expect(times.sorted() == ["8.00", "8.45"])
  }

  @Test("stops at the line that is not right, with the cursor there and the words how to mend it")
  func problem() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("Teksti\n/seuraava hop\n/tehtävä soita\nlisää")
    bench.press(.function(2))
    #expect(bench.says(.problemNoteUnknownWord))
    let note = try #require(Self.note(bench))
    #expect(note.editor.line(note.editor.cursorLine) == "/seuraava hop")
    #expect(try Self.dossier(bench).notes.isEmpty)
    bench.press(.control("w"))
    bench.type("ke")
    bench.press(.function(2))
    #expect(try Self.dossier(bench).notes.count == 1)
  }

  @Test("completes commands and services with Tab, the arrows and Enter")
  func completion() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("/oh")
    bench.press(.tab)
    bench.type("ha")
    bench.press(.down, .enter)
    let line = Self.note(bench).map { $0.editor.line($0.editor.cursorLine) }
    #expect(line == "/ohjaa Työpaja Harjula")
    bench.type("\n/s")
    #expect(Self.note(bench)?.completion?.candidates.count == 5)
    bench.press(.down, .down)
    bench.press(.tab)
    #expect(Self.note(bench).map { $0.editor.line($0.editor.cursorLine) } == "/seuraava ")
    bench.press(.escape)
    #expect(Self.note(bench)?.completion == nil)
    bench.press(.up)
    #expect(
      Self.note(bench).map { $0.editor.line($0.editor.cursorLine) } == "/ohjaa Työpaja Harjula")
  }

  @Test("goes from heading to heading with F6, and forgets the empty ones")
  func headings() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.press(.function(6))
    bench.type("Kolme hakemusta.")
    bench.press(.tab, .tab, .tab)
    bench.type("Soitan.")
    bench.press(.function(2))
    #expect(
      try Self.dossier(bench).notes.map(\.text) == [
        "Työnhaku\nKolme hakemusta.\n\nSovittu\nSoitan."
      ])
  }

  @Test("keeps a draft on Esc, and it comes back in words with the cursor in its place")
  func draft() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("Kesken")
    bench.press(.left, .left)
    bench.press(.escape)
    #expect(bench.says(.noteDraftKept))
    #expect(bench.client != nil)
    bench.hand.advance(60_000)
    bench.choose(.writeNote)
    let count = try #require(Self.note(bench)?.editor.count)
    #expect(bench.says(.noteDraftRestored, count: count, ["time": "14.05"]))
    bench.type("!")
    #expect(Self.note(bench)?.editor.text.contains("Kesk!en") == true)
    bench.press(.function(2))
    #expect(try bench.store.drafts().isEmpty)
    #expect(try Self.dossier(bench).contacts.map(\.method).last == "27")
  }

  @Test(
    "keeps the draft when the window loses the focus or the terminal goes",
    arguments: [TerminalEvent.focusLost, .hangUp, .terminate])
  func leaving(event: TerminalEvent) throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("S")
    bench.send(event)
    #expect(try bench.store.drafts().map(\.key.isEmpty) == [false])
  }

  @Test("keeps a draft after a pause, and throws it away when nothing is left of it")
  func pause() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("S")
    bench.wait(250)
    #expect(try bench.store.drafts().count == 1)
    bench.press(.backspace)
    bench.wait(250)
    #expect(try bench.store.drafts().isEmpty)
    bench.press(.escape)
    #expect(!bench.says(.noteDraftKept))
    #expect(bench.client != nil)
  }

  @Test("opens a waiting note from the list of drafts")
  func draftList() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("Kesken")
    bench.press(.escape, .escape)
    bench.choose(.drafts)
    bench.press(.enter)
    #expect(Self.note(bench)?.editor.text.contains("Kesken") == true)
  }

  @Test("corrects a signed note with a new one; both stay to be read")
  func correction() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("Asuu Lahdessa.\n/toive osa-aika")
    bench.press(.function(2))
    let first = try Self.dossier(bench)
    bench.choose(.readNotes)
    #expect(bench.screen.contains("Asuu Lahdessa."))
    bench.choose(.correctNote)
    #expect(Self.note(bench)?.editor.text == "Tilanne\nAsuu Lahdessa.")
    bench.press(.control("w"), .control("w"))
    bench.press(.function(4), .escape)
    bench.type(" Asuu Hollolassa.")
    bench.press(.function(2))
    #expect(
      bench.screen.contains(bench.model.session.words.plain(.noteCorrected, ["date": "22.11.2026"]))
    )
    #expect(bench.screen.contains("Asuu Lahdessa."))
    #expect(bench.screen.contains("Hollolassa"))
    bench.press(.escape)
    let after = try Self.dossier(bench)
    #expect(after.notes.count == 2)
    #expect(after.notes.first == first.notes.first, "what was signed stays as it was")
    #expect(after.notes.last?.corrects == after.notes.first?.id)
    #expect(after.contacts == first.contacts)
    #expect(after.clientWords == first.clientWords)
  }

  @Test("records one thing without a note by the same words")
  func withoutNote() throws {
    let bench = try Self.bench()
    bench.choose(.recordAct)
    bench.type("teht")
    bench.press(.enter)
    bench.press(.enter)
    #expect(bench.says(.problemNoteText))
    bench.type("soita pe")
    bench.press(.enter)
    let dossier = try Self.dossier(bench)
    #expect(dossier.actions.last?.text == "soita")
    #expect(dossier.actions.last?.due == PracticeStore.today.adding(days: 5))
    #expect(dossier.notes.isEmpty)
    #expect(dossier.contacts.allSatisfy { $0.on != PracticeStore.today })
  }

  @Test("changes the day and names the source, which a future day does not pass (380/2023 114.4 §)")
  func details() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.type("Ohjaaja kertoi.")
    bench.choose(.noteDetails)
    bench.press(.control("w"), .control("w"), .control("w"), .control("w"), .control("w"))
    bench.type("huomenna")
    bench.press(.enter)
    #expect(bench.says(.problemFutureDate))
    bench.press(.control("w"))
    bench.type("eilen")
    bench.press(.tab)
    bench.type("Harjula, ohjaaja")
    bench.press(.enter)
    bench.press(.function(2))
    let dossier = try Self.dossier(bench)
    let note = try #require(dossier.notes.last)
    #expect(note.on == PracticeStore.today.adding(days: -1))
    #expect(note.source == "Harjula, ohjaaja")
    #expect(note.author == "V001")
  }

  @Test("takes 100 000 characters, and not one more")
  func long() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.press(.function(4))
    bench.type("7")
    let count = try #require(Self.note(bench)?.editor.count)
    let line = String(repeating: "a", count: 78) + "\n/tehtävä soita pe\n"
    let text = String(String(repeating: line, count: 1_100).prefix(100_000 - count))
    bench.paste(text)
    #expect(Self.note(bench)?.editor.count == 100_000)
    bench.type("x")
    #expect(bench.says(.noteFull))
    bench.press(.escape)
    bench.choose(.writeNote)
    #expect(Self.note(bench)?.editor.count == 100_000)
  }

  @Test("keeps hostile text harmless and whole")
  func hostile() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.paste("\u{1B}[31m\u{202E}/toive \u{0}x\r\n/toive {date} \\n; drop table note\n<b>")
    bench.press(.function(2))
    let dossier = try Self.dossier(bench)
    #expect(dossier.clientWords.last?.text == "{date} \\n; drop table note")
    #expect(dossier.notes.last?.text.contains("\u{1B}") == false)
  }

  @Test("explains its commands in the help", arguments: Language.allCases)
  func help(language: Language) throws {
    let bench = try Self.bench(language, size: Size(rows: 60, columns: 120))
    bench.choose(.writeNote)
    bench.press(.function(1))
    for entry in NoteWords.embedded(language).entries(.command) {
      #expect(bench.screen.contains("/" + entry.word), "\(entry.word)")
    }
  }

  @Test("adds lines by the linear mode's writing")
  func linear() throws {
    let bench = try Self.bench()
    bench.choose(.writeNote)
    bench.engine.dispatch(.replaceField("/tehtävä soita pe"))
    #expect(
      bench.linear().contains("/tehtävä soita pe  (→ tehtävä minulle, viimeistään pe 27.11.)"))
  }
}

extension RecordID {
  /// Another identity, the same on every run.
  fileprivate func later(_ number: UInt8) -> RecordID {
    var bytes = bytes
    bytes[15] &+= number
    return RecordID(bytes: bytes) ?? self
  }
}
