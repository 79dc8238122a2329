import Casework
import Testing

@Suite("Appointments in a dossier")
struct AppointmentRecordingTests {
  private typealias World = AppointmentWorld
  private static let (nine, eleven) = (clock(9), clock(11))

  private static func clock(_ hour: Int) -> ClockTime {
    guard let time = ClockTime(hour: hour, minute: 0) else { preconditionFailure("no such hour") }
    return time
  }

  @Test(
    "are held with the code of the national list of contact methods",
    arguments: [
      (.initialInterview, .visit, "21"), (.initialInterview, .video, "22"),
      (.initialInterview, .phone, "23"), (.initialInterview, .provider, "21"),
      (.supplementaryTalk, .visit, "24"), (.supplementaryTalk, .video, "25"),
      (.supplementaryTalk, .phone, "26"), (.supplementaryTalk, .provider, "30"),
      (.jobSearchTalk, .visit, "27"), (.jobSearchTalk, .video, "28"),
      (.jobSearchTalk, .phone, "29"),
      (.jobSearchTalk, .provider, "27"), (.meeting, .visit, "35"), (.meeting, .phone, "01"),
      (.meeting, .video, "20"), (.network, .provider, "99"), (nil, nil, "35"),
    ] as [(AppointmentKind?, AppointmentChannel?, String)])
  func holding(kind: AppointmentKind?, channel: AppointmentChannel?, code: String) {
    let appointment = World.appointment(1, "20.11.2026", kind: kind, channel: channel)
    var dossier = World.dossier([appointment])
    dossier.hold(appointment.id, on: "20.11.2026", coach: "V001", newID: World.newID())
    #expect(dossier.contacts.map(\.method) == [code])
    #expect(dossier.contacts.first?.coach == "V001")
    #expect(dossier.contacts.first?.on == "20.11.2026")
    #expect(dossier.appointments.first?.state == .held)
  }

  @Test("are counted once, however often they are said to be held")
  func heldTwice() {
    var dossier = World.dossier([World.appointment(1, "20.11.2026")])
    for _ in 0..<2 {
      dossier.hold(World.id(1), on: "20.11.2026", coach: "V001", newID: World.newID())
    }
    #expect(dossier.contacts.count == 1)
  }

  @Test("of which one was missed by mistake forget the reason when they are held after all")
  func heldAfterMissed() {
    var dossier = World.dossier([World.appointment(1, "20.11.2026")])
    var absence = Absence(of: World.id(1))
    absence.reason = .illness
    dossier.recordAbsence(absence, on: "20.11.2026", newID: World.newID())
    dossier.hold(World.id(1), on: "20.11.2026", coach: "V001", newID: World.newID())
    #expect(dossier.appointments.first?.absenceReason == "")
  }

  @Test("that are moved stay and name the new time")
  func moving() {
    var dossier = World.dossier([World.appointment(1, "20.11.2026")])
    dossier.move(World.id(1), to: World.appointment(2, "27.11.2026"))
    #expect(dossier.appointment(World.id(1))?.state == .moved)
    #expect(dossier.appointment(World.id(1))?.replacedBy == World.id(2))
    #expect(dossier.bookedAppointments.map(\.id) == [World.id(2)])
  }

  @Test("that are missed get reason, explanation and new time in one step")
  func missing() {
    var dossier = World.dossier([World.appointment(1, "20.11.2026")])
    var absence = Absence(of: World.id(1))
    absence.explanationDue = "3.12.2026"
    absence.replacement = World.appointment(2, "30.11.2026")
    for _ in 0..<2 { dossier.recordAbsence(absence, on: "23.11.2026", newID: World.newID()) }
    let missed = dossier.appointment(World.id(1))
    #expect(missed?.state == .missed)
    #expect(missed?.absenceReason == "")
    #expect(missed?.replacedBy == World.id(2))
    #expect(dossier.clarifications.count == 1)
    #expect(dossier.clarifications.first?.subject == World.id(1))
    #expect(dossier.clarifications.first?.eventOn == "20.11.2026")
    #expect(dossier.clarifications.first?.requestedOn == "23.11.2026")
    #expect(dossier.clarifications.first?.due == "3.12.2026")
    #expect(dossier.contacts.isEmpty)
  }

  @Test(
    "that are missed have the consequence of the law of their day (380/2023 28 §; 1290/2002 2 a:11.2)",
    arguments: [
      ("27.2.2026", true, .visit, .repeatedEndsJobSearch),
      ("28.2.2026", true, .phone, .callUnanswered),
      ("28.2.2026", true, .video, .repeatedEndsJobSearch),
      ("1.3.2026", true, .visit, .firstEndsJobSearch),
      ("1.3.2026", true, .phone, .firstEndsJobSearch), ("1.3.2026", false, .visit, .notBinding),
      ("1.6.2022", false, .phone, .notBinding),
    ] as [(CalendarDate, Bool, AppointmentChannel, AbsenceConsequence)])
  func consequences(
    day: CalendarDate, isBinding: Bool, channel: AppointmentChannel, expected: AbsenceConsequence
  ) {
    var appointment = World.appointment(1, day, channel: channel)
    appointment.isBinding = isBinding
    #expect(AbsenceConsequence(of: appointment, on: day) == expected)
  }

  @Test(
    "leave the client an answer time that ends on an office day (150/1930 5 §)",
    arguments: [
      ("23.11.2026", "3.12.2026"), ("25.11.2026", "7.12.2026"), ("14.12.2026", "28.12.2026"),
      ("9.6.2026", "22.6.2026"),
    ] as [(CalendarDate, CalendarDate)])
  func answerTime(asked: CalendarDate, due: CalendarDate) {
    #expect(Absence.usualDue(asked: asked) == due)
  }

  @Test(
    "come in series on working days, each in its own place of the rhythm",
    arguments: [
      (.weekly, "23.11.2026", 3, ["30.11.2026", "7.12.2026", "14.12.2026"]),
      (.fortnightly, "11.12.2026", 2, ["28.12.2026", "8.1.2027"]),
      (.monthly, "31.8.2026", 3, ["30.9.2026", "2.11.2026", "30.11.2026"]),
      (.weekly, "1.1.2026", 0, []),
    ] as [(AppointmentRhythm, CalendarDate, Int, [CalendarDate])])
  func series(rhythm: AppointmentRhythm, first: CalendarDate, count: Int, days: [CalendarDate]) {
    #expect(rhythm.days(after: first, count: count, WorkingDays()) == days)
  }

  @Test("of a series name their first")
  func seriesRecords() {
    var dossier = World.dossier()
    dossier.book(
      World.appointment(1, "23.11.2026"), andOn: ["30.11.2026", "7.12.2026"], newID: World.newID())
    #expect(dossier.appointments.map(\.series) == [World.id(1), World.id(1), World.id(1)])
    #expect(dossier.bookedAppointments.map(\.day) == ["23.11.2026", "30.11.2026", "7.12.2026"])
    #expect(Set(dossier.appointments.map(\.id)).count == 3)
  }

  @Test(
    "are reminded of by the national service only when everything fits (KEHA 23.2.2026)",
    arguments: [
      ("25.11.2026", "9.00", true, "040 123 4567", .comes(on: "24.11.2026", at: nine)),
      ("25.11.2026", "9.00", false, "040 123 4567", .notBinding),
      ("25.11.2026", nil, true, "040 123 4567", .noTime),
      ("24.11.2026", "9.00", true, "040 123 4567", .tooSoon),
      ("24.11.2026", "11.00", true, "040 123 4567", .comes(on: "23.11.2026", at: eleven)),
      ("25.11.2026", "9.00", true, "03 123 456", .phone(.notMobile)),
      ("25.11.2026", "9.00", true, "", .phone(.missing)),
      ("28.2.2026", "9.00", true, "040 123 4567", .beforeReminders),
    ] as [(CalendarDate, String?, Bool, String, ReminderOutlook)])
  func reminders(
    day: CalendarDate, start: String?, isBinding: Bool, phone: String, expected: ReminderOutlook
  ) {
    var appointment = World.appointment(1, day, start)
    appointment.isBinding = isBinding
    #expect(
      ReminderOutlook(for: appointment, phone: phone, now: ("23.11.2026", 600)) == expected)
  }
}
