import Casework
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("The worklist in the store")
struct WorklistTests {
  private let directory = TemporaryDirectory()

  private static func query(_ random: inout SeededGenerator) -> WorklistQuery {
    var query = WorklistQuery(
      coach: random.pick([nil, "V001", "V002", "Åström", "nobody"]),
      today: World.today.adding(days: random.pick([-200, -10, 0, 0, 15, 400])))
    if random.chance(40) {
      query.search = random.pick(["v", "mäk", "makela", "saari", "virtanen aino", "zzz", "616"])
    }
    if random.chance(30) {
      query.kinds = random.pick([[.planReview], [.noContact, .spellLength]])
    }
    query.lateOnly = random.chance(30)
    query.order = random.pick(WorklistOrder.allCases)
    return query
  }

  /// Compares every page of a query, both ways, with what judging everybody gives.
  private func check(
    _ store: CaseStore, _ reference: WorklistReference, _ query: WorklistQuery,
    _ random: inout SeededGenerator
  ) throws {
    let size = Int.random(in: 1...25, using: &random)
    var listed: [WorklistEntry] = []
    var page = try store.worklist(query, page: .first(size))
    while let last = page.last {
      listed += page
      page = try store.worklist(query, page: .after(last, size))
    }
    let expected = reference.rows(query)
    let byID = Dictionary(uniqueKeysWithValues: expected.map { ($0.id, $0) })
    #expect(listed.count == expected.count, "\(query)")
    #expect(Set(listed.map(\.id)) == Set(expected.map(\.id)), "\(query)")
    let order = listed.compactMap { byID[$0.id] }
    #expect(order.map(\.order) == expected.map(\.order), "\(query)")
    #expect(order.map(\.name) == expected.map(\.name), "\(query)")

    var backwards: [WorklistEntry] = []
    page = try store.worklist(query, page: .last(size))
    while let first = page.first {
      backwards = page + backwards
      page = try store.worklist(query, page: .before(first, size))
    }
    #expect(backwards == listed, "\(query)")

    var everyKind = query
    everyKind.kinds = []
    let counts = try store.worklistCounts(query)
    let all = reference.rows(everyKind)
    #expect(counts.total().all == all.count, "\(query)")
    #expect(counts.total(of: query.kinds).all == expected.count, "\(query)")
    if let entry = listed.randomElement(using: &random) {
      let around = try store.worklist(query, page: .around(entry, 9))
      let place = try #require(listed.firstIndex(of: entry))
      #expect(around == Array(listed[max(0, place - 4)...].prefix(around.count)))
      #expect(around.contains(entry))
    }
  }

  @Test("shows exactly what judging every client gives", arguments: [1, 2, 3] as [UInt64])
  func sameAsJudgingAll(seed: UInt64) throws {
    let world = World(seed: seed)
    let store = try world.store(directory)
    var dossiers = try world.fill(store, 150)
    for _ in 0..<20 {
      try check(
        store, WorklistReference(dossiers: dossiers), Self.query(&world.random), &world.random)
    }
    for index in dossiers.indices where world.random.chance(30) {
      let before = dossiers[index]
      dossiers[index].contacts = []
      dossiers[index].client.coach = world.random.pick(["V001", "V002"])
      dossiers[index].client.familyName = world.random.pick(["Aho", "Mäkelä", "Öhman"])
      let after = dossiers[index]
      try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
        try transaction.save(after, replacing: before)
      }
    }
    for _ in 0..<20 {
      try check(
        store, WorklistReference(dossiers: dossiers), Self.query(&world.random), &world.random)
    }
    #expect(try store.integrityFaults() == [])
  }

  @Test("walks the index when many clients are candidates, with the same result")
  func walking() throws {
    let world = World(seed: 9)
    let store = try world.store(directory)
    _ = try world.fill(store, 300)
    for order in WorklistOrder.allCases {
      var query = WorklistQuery(coach: nil, today: World.today)
      query.order = order
      let everybody = try store.wholeWorklist(query)
      #expect(everybody.count > 300)
      let gathered = try ["V001", "V002", "Åström", ""].flatMap { coach in
        query.coach = coach
        return try store.wholeWorklist(query)
      }
      #expect(Set(gathered).isSubset(of: everybody))
      #expect(gathered.count == everybody.filter { !$0.coach.isEmpty }.count)
    }
  }

  @Test("follows every change in the transaction that makes it, and every undoing")
  func follows() throws {
    let world = World(seed: 4)
    let store = try world.store(directory)
    var dossier = try world.fill(store, 20)[3]
    let before = dossier
    var plan = EmploymentPlan(id: world.newID(), client: dossier.client.id)
    plan.reviewDue = World.today.adding(days: -50)
    dossier.plans = [plan]
    let query = WorklistQuery(coach: nil, today: World.today)
    let id = WorklistEntry.ID(client: dossier.client.id, item: "plan_review/\(plan.id.text)")
    func isListed() throws -> Bool { try store.wholeWorklist(query).contains { $0.id == id } }
    #expect(try !isListed())
    let after = dossier
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(after, replacing: before)
    }
    #expect(try isListed())
    #expect(throws: CaseStoreError.cancelled) {
      try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
        try transaction.remove(EmploymentPlan.self, plan.id)
        throw .cancelled
      }
    }
    #expect(try isListed())
    var decision = WorklistDecision(id: world.newID(), client: dossier.client.id)
    decision.item = id.item
    decision.decision = .postponed
    decision.until = World.today.adding(days: 14)
    let postponed = decision
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(postponed)
    }
    #expect(try !isListed())
    var later = query
    later.today = World.today.adding(days: 14)
    #expect(try store.wholeWorklist(later).contains { $0.id == id })
    _ = try store.undo(author: "coach", at: world.tick())
    #expect(try isListed())
    _ = try store.redo(author: "coach", at: world.tick())
    #expect(try !isListed())
    _ = try store.undo(author: "coach", at: world.tick())
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.remove(Client.self, dossier.client.id)
    }
    #expect(try !isListed())
    _ = try store.undo(author: "coach", at: world.tick())
    #expect(try isListed())
    #expect(try store.integrityFaults() == [])
  }

  @Test("stays around the place of an item that has gone")
  func around() throws {
    let world = World(seed: 6)
    let store = try world.store(directory)
    _ = try world.fill(store, 60)
    let query = WorklistQuery(coach: nil, today: World.today)
    let all = try store.wholeWorklist(query)
    let gone = try #require(
      all.dropFirst(20).first)
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.remove(Client.self, gone.client)
    }
    let place = try #require(all.firstIndex(of: gone))
    let left = all.filter { $0.client != gone.client }
    let around = try store.worklist(query, page: .around(gone, 10))
    let next = try #require(all[place...].first { $0.client != gone.client })
    let at = try #require(left.firstIndex(of: next))
    #expect(around == Array(left[(at - 5)..<(at + 5)]))
  }

  @Test("is made anew when its rules change, and only then")
  func rules() throws {
    let world = World(seed: 5)
    var store = try world.store(directory)
    let dossiers = try world.fill(store, 600)
    #expect(store.isWorklistCurrent)
    store.close()
    store = try world.store(directory)
    #expect(store.isWorklistCurrent)
    let query = WorklistQuery(coach: nil, today: World.today)
    let old = try store.wholeWorklist(query)

    try store.findWorklist(by: WorklistWorld.other)
    #expect(!store.isWorklistCurrent)
    #expect(try store.wholeWorklist(query) == old)
    var told: [Int] = []
    #expect(throws: CaseStoreError.cancelled) {
      try store.rebuildWorklist { done, total in
        told.append(done)
        return total != dossiers.count
      }
    }
    #expect(told == [255])
    #expect(!store.isWorklistCurrent)
    #expect(try store.wholeWorklist(query) == old)

    try store.rebuildWorklist()
    #expect(store.isWorklistCurrent)
    let reference = WorklistReference(dossiers: dossiers, basis: WorklistWorld.other)
    #expect(
      try Set(store.wholeWorklist(query).map(\.id)) == Set(reference.rows(query).map(\.id)))
    #expect(try store.wholeWorklist(query) != old)
    #expect(try store.integrityFaults() == [])
  }

  @Test("is out of date after a change by other rules, also when the first come back")
  func mixed() throws {
    let world = World(seed: 8)
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 30)
    try store.findWorklist(by: WorklistWorld.other)
    var client = dossiers[0].client
    client.remark = "changed"
    let changed = client
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(changed)
    }
    try store.findWorklist(by: WorklistWorld.basis)
    #expect(!store.isWorklistCurrent)
    try store.rebuildWorklist()
    #expect(try store.integrityFaults() == [])
  }

  @Test("of a store that was filled without rules is made when they come")
  func withoutRules() throws {
    let world = World(seed: 7)
    let bare = try CaseStore.open(directory: directory.path, options: world.options())
    let dossiers = try world.fill(bare, 40)
    let query = WorklistQuery(coach: nil, today: World.today)
    #expect(try bare.wholeWorklist(query) == [])
    bare.close()
    let store = try world.store(directory)
    #expect(!store.isWorklistCurrent)
    try store.rebuildWorklist()
    let reference = WorklistReference(dossiers: dossiers)
    #expect(
      try Set(store.wholeWorklist(query).map(\.id)) == Set(reference.rows(query).map(\.id)))
  }

  @Test("tells the next day in time when nothing is on the list")
  func next() throws {
    let world = World(seed: 3)
    let store = try world.store(directory)
    var dossier = ClientDossier(client: world.client())
    dossier.client.coach = "V001"
    var plan = EmploymentPlan(id: world.newID(), client: dossier.client.id)
    plan.reviewDue = World.today.adding(days: 45)
    dossier.plans = [plan]
    let added = dossier
    let query = WorklistQuery(coach: "V001", today: World.today)
    #expect(try !store.worklistCounts(query).hasClients)
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.insert(added)
    }
    for coach in ["V001", nil] {
      let counts = try store.worklistCounts(WorklistQuery(coach: coach, today: World.today))
      #expect(counts.total().all == 0)
      #expect(counts.next == plan.reviewDue)
      #expect(counts.hasClients)
    }
  }
}
