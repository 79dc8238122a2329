import Casework
import Testing

@testable import CaseStore
import TestSupport

@Suite("The calendar")
struct AgendaTests {
  private let directory = TemporaryDirectory()
  private let world = World(seed: 71)
  private let today = World.today

  private func appointment(
    of client: RecordID, _ day: CalendarDate, _ start: Int?, coach: String = "V001"
  ) -> Appointment {
    var appointment = Appointment(id: world.newID(), client: client)
    appointment.day = day
    appointment.start = start.flatMap { ClockTime(minutes: $0) }
    appointment.coach = coach
    return appointment
  }

  private func busy(_ day: CalendarDate, coach: String = "V001") -> BusyTime {
    let id = world.newID()
    var busy = BusyTime(id: id, client: id)
    (busy.coach, busy.day, busy.title, busy.uid) = (coach, day, "Tiimi", "uid")
    return busy
  }

  @Test("has the coach's own appointments of the days asked for, in the order of time, with names")
  func days() throws {
    let store = try world.store(directory)
    var dossier = try world.fill(store, 1)[0]
    dossier.client.nonDisclosure = true
    dossier.client.coach = "V001"
    let id = dossier.client.id
    let late = appointment(of: id, today, 600)
    let early = appointment(of: id, today, 540)
    let open = appointment(of: id, today, nil, coach: "")
    let last = appointment(of: id, today.adding(days: 6), 480)
    dossier.appointments = [
      late, early, open, last, appointment(of: id, today.adding(days: 7), 480),
      appointment(of: id, today.adding(days: -1), 480),
      appointment(of: id, today, 480, coach: "V002"),
    ]
    try save(dossier, store)
    let agenda = try store.agenda(of: "V001", days: today...today.adding(days: 6))
    #expect(agenda.entries.map(\.appointment) == [open, early, late, last])
    #expect(Set(agenda.entries.map(\.familyName)) == [dossier.client.familyName])
    #expect(!agenda.entries.map(\.nonDisclosure).contains(false))
    store.close()
  }

  @Test("has nothing of what was removed, nor of removed clients")
  func removed() throws {
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 2)
    for var dossier in dossiers {
      dossier.appointments = [appointment(of: dossier.client.id, today, 540)]
      try save(dossier, store)
    }
    let first = try #require(try store.dossier(dossiers[0].client.id)?.appointments.first)
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.remove(Appointment.self, first.id)
      try transaction.remove(Client.self, dossiers[1].client.id)
    }
    #expect(try store.agenda(of: "V001", days: today...today).entries.isEmpty)
    store.close()
  }

  @Test("counts how often an appointment was changed, only when asked")
  func revisions() throws {
    let store = try world.store(directory)
    var dossier = try world.fill(store, 1)[0]
    dossier.appointments = [appointment(of: dossier.client.id, today, 540)]
    try save(dossier, store)
    for minutes in [30, 60] {
      dossier.appointments[0].minutes = minutes
      try save(dossier, store)
    }
    func revision(_ counts: Bool) throws -> Int? {
      try store.agenda(of: "V001", days: today...today, countsRevisions: counts)
        .entries.first?.revision
    }
    #expect(try revision(true) == 2)
    #expect(try revision(false) == 0)
    store.close()
  }

  @Test("has the coach's own busy times; they are undone like everything else")
  func busyTimes() throws {
    let store = try world.store(directory)
    let times = [busy(today), busy(today, coach: "V002"), busy(today.adding(days: 40))]
    try store.write(world.cause("calendar")) { (transaction) throws(CaseStoreError) in
      for time in times { try transaction.save(time) }
    }
    #expect(try store.agenda(of: "V001", days: today...today).busyTimes == [times[0]])
    #expect(try store.busyTimes(of: "V001", from: today) == [times[0], times[2]])
    guard case .done = try store.undo(author: "coach", at: world.now) else {
      Issue.record("the reading of a calendar is not undone")
      return
    }
    #expect(try store.busyTimes(of: "V001", from: today).isEmpty)
    store.close()
  }

  private func save(_ dossier: ClientDossier, _ store: CaseStore) throws {
    let before = try store.dossier(dossier.client.id)
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(dossier, replacing: before)
    }
  }
}
