import Casework
import Testing

@testable import CaseStore
import TestSupport

@Suite("Undo")
struct UndoTests {
  private let directory = TemporaryDirectory()

  private func edit(_ store: CaseStore, _ world: World, _ client: Client) throws {
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.save(client)
    }
  }

  @Test("takes back the latest, after a restart too, and redo does it again")
  func undoRedo() throws {
    let world = World(seed: 71)
    var store = try world.store(directory)
    var client = try world.fill(store, 1)[0].client
    let original = client
    client.phone = "1"
    try edit(store, world, client)
    client.phone = "2"
    try edit(store, world, client)
    store.close()
    store = try world.store(directory)
    func phone() throws -> String? { try store.client(client.id)?.phone }
    func undo() throws -> UndoOutcome { try store.undo(author: "coach", at: world.tick()) }
    func redo() throws -> UndoOutcome { try store.redo(author: "coach", at: world.tick()) }
    let done = UndoOutcome.done(label: "edit", client: client.id)
    #expect(try redo() == .nothing)
    #expect(try undo() == done)
    #expect(try phone() == "1")
    #expect(try undo() == done)
    #expect(try phone() == original.phone)
    #expect(try undo() == .nothing)  // What another author did is not the coach's to take back.
    #expect(try redo() == done)
    #expect(try redo() == done)
    #expect(try redo() == .nothing)
    #expect(try phone() == "2")
    #expect(try undo() == done)
    client.phone = "3"
    try edit(store, world, client)
    #expect(try redo() == .nothing)
    #expect(try undo() == done)
    #expect(try phone() == "1")
    #expect(try store.history(of: client.id, limit: 1).first?.isUndo == true)
    store.close()
  }

  @Test("is refused when the field was changed later, and then changes nothing")
  func blocked() throws {
    let world = World(seed: 72)
    let store = try world.store(directory)
    var client = try world.fill(store, 1)[0].client
    client.phone = "mine"
    client.remark = "mine"
    try edit(store, world, client)
    client.phone = "theirs"
    try store.write(world.cause(author: "deputy")) { (transaction) throws(CaseStoreError) in
      try transaction.save(client)
    }
    let outcome = try store.undo(author: "coach", at: world.tick())
    #expect(outcome == .blocked(.changedLater(kind: .client, field: "phone")))
    #expect(try store.client(client.id) == client)
    store.close()
  }

  @Test("of adding a client is refused once the client has records")
  func hasRecords() throws {
    let world = World(seed: 73)
    let store = try world.store(directory)
    let client = world.client()
    try edit(store, world, client)
    try store.write(world.cause(author: "deputy")) { (transaction) throws(CaseStoreError) in
      try transaction.save(Contact(id: world.newID(), client: client.id))
    }
    #expect(try store.undo(author: "coach", at: world.tick()) == .blocked(.hasRecords))
    try store.write(world.cause(author: "deputy")) { (transaction) throws(CaseStoreError) in
      try transaction.remove(Client.self, client.id)
    }
    let outcome = try store.undo(author: "coach", at: world.tick())
    #expect(outcome == .blocked(.removedLater(kind: .client)))
    store.close()
  }

  /// Random edits with undos and redos between, against a list of whole states.
  @Test(
    "gives every earlier state back, and history tells it", arguments: [81, 82, 83] as [UInt64])
  func property(seed: UInt64) throws {
    let world = World(seed: seed)
    var store = try world.store(directory)
    let clients = try world.fill(store, 4).map(\.client.id)
    func state() throws -> [ClientDossier?] { try clients.map { try store.dossier($0) } }
    var past: [[ClientDossier?]] = []
    var future: [[ClientDossier?]] = []
    var now = try state()
    var moments: [(Moment, [ClientDossier?])] = []
    for _ in 0..<120 {
      switch Int.random(in: 0..<10, using: &world.random) {
      case 0..<3:
        let outcome = try store.undo(author: "coach", at: world.tick())
        if let previous = past.popLast() {
          future.append(now)
          now = previous
          guard case .done = outcome else { Issue.record("\(outcome)"); return }
        } else {
          #expect(outcome == .nothing)
        }
      case 3..<5:
        let outcome = try store.redo(author: "coach", at: world.tick())
        if let next = future.popLast() {
          past.append(now)
          now = next
          guard case .done = outcome else { Issue.record("\(outcome)"); return }
        } else {
          #expect(outcome == .nothing)
        }
      case 5 where world.random.chance(30):
        store.close()
        store = try world.store(directory)
      default:
        let summary = try randomEdit(store, world, clients)
        if summary != nil {
          past.append(now)
          future = []
          now = try state()
        }
      }
      #expect(try state() == now)
      moments.append((world.now, now))
      _ = world.tick()
    }
    for (moment, state) in moments {
      #expect(try clients.map { try store.dossier($0, asOf: moment) } == state)
    }
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }

  private func randomEdit(
    _ store: CaseStore, _ world: World, _ clients: [RecordID]
  ) throws -> ChangeSetSummary? {
    let id = world.random.pick(clients)
    let other = world.dossier()
    let dossier = try store.dossier(id)
    return try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      for _ in 0..<Int.random(in: 1...3, using: &world.random) {
        guard let dossier, var client = try transaction.load(Client.self, id) else {
          return try transaction.restore(Client.self, id)
        }
        switch Int.random(in: 0..<6, using: &world.random) {
        case 0:
          client.familyName = other.client.familyName
          client.municipality = other.client.municipality
          try transaction.save(client)
        case 1:
          client.earningsRelated = other.client.earningsRelated
          client.nonDisclosure.toggle()
          try transaction.save(client)
        case 2:
          var contact = Contact(id: world.newID(), client: id)
          contact.on = World.today
          try transaction.save(contact)
        case 3:
          if let period = dossier.statuses.first {
            try transaction.remove(StatusPeriod.self, period.id)
          }
        case 4:
          if var plan = dossier.plans.first {
            plan.kind = world.random.pick(PlanKind.allCases)
            try transaction.save(plan)
          }
        default: try transaction.remove(Client.self, id)
        }
      }
    }
  }

  @Test("history comes page by page without gap or repetition")
  func pages() throws {
    let world = World(seed: 74)
    let store = try world.store(directory)
    var client = try world.fill(store, 2)[0].client
    for number in 0..<25 {
      client.phone = "\(number)"
      try edit(store, world, client)
    }
    let all = try store.history(of: client.id, limit: 1_000)
    var paged: [HistoryEntry] = []
    while true {
      let page = try store.history(of: client.id, before: paged.last?.ord, limit: 7)
      if page.isEmpty { break }
      paged += page
    }
    #expect(paged == all)
    #expect(all.count > 25)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.ord > $1.ord })
    store.close()
  }
}
