import Casework
import Glibc
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("A fault")
struct FaultTests {
  private let directory = TemporaryDirectory()

  @Test(
    "of power or a kill in the middle of a write leaves the state before or after it",
    arguments: 0..<8)
  func killed(moment: Int) async throws {
    let world = World(seed: 91)
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 20)
    store.close()
    let path = directory.path
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, moment = moment as Int] in
      let world = World(seed: 92)
      let store = try CaseStore.open(directory: path, options: world.options())
      try store.findWorklist(by: WorklistWorld.basis)
      try store.saveDraft(
        Draft(key: "kept", text: "text", cursor: 4, context: "", savedAt: world.now))
      var steps = 0
      try store.connection.interrupting(every: 400) {
        steps += 1
        if steps > 40 * moment { kill(getpid(), SIGKILL) }
        return false
      } _: { () throws(SQLiteError) in
        do throws(CaseStoreError) {
          for _ in 0..<50 {
            try store.write(world.cause("killed")) { (transaction) throws(CaseStoreError) in
              for _ in 0..<10 { try transaction.insert(world.dossier()) }
            }
          }
        } catch { preconditionFailure("\(error)") }
      }
    }
    let again = try world.store(directory)
    #expect(try again.draft("kept")?.text == "text")
    #expect(again.isWorklistCurrent)
    #expect(try again.integrityFaults().isEmpty)
    let added = try again.count(CaseloadQuery(today: World.today)) - dossiers.count
    let sets = try again.connection.integer(
      "SELECT count(*) FROM change_set WHERE label = 'killed'")
    #expect(Int64(added) == 10 * (sets ?? -1))
    for dossier in dossiers { #expect(try again.dossier(dossier.client.id) == dossier) }
    again.close()
  }

  @Test("of a full disk is typed, takes everything back, and passes when there is room")
  func full() throws {
    let world = World(seed: 93)
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 20)
    let pages = try #require(try store.connection.integer("PRAGMA page_count"))
    try store.connection.run("PRAGMA max_page_count = \(pages)")
    let more = (0..<300).map { _ in world.dossier() }
    func write() throws {
      try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
        for dossier in more { try transaction.insert(dossier) }
      }
    }
    let error = #expect(throws: CaseStoreError.self) { try write() }
    guard case .diskFull(let path, let bytesNeeded)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == directory.path)
    #expect(bytesNeeded >= 1 << 20)
    #expect(try store.integrityFaults().isEmpty)
    #expect(try store.count(CaseloadQuery(today: World.today)) == dossiers.count)
    try store.connection.run("PRAGMA max_page_count = 1000000")
    try write()
    #expect(try store.count(CaseloadQuery(today: World.today)) == dossiers.count + more.count)
    #expect(try store.integrityFaults().isEmpty)
    store.close()
  }

  @Test("of a really full disk is the same", .enabled(if: ReadOnlyDirectory.isPossible))
  func reallyFull() throws {
    let world = World(seed: 94)
    let disk = try ReadOnlyDirectory(directory.path, size: "2m")
    let store = try world.store(directory)
    var written = 0
    let error = #expect(throws: CaseStoreError.self) {
      while written < 100_000 {
        try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
          for _ in 0..<50 { try transaction.insert(world.dossier()) }
        }
        written += 50
      }
    }
    guard case .diskFull? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try store.count(CaseloadQuery(today: World.today)) == written)
    #expect(try store.integrityFaults().isEmpty)
    store.close()
    let again = try world.store(directory)
    #expect(try again.count(CaseloadQuery(today: World.today)) == written)
    again.close()
    withExtendedLifetime(disk) {}
  }
}
