import CaseStore
import Casework
import TestSupport
import Testing

@Suite("What is still to be entered in the national system")
struct WaitingEntriesTests {
  @Test("is what the dossiers of the coach's clients tell, the oldest first", arguments: 1...5)
  func agreesWithDossiers(seed: UInt64) throws {
    let directory = TemporaryDirectory()
    let world = World(seed: seed)
    let store = try world.store(directory)
    defer { store.close() }
    var dossiers: [ClientDossier] = []
    for _ in 0..<40 {
      var client = world.client()
      client.coach = world.random.pick(["V001", "V002"])
      var dossier = ClientDossier(client: client)
      for _ in 0..<world.random.below(4) { dossier.notes.append(note(client.id, world)) }
      for _ in 0..<world.random.below(3) { dossier.plans.append(plan(client.id, world)) }
      for _ in 0..<world.random.below(3) { dossier.referrals.append(referral(client.id, world)) }
      dossiers.append(dossier)
    }
    _ = try store.write(world.cause()) { transaction throws(CaseStoreError) in
      for dossier in dossiers { try transaction.save(dossier, replacing: nil) }
    }
    let expected = dossiers.filter { $0.client.coach == "V001" }.flatMap(\.waitingEntries)
      .sorted { ($0.day, $0.record) < ($1.day, $1.record) }
    let found = try store.waitingEntries(coach: "V001", limit: 1_000)
    #expect(found.map(\.entry) == expected, "seed \(seed)")
    #expect(
      try store.waitingEntries(coach: "V001", limit: 3).map(\.entry) == Array(expected.prefix(3)))
    #expect(try store.waitingEntries(coach: "V009", limit: 3).isEmpty)

    let removed = try #require(expected.first)
    _ = try store.write(world.cause()) { transaction throws(CaseStoreError) in
      try transaction.remove(Client.self, removed.client)
    }
    #expect(
      try store.waitingEntries(coach: "V001", limit: 1_000).map(\.entry)
        == expected.filter { $0.client != removed.client })
  }

  private func day(_ world: World) -> CalendarDate? {
    world.random.chance(70) ? world.day(2024...2026) : nil
  }

  private func note(_ client: RecordID, _ world: World) -> Note {
    var note = Note(id: world.newID(), client: client)
    note.on = day(world)
    note.signedAt = world.random.chance(60) ? world.now : nil
    note.enteredOn = world.random.chance(30) ? world.day(2026...2026) : nil
    return note
  }

  private func plan(_ client: RecordID, _ world: World) -> EmploymentPlan {
    var plan = EmploymentPlan(id: world.newID(), client: client)
    plan.approvedOn = day(world)
    plan.enteredOn = world.random.chance(30) ? world.day(2026...2026) : nil
    return plan
  }

  private func referral(_ client: RecordID, _ world: World) -> Referral {
    var referral = Referral(id: world.newID(), client: client)
    referral.sentOn = day(world)
    referral.enteredOn = world.random.chance(30) ? world.day(2026...2026) : nil
    return referral
  }
}
