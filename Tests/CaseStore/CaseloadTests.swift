import Casework
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("The client list")
struct CaseloadTests {
  private let directory = TemporaryDirectory()

  private static let searches = [
    "", "v", "w", "virt", "WIRTANEN", "makela", "mäk", "saari", "sää", "å", "ö", "müll", "sim",
    "maria", "ari", "marita", "anna-m", "maija anna", "helsi", "hels", "elsinki", "lahtis",
    "sairaan",
    "hoita", "0400000616", "616", "0500001234", "+35850000", "050-000", "950", "9", "01", "150",
    "2806", "zzz",
    "aino virtanen", "b",
  ]

  private static func filter(_ random: inout SeededGenerator) -> CaseloadFilter {
    var filter = CaseloadFilter()
    if random.chance(20) { filter.coach = random.pick(["V001", "V002", "Åström", "nobody"]) }
    if random.chance(20) { filter.municipality = random.pick(["398", "091", "999"]) }
    if random.chance(20) { filter.language = random.pick(["fi", "ru"]) }
    if random.chance(20) { filter.groups = [random.pick(ExperimentGroup.allCases)] }
    if random.chance(10) { filter.groups = Set(ExperimentGroup.allCases) }
    if random.chance(20) { filter.statuses = [.unemployed, .laidOff, .studying] }
    if random.chance(20) { filter.unemployedMonthsAtLeast = random.pick([3, 12, 24, 60]) }
    if random.chance(20) { filter.noContactForDays = random.pick([30, 180, 400]) }
    if random.chance(10) { filter.nonDisclosureOnly = true }
    return filter
  }

  /// Compares every page of a query with the naive list; names of equal keys may stand in any order.
  private func check(
    _ store: CaseStore, _ reference: CaseloadReference, _ query: CaseloadQuery,
    _ random: inout SeededGenerator
  ) throws {
    let size = Int.random(in: 1...30, using: &random)
    var listed: [CaseloadEntry] = []
    var page = try store.caseload(query, page: .first(size))
    while let last = page.last {
      listed += page
      page = try store.caseload(query, page: .after(last, size))
    }
    let expected = reference.ids(query)
    let dossiers = Dictionary(
      uniqueKeysWithValues: reference.dossiers.map { ($0.client.id, $0) })
    func keys(_ ids: [RecordID]) -> [[[UInt8]]] {
      ids.compactMap { dossiers[$0] }.map {
        [reference.key($0, query.sort.order), reference.nameKey($0)]
      }
    }
    #expect(Set(listed.map(\.id)) == Set(expected), "\(query)")
    #expect(keys(listed.map(\.id)) == keys(expected), "\(query)")
    #expect(try store.count(query) == expected.count, "\(query)")

    var backwards: [CaseloadEntry] = []
    page = try store.caseload(query, page: .last(size))
    while let first = page.first {
      backwards = page + backwards
      page = try store.caseload(query, page: .before(first, size))
    }
    #expect(backwards == listed, "\(query)")
    if !listed.isEmpty {
      let index = Int.random(in: 0..<listed.count, using: &random)
      let around = try store.caseload(query, page: .around(listed[index].id, size))
      let start = max(0, index - size / 2)
      #expect(around == Array(listed[start..<min(listed.count, start + size)]))
    }
  }

  @Test("is what filtering and sorting everybody gives", arguments: [1, 2, 3] as [UInt64])
  func reference(seed: UInt64) throws {
    let world = World(seed: seed)
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 150)
    let reference = CaseloadReference(dossiers: dossiers)
    for order in CaseloadOrder.allCases {
      for descending in [false, true] {
        let sort = CaseloadSort(order: order, descending: descending)
        try check(
          store, reference, CaseloadQuery(sort: sort, today: World.today), &world.random)
      }
    }
    for search in Self.searches {
      let sort = CaseloadSort(
        order: world.random.pick(CaseloadOrder.allCases), descending: world.random.chance(50))
      let plain = CaseloadQuery(search: search, today: World.today)
      try check(store, reference, plain, &world.random)
      let query = CaseloadQuery(
        search: search, filter: Self.filter(&world.random), sort: sort, today: World.today)
      try check(store, reference, query, &world.random)
    }
    for _ in 0..<40 {
      let query = CaseloadQuery(
        filter: Self.filter(&world.random),
        sort: CaseloadSort(order: world.random.pick(CaseloadOrder.allCases)), today: World.today)
      try check(store, reference, query, &world.random)
    }
    store.close()
  }

  @Test(
    "follows every edit, and neighbours give way when names crowd", arguments: [7, 8] as [UInt64])
  func edits(seed: UInt64) throws {
    let world = World(seed: seed)
    let store = try world.store(directory)
    var dossiers = try world.fill(store, 30)
    // Each new client comes just after the one before: room runs out after some twenty.
    for number in 0..<60 {
      var dossier = world.dossier()
      dossier.client.familyName = "Mäkelä"
      dossier.client.givenNames = "A" + String(repeating: "b", count: number)
      try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
        try transaction.insert(dossier)
      }
      dossiers.append(dossier)
    }
    for _ in 0..<120 {
      let index = Int.random(in: 0..<dossiers.count, using: &world.random)
      let other = world.client()
      dossiers[index].client.familyName = other.familyName
      dossiers[index].client.phone = other.phone
      dossiers[index].client.nonDisclosure = other.nonDisclosure
      let client = dossiers[index].client
      try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
        try transaction.save(client)
      }
      if world.random.chance(10) {
        dossiers.remove(at: index)
        try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
          try transaction.remove(Client.self, client.id)
        }
      }
    }
    let reference = CaseloadReference(dossiers: dossiers)
    for search in Self.searches {
      try check(
        store, reference, CaseloadQuery(search: search, today: World.today), &world.random)
    }
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }

  @Test("shows what the dossier tells, and hides what is protected")
  func entry() throws {
    let world = World(seed: 4)
    let store = try world.store(directory)
    for dossier in try world.fill(store, 40) {
      let entries = try store.caseload(
        CaseloadQuery(today: World.today), page: .around(dossier.client.id, 1))
      let entry = try #require(entries.first)
      let client = dossier.client
      #expect(entry.id == client.id)
      #expect(entry.familyName == client.familyName)
      #expect(entry.birthDate == client.birthDate)
      #expect(entry.status == dossier.latestStatus?.status)
      #expect(entry.unemployedSince == dossier.currentUnemployment?.began)
      #expect(entry.jobSearchEnded == dossier.latestJobSearch?.ended)
      #expect(entry.planReviewDue == dossier.latestPlan?.reviewDue)
      #expect(entry.lastContact == dossier.latestContact?.on)
      #expect(entry.municipality == (client.nonDisclosure ? "" : client.municipality))
      #expect(entry.motherTongue == client.motherTongue)
      #expect(entry.coach == client.coach)
    }
    store.close()
  }

  @Test(
    "keeps the place of a client who is off the list or removed", arguments: [false, true])
  func place(isRemoved: Bool) throws {
    let world = World(seed: 6)
    let store = try world.store(directory)
    _ = try world.fill(store, 60)
    for order in CaseloadOrder.allCases {
      for descending in [false, true] {
        var query = CaseloadQuery(
          sort: CaseloadSort(order: order, descending: descending), today: World.today)
        query.filter.coach = "V001"
        let listed = try store.caseload(query, page: .first(100))
        let index = listed.count / 2
        let gone = listed[index]
        var client = try #require(try store.client(gone.id))
        (client.coach, client.birthDate) = ("V002", nil)
        try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
          try transaction.save(client)
          if isRemoved { try transaction.remove(Client.self, gone.id) }
        }
        let around = try store.caseload(query, page: .around(gone.id, 4, lastSeen: gone))
        let rest = listed.filter { $0.id != gone.id }
        #expect(around == Array(rest[index - 2..<index + 2]), "\(order)")
        #expect(try store.caseload(query, page: .before(gone, 2)) == Array(around.prefix(2)))
        #expect(try store.undo(author: "coach", at: world.tick()) != .nothing)
        let again = try store.caseload(query, page: .around(gone.id, 1, lastSeen: gone))
        #expect(again.map(\.id) == [gone.id])
      }
    }
    store.close()
  }

  @Test(
    "calls slots at the ends of the numbers damage",
    arguments: [.max, .min, .max - 1, .min + 1, 1 << 62] as [Int64])
  func doctored(slot: Int64) throws {
    let world = World(seed: 9)
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 3)
    try store.connection.run("UPDATE caseload SET slot = ? WHERE client = 2", [.integer(slot)])
    let query = CaseloadQuery(today: World.today)
    let damaged = CaseStoreError.damaged(path: directory.file("asiakkaat.sqlite"))
    #expect(throws: damaged) { try store.caseload(query, page: .first(9)) }
    var client = dossiers[1].client
    for name in ["Aho", "Zeus", "Åström"] {
      client.familyName = name
      #expect(throws: damaged) {
        try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
          try transaction.save(client)
        }
      }
    }
    // Also of a posting whose slots do not ascend.
    try store.connection.run(
      "UPDATE posting SET slots = x'FFFFFFFFFFFFFFFFFF01FFFFFFFFFFFFFFFFFF7F'")
    _ = try store.count(CaseloadQuery(search: "virt", today: World.today))
    client = dossiers[0].client
    client.givenNames += " Aada"
    _ = try? store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(client)
    }
    store.close()
  }

  @Test("is read from an index in every order", arguments: CaseloadOrder.allCases)
  func plan(order: CaseloadOrder) throws {
    let world = World(seed: 5)
    let store = try world.store(directory)
    let entry = try world.fill(store, 3)[0].client.id
    let some = try store.caseload(CaseloadQuery(today: World.today), page: .around(entry, 1))[0]
    for position in [nil, order.position(of: some, store.vocabulary)] {
      for isAscending in [true, false] {
        let scan = CaseloadScan(
          table: CaseloadTable(connection: store.connection), order: order,
          isAscending: isAscending, position: position, count: 10,
          condition: CaseloadCondition(CaseloadQuery(today: World.today), words: []))
        let (sql, values) = scan.everybodyStatement
        var plan: [String] = []
        try store.connection.rows("EXPLAIN QUERY PLAN " + sql, values) { plan.append($0.text(3)) }
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        let isSought = position != nil
        let expected =
          order == .name
          ? (isSought ? "INTEGER PRIMARY KEY (rowid" : "SCAN caseload") : "USING INDEX caseload_"
        #expect(plan.contains { $0.contains(expected) }, "\(plan)")
        if isSought { #expect(plan.contains { $0.hasPrefix("SEARCH") }, "\(plan)") }
      }
    }
    store.close()
  }
}
