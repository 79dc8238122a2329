import Casework
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("Writing")
struct WritingTests {
  private let directory = TemporaryDirectory()
  private let world = World(seed: 61)

  @Test("captures what differs and nothing else")
  func capture() throws {
    let store = try world.store(directory)
    var client = world.client()
    client.phone = "040 1"
    try store.write(world.cause("add")) { (transaction) throws(CaseStoreError) in
      try transaction.save(client)
    }
    client.phone = "040 2"
    client.earningsRelated = nil
    client.nonDisclosure.toggle()
    let summary = try store.write(world.cause("edit", author: "Åke")) {
      (transaction) throws(CaseStoreError) in
      try transaction.save(client)
    }
    #expect(summary?.changes == 1)
    #expect(summary?.clients == 1)
    let history = try store.history(of: client.id, limit: 10)
    #expect(history.map(\.operation) == [.updated, .created])
    #expect(history[0].author == "Åke")
    #expect(history[0].label == "edit")
    let changed = Dictionary(uniqueKeysWithValues: history[0].fields.map { ($0.field, $0) })
    #expect(changed["phone"]?.before == .text("040 1"))
    #expect(changed["phone"]?.after == .text("040 2"))
    #expect(changed["family_name"] == nil)
    #expect(history[1].fields.contains { $0.field == "phone" && $0.before == .none })
    #expect(try store.client(client.id) == client)
    store.close()
  }

  @Test("the same again changes nothing and leaves no trace")
  func unchanged() throws {
    let store = try world.store(directory)
    let dossier = try world.fill(store, 1)[0]
    let summary = try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(dossier.client)
      for period in dossier.statuses { try transaction.save(period) }
      try transaction.remove(Contact.self, world.newID())
      try transaction.restore(Client.self, dossier.client.id)
    }
    #expect(summary == nil)
    #expect(try store.connection.integer("SELECT count(*) FROM change_set") == 1)
    store.close()
  }

  @Test("keeps every field of every kind of record")
  func everyField() throws {
    let store = try world.store(directory)
    for dossier in try world.fill(store, 60) {
      #expect(try store.dossier(dossier.client.id) == dossier)
    }
    store.close()
  }

  @Test("refuses what breaks a rule of the schema, whole and without naming a value")
  func refused() throws {
    let store = try world.store(directory)
    let dossier = try world.fill(store, 1)[0]
    var twin = world.client()
    twin.identityCode = world.identityCode(born: World.today)
    var other = world.client()
    other.identityCode = twin.identityCode
    var period = StatusPeriod(id: world.newID(), client: dossier.client.id)
    (period.began, period.ended) = (World.today, World.today.adding(days: -1))
    var municipality = world.client()
    municipality.municipality = "98"
    func expectRefusal(_ body: (WriteTransaction) throws(CaseStoreError) -> Void) {
      let error = #expect(throws: CaseStoreError.self) { try store.write(world.cause(), body) }
      guard case .refused(let rule)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(!rule.contains(twin.identityCode?.text ?? ""))
    }
    expectRefusal { (transaction) throws(CaseStoreError) in
      try transaction.insert(dossier.client)
    }
    expectRefusal { (transaction) throws(CaseStoreError) in
      try transaction.save(twin)
      try transaction.save(other)
    }
    expectRefusal { (transaction) throws(CaseStoreError) in try transaction.save(period) }
    expectRefusal { (transaction) throws(CaseStoreError) in try transaction.save(municipality) }
    #expect(try store.connection.integer("SELECT count(*) FROM client") == 1)
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }

  @Test("replaces a dossier: what differs is saved, what is gone is removed, the rest stays")
  func replaced() throws {
    let store = try world.store(directory)
    var before = ClientDossier(client: world.client())
    func contact(_ day: CalendarDate) -> Contact {
      var contact = Contact(id: world.newID(), client: before.client.id)
      contact.on = day
      return contact
    }
    before.contacts = [contact(World.today), contact(World.today.adding(days: -1))]
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(before, replacing: nil)
    }
    #expect(try store.dossier(before.client.id) == before)
    // Something else changes the client between the reading and the saving.
    var client = before.client
    client.coach = "V777"
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(client)
    }
    var after = before
    after.contacts.removeFirst()
    after.contacts.append(contact(World.today.adding(days: 1)))
    let summary = try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(after, replacing: before)
    }
    #expect(summary?.changes == 2)
    let now = try #require(try store.dossier(before.client.id))
    #expect(now.contacts == after.contacts)
    #expect(now.client.coach == "V777")
    #expect(try store.undo(author: "coach", at: world.tick()) != .nothing)
    #expect(try store.dossier(before.client.id)?.contacts == before.contacts)
    store.close()
  }

  @Test("a removed client is off the list and comes back whole")
  func removed() throws {
    let store = try world.store(directory)
    let dossier = try world.fill(store, 3)[1]
    let id = dossier.client.id
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.remove(Client.self, id)
    }
    #expect(try store.client(id) == nil)
    #expect(try store.dossier(id) == nil)
    #expect(try store.count(CaseloadQuery(today: World.today)) == 2)
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.restore(Client.self, id)
    }
    #expect(try store.dossier(id) == dossier)
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }

  @Test("a large write goes in parts and comes out whole")
  func large() throws {
    let store = try world.store(directory)
    let summary = try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      for _ in 0..<2_500 { try transaction.insert(ClientDossier(client: world.client())) }
    }
    #expect(summary?.clients == 2_500)
    #expect(try store.count(CaseloadQuery(today: World.today)) == 2_500)
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }

  @Test("lists what became of a client that was added whole and changed in the same write")
  func addedAndChanged() throws {
    let store = try world.store(directory)
    var dossier = world.dossier()
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.insert(dossier)
      dossier.client.familyName = "Zeus"
      dossier.client.coach = "V777"
      try transaction.save(dossier.client)
    }
    var query = CaseloadQuery(search: "zeus", today: World.today)
    query.filter.coach = "V777"
    #expect(try store.count(query) == 1)
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }

  @Test("that fails after it was in part on the list leaves the list as it was")
  func failedLate() throws {
    let store = try world.store(directory)
    _ = try world.fill(store, 3)
    #expect(throws: CaseStoreError.cancelled) {
      try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
        for _ in 0..<2_100 { try transaction.insert(ClientDossier(client: world.client())) }
        throw .cancelled
      }
    }
    _ = try world.fill(store, 3)
    #expect(try store.count(CaseloadQuery(today: World.today)) == 6)
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }
}
