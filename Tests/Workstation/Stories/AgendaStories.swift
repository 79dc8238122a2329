import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import TestSupport
import Testing
import Workstation

@Suite("Appointments, as a coach makes them")
struct AgendaStories {
  /// The first of the people: an appointment yesterday of which nothing is recorded, and one to come.
  static func bench(
    size: Size = Scene.minimumSize, language: Language = .fi, isBinding: Bool = true,
    adjust: (inout Appointment) -> Void = { _ in }
  ) throws -> Bench {
    try Bench(people: 12, size: size, language: language) { dossier, index in
      dossier.client.coach = "V001"
      guard index < 4 else { return }
      dossier.client.familyName = ["Testinen", "Toinen", "Kolmonen", "Neljäs"][index]
      dossier.client.givenNames = "Aino"
      dossier.client.phone = "040 000 0001"
      dossier.client.nonDisclosure = index == 2
      dossier.appointments = [
        appointment(dossier, 1, PracticeStore.today.adding(days: -2), "9.00", isBinding: isBinding),
        appointment(dossier, 2, PracticeStore.today.adding(days: 2 + index), "10.00", minutes: 60),
      ]
      dossier.appointments[1].kind = .meeting
      for index in dossier.appointments.indices { adjust(&dossier.appointments[index]) }
    }
  }

  static func appointment(
    _ dossier: ClientDossier, _ number: UInt64, _ day: CalendarDate, _ start: String,
    minutes: Int = 45, isBinding: Bool = false
  ) -> Appointment {
    let id = RecordID(
      at: Moment(milliseconds: 1_700_000_000_000 + Int64(number)),
      random: (number, UInt64(dossier.client.id.bytes[15]) << 8 | number))
    var appointment = Appointment(id: id, client: dossier.client.id)
    appointment.kind = .jobSearchTalk
    appointment.day = day
    appointment.start = ClockTime(typed: start)
    appointment.minutes = minutes
    appointment.channel = .visit
    appointment.isBinding = isBinding
    appointment.coach = "V001"
    return appointment
  }

  private func dossier(_ bench: Bench) throws -> ClientDossier {
    let client = bench.model.screens.compactMap { $0 as? ClientScreen }.last
    let id = try #require(client?.id)
    return try #require(try bench.store.dossier(id))
  }

  @Test("the next talk is booked with at most five keys from the client screen")
  func booking() throws {
    let bench = try Self.bench()
    bench.open("testinen")
    let before = try dossier(bench)
    let keys: [Key] = [.control("b"), .function(2)]
    #expect(keys.count <= 5)
    for key in keys { bench.press(key) }
    let after = try dossier(bench)
    #expect(after.appointments.count == before.appointments.count + 1)
    let new = try #require(
      after.bookedAppointments.first { one in
        !before.appointments.contains { $0.id == one.id }
      })
    #expect(WorkingDays().contains(try #require(new.day)))
    #expect(new.start != nil)
    #expect(new.coach == "V001")
    #expect(!new.isBinding)
    #expect(bench.client != nil)
    #expect(bench.message.contains("Varattu"))
    bench.press(.control("z"))
    #expect(try dossier(bench).appointments == before.appointments)
  }

  @Test("the menu books with three keys from any part of the client screen")
  func bookingByMenu() throws {
    for parts in 0..<3 {
      let bench = try Self.bench()
      bench.open("testinen")
      for _ in 0..<parts { bench.press(.function(6)) }
      let before = try dossier(bench)
      bench.choose(.book)
      bench.press(.function(2))
      #expect(try dossier(bench).appointments.count == before.appointments.count + 1)
    }
  }

  @Test("a no-show with explanation, new time and letter takes at most six keys")
  func noShow() throws {
    let bench = try Self.bench()
    bench.open("testinen")
    let letter = bench.model.session.words.command(try #require(Command.of(.absence))).letter
    let keys: [Key] = [
      .function(9), .character(Character(String(letter).lowercased())), .function(2),
    ]
    #expect(keys.count <= 6)
    for key in keys.dropLast() { bench.press(key) }
    #expect(bench.screen.contains("380/2023 28 §"))
    #expect(!bench.screen.contains("karenssi"))
    bench.press(.function(2))
    let after = try dossier(bench)
    let missed = try #require(after.appointments.first { $0.state == .missed })
    #expect(missed.day == PracticeStore.today.adding(days: -2))
    #expect(missed.absenceReason.isEmpty)
    let new = try #require(after.appointments.first { $0.id == missed.replacedBy })
    #expect(new.kind == missed.kind && new.isBinding == missed.isBinding)
    #expect(new.day == PracticeStore.today.adding(days: 5), "five working days after Sunday")
    #expect(after.clarifications.map(\.subject) == [missed.id])
    #expect(after.clarifications.first?.due == Absence.usualDue(asked: PracticeStore.today))
    #expect(bench.model.top is PapersScreen)
    #expect(bench.screen.contains("27.11.2026"))
    bench.press(.escape)
    #expect(bench.client != nil)
    let history = try bench.store.history(of: after.client.id, limit: 10)
    #expect(Set(history.prefix(3).map(\.label)) == ["changeAbsence"])
    bench.press(.control("z"))
    #expect(try dossier(bench).clarifications.isEmpty)
    #expect(try dossier(bench).appointments.allSatisfy { $0.state == .booked })
  }

  @Test("an absence from what was not binding proposes no explanation")
  func notBinding() throws {
    let bench = try Self.bench(isBinding: false)
    bench.open("testinen")
    bench.choose(.absence)
    bench.press(.function(2))
    #expect(try dossier(bench).clarifications.isEmpty)
    #expect(try dossier(bench).appointments.contains { $0.state == .missed })
  }

  @Test("a typed day takes the place of the proposed one, and the time follows it")
  func typedDay() throws {
    let bench = try Self.bench()
    bench.open("testinen")
    bench.choose(.book)
    bench.type("24.11.")
    bench.press(.tab)
    #expect(bench.screen.contains("ti 24.11.2026"))
    bench.press(.function(2))
    let days = try dossier(bench).bookedAppointments.map(\.day)
    #expect(days.contains(CalendarDate(year: 2026, month: 11, day: 24)))
  }

  @Test("a clash is said while the day is typed, with whom it is")
  func clash() throws {
    let bench = try Self.bench()
    bench.open("toinen")
    bench.choose(.book)
    bench.type("24.11.")
    bench.press(.tab)
    bench.type("10")
    bench.press(.tab)
    #expect(bench.screen.contains("Päällekkäin: 10.00 Testinen Aino"))
  }

  @Test("F4 lists the free times, and Enter takes one")
  func freeTimes() throws {
    let bench = try Self.bench()
    bench.open("testinen")
    bench.choose(.book)
    bench.press(.function(4), .down, .down, .enter)
    let shown = bench.screen
    bench.press(.function(2))
    let new = try #require(try dossier(bench).bookedAppointments.last { $0.kind != .meeting })
    #expect(shown.contains(try #require(new.start).finnish))
  }

  @Test("a series comes on as many days")
  func series() throws {
    let bench = try Self.bench()
    bench.open("testinen")
    let before = try dossier(bench).appointments.count
    bench.choose(.book)
    bench.type("24.11.")
    bench.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .tab)
    bench.press(.function(4), .down, .enter)
    #expect(bench.screen.contains("Sarja: "))
    bench.press(.function(2))
    let new = try dossier(bench).appointments.filter { $0.series != nil }
    #expect(new.count == 4)
    #expect(try dossier(bench).appointments.count == before + 4)
    #expect(bench.message.contains("4"))
  }

  @Test("what is half typed is on the disk at once and comes back")
  func draft() throws {
    let bench = try Self.bench()
    bench.open("testinen")
    bench.choose(.book)
    bench.type("24.11.")
    bench.wait(2_000)
    #expect(try bench.store.drafts().count == 1)
    bench.press(.escape)
    bench.choose(.book)
    #expect(bench.says(.draftRestored, ["time": "22.11.2026 14.05"]))
    #expect(bench.screen.contains("24.11."))
    bench.press(.function(2))
    #expect(try bench.store.drafts().isEmpty)
  }

  @Test("an appointment is held, moved, cancelled and opened from its row")
  func states() throws {
    let bench = try Self.bench()
    bench.open("testinen")
    bench.turn(to: .appointments)
    bench.choose(.hold)
    #expect(try dossier(bench).contacts.contains { $0.method == "27" })
    bench.choose(.move)
    #expect(bench.screen.contains("Siirrä tapaaminen"))
    bench.press(.function(2))
    #expect(try dossier(bench).appointments.filter { $0.state == .moved }.count == 1)
    bench.choose(.cancelTime)
    #expect(try dossier(bench).appointments.contains { $0.state == .cancelled })
  }

  @Test("the calendar shows the week, goes by day and week, and books at a free time")
  func calendar() throws {
    let bench = try Self.bench()
    bench.choose(.calendar)
    #expect(bench.screen.contains("Viikko 47"))
    #expect(bench.screen.contains("Testinen Aino"))
    bench.press(.right)
    #expect(bench.screen.contains("Viikko 48"))
    bench.press(.home)
    #expect(bench.screen.contains("Viikko 47"))
    bench.press(.right, .function(6), .down)
    let selected = bench.selectedRow
    bench.press(.function(7))
    bench.type("toinen\n")
    #expect(bench.title.contains("Varaa tapaaminen"))
    #expect(!selected.isEmpty)
    bench.press(.function(2))
    #expect(bench.title.contains("Kalenteri"))
    #expect(bench.message.contains("Varattu"))
  }

  @Test("Enter in the calendar opens the client, and an absence is recorded from it")
  func calendarActions() throws {
    let bench = try Self.bench()
    bench.choose(.calendar)
    bench.press(.up, .up, .up, .up, .up, .up, .up, .up, .up, .up, .up, .up)
    while !bench.selectedRow.contains("Testinen"), bench.selectedRow != "" {
      let row = bench.selectedRow
      bench.press(.down)
      if bench.selectedRow == row { break }
    }
    bench.choose(.absence)
    #expect(bench.title.contains("Ei saapunut"))
    bench.press(.escape, .enter)
    #expect(bench.client != nil)
  }

  @Test("an exported calendar has no names unless they are asked for, and protected ones never")
  func export() throws {
    let bench = try Self.bench { appointment in appointment.place = "Koti-Katu 7" }
    let directory = TemporaryDirectory()
    var logged: [[AccessEntry]] = []
    for (answer, path) in [(1, "/a.ics"), (2, "/b.ics")] {
      bench.choose(.calendar)
      bench.choose(.exportCalendar)
      for _ in 0..<answer { bench.press(.down) }
      bench.press(.enter)
      for _ in 0..<40 { bench.press(.backspace) }
      bench.type(directory.path + path)
      if answer == 2 { bench.press(.down) }
      bench.press(.enter)
      #expect(bench.message.contains("Kirjoitettu"))
      let known = logged.joined().count
      let rows = try bench.store.accessLog(limit: 500).filter { $0.action == .export }
      logged.append(Array(rows.prefix(rows.count - known)))
      bench.press(.escape)
    }
    let monday = PracticeStore.today.adding(days: 1 - PracticeStore.today.weekday)
    let agenda = try bench.store.agenda(of: "V001", days: monday...monday.adding(days: 27))
    let hasProtected = agenda.entries.contains { $0.nonDisclosure }
    #expect(hasProtected)
    for rows in logged {
      #expect(Set(rows.compactMap(\.client)) == Set(agenda.entries.map(\.appointment.client)))
      #expect(rows.count == Set(rows.compactMap(\.client)).count)
      #expect(Set(rows.map(\.purpose)) == ["calendar"])
    }
    #expect(Set(logged[0].map(\.fieldGroup)) == ["appointment"])
    #expect(Set(logged[1].map(\.fieldGroup)) == ["appointment", "appointment_with_name"])
    let plain = try #require(TestFiles.text(directory.path + "/a.ics"))
    let named = try #require(TestFiles.text(directory.path + "/b.ics"))
    #expect(plain.contains("SUMMARY:työnhakukeskustelu"))
    #expect(!plain.contains("Testinen"))
    #expect(!plain.contains("LOCATION"))
    #expect(named.contains("LOCATION:Koti-Katu 7"))
    #expect(named.contains("Testinen Aino"))
    #expect(!named.contains("Kolmonen"))
  }

  @Test("another calendar's times are read, seen, kept free, and undone")
  func importing() throws {
    let bench = try Self.bench()
    let directory = TemporaryDirectory()
    let file = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:team
      DTSTART:20261127T080000
      DTEND:20261127T160000
      SUMMARY:Kehittämispäivä
      END:VEVENT
      END:VCALENDAR
      """
    try TestFiles.write(file, to: directory.path + "/team.ics")
    bench.choose(.calendar)
    bench.choose(.importCalendar)
    bench.type(directory.path + "/team.ics\n")
    bench.press(.right)
    #expect(bench.screen.contains("muu varaus"))
    #expect(!bench.screen.contains("Kehittämispäivä"))
    bench.choose(.importCalendar)
    bench.type(directory.path + "/team.ics")
    bench.press(.down, .enter)
    #expect(bench.screen.contains("Kehittämispäivä"))
    bench.press(.control("z"))
    #expect(!bench.screen.contains("Kehittämispäivä"))
    bench.press(.escape)
    bench.open("testinen")
    bench.choose(.absence)
    #expect(bench.screen.contains("30.11.2026"))
    bench.press(.escape, .control("z"))
    #expect(try bench.store.busyTimes(of: "V001", from: PracticeStore.today).isEmpty)
  }
}
