import Casework
import Glibc
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("Opening a store")
struct OpeningTests {
  private let directory = TemporaryDirectory()
  private let world = World(seed: 31)

  private func fill(_ count: Int = 20) throws {
    let store = try world.store(directory)
    _ = try world.fill(store, count)
    store.close()
  }

  private func refusal(_ options: OpenOptions? = nil) throws -> CaseStoreError {
    try #require(throws: CaseStoreError.self) {
      try CaseStore.open(directory: directory.path, options: options ?? world.options())
    }
  }

  @Test("makes private files and leaves only the database and the lock")
  func files() throws {
    umask(0)
    let inner = directory.file("inner")
    let store = try CaseStore.open(directory: inner, options: world.options())
    #expect(directory.mode("inner") == 0o700)
    #expect(directory.mode("inner/asiakkaat.sqlite") == 0o600)
    #expect(directory.mode("inner/asiakkaat.sqlite-wal") == 0o600)
    #expect(directory.mode("inner/asiakkaat.lock") == 0o600)
    store.close()
    for name in ["asiakkaat.sqlite", "asiakkaat.lock"] { #expect(unlink(inner + "/" + name) == 0) }
    #expect(rmdir(inner) == 0)
  }

  @Test("closes a database to group and others", arguments: [0o644, 0o660, 0o666, 0o700])
  func openToOthers(mode: Int) throws {
    try fill()
    #expect(chmod(directory.file("asiakkaat.sqlite"), mode_t(mode)) == 0)
    try world.store(directory).close()
    #expect(directory.mode("asiakkaat.sqlite") == 0o600)
  }

  @Test("refuses another user's database", .enabled(if: geteuid() == 0))
  func otherOwner() throws {
    try fill()
    let path = directory.file("asiakkaat.sqlite")
    #expect(chown(path, 65_534, 65_534) == 0)
    #expect(try refusal() == .cannotOpen(path: path, errno: EPERM))
  }

  @Test("keeps what was written")
  func reopened() throws {
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 5)
    let device = store.device
    store.close()
    let again = try world.store(directory)
    #expect(again.device == device)
    #expect(try again.dossier(dossiers[3].client.id) == dossiers[3])
    #expect(try again.integrityFaults().isEmpty)
    again.close()
  }

  @Test("refuses a second instance and names the first")
  func secondInstance() throws {
    let store = try world.store(directory)
    guard case .inUse(let holder) = try refusal() else {
      Issue.record("another refusal")
      return
    }
    #expect(holder.process == getpid())
    #expect(holder.since != nil)
    #expect(!holder.host.isEmpty)
    store.close()
    try world.store(directory).close()
  }

  @Test("is not hindered by a lock that a killed process left")
  func staleLock() async throws {
    let path = directory.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try CaseStore.open(directory: path, options: World(seed: 1).options())
      kill(getpid(), SIGKILL)
      store.close()
    }
    #expect(directory.names.contains("asiakkaat.lock"))
    try world.store(directory).close()
  }

  @Test("tells a practice store from a real one")
  func practice() throws {
    var options = world.options()
    options.practice = true
    let store = try CaseStore.open(directory: directory.path, options: options)
    #expect(store.isPractice)
    store.close()
    options.practice = false
    #expect(try refusal(options) == .practiceMismatch(isPractice: true))
    options.practice = nil
    let again = try CaseStore.open(directory: directory.path, options: options)
    #expect(again.isPractice)
    again.close()
  }

  @Test("refuses a store of a newer program and leaves it as it was")
  func newer() throws {
    try fill()
    let connection = try Connection(path: directory.file("asiakkaat.sqlite"))
    try connection.execute(script: "PRAGMA user_version = 99")
    connection.close()
    let before = directory.bytes("asiakkaat.sqlite")
    #expect(try refusal() == .newerStore(found: 99, supported: Schema.migrations.count))
    #expect(directory.bytes("asiakkaat.sqlite") == before)
  }

  @Test("names the process of another program that has the database open")
  func heldByAnother() async throws {
    try fill()
    let connection = try Connection(path: directory.file("asiakkaat.sqlite"))
    _ = try connection.integer("SELECT count(*) FROM client")
    let path = directory.path
    // A process is not kept out by its own locks, so another one tries.
    await #expect(processExitsWith: .exitCode(0)) { [path = path as String] in
      let error = #expect(throws: CaseStoreError.self) {
        try CaseStore.open(directory: path, options: World(seed: 1).options())
      }
      guard case .inUse(let holder)? = error else { exit(1) }
      exit(holder.process == getppid() && !holder.host.isEmpty ? 0 : 2)
    }
    connection.close()
  }

  @Test(
    "refuses a store whose schema is not its own",
    arguments: [
      "DROP TRIGGER access_log_is_not_deleted",
      "DROP INDEX caseload_birth",
      "CREATE TABLE other (v)",
      "CREATE VIEW other AS SELECT 1",
      "CREATE TRIGGER other AFTER INSERT ON access_log BEGIN DELETE FROM draft; END",
      "DROP TRIGGER access_log_is_not_updated; CREATE TRIGGER access_log_is_not_updated "
        + "BEFORE UPDATE ON access_log BEGIN SELECT 1; END",
      "ALTER TABLE client ADD COLUMN other TEXT",
      "PRAGMA user_version = 0",
      "PRAGMA user_version = -1",
    ])
  func tampered(script: String) throws {
    try fill()
    let connection = try Connection(path: directory.file("asiakkaat.sqlite"))
    try connection.execute(script: script)
    connection.close()
    #expect(try refusal() == .damaged(path: directory.file("asiakkaat.sqlite")))
  }

  @Test("overwrites what is deleted, looks through pages and lets no REPLACE pass a trigger")
  func settings() throws {
    let store = try world.store(directory)
    for name in ["secure_delete", "cell_size_check", "recursive_triggers", "foreign_keys"] {
      #expect(try store.connection.integer("PRAGMA \(name)") == 1, "\(name)")
    }
    store.close()
  }

  @Test("refuses a database of another program")
  func foreign() throws {
    let connection = try Connection(path: directory.file("asiakkaat.sqlite"))
    try connection.execute(script: "CREATE TABLE t(v)")
    connection.close()
    #expect(try refusal() == .notAStore(path: directory.file("asiakkaat.sqlite")))
  }

  @Test("refuses a file that is no database")
  func noDatabase() throws {
    directory.write([UInt8](repeating: 65, count: 8_192), to: "asiakkaat.sqlite")
    #expect(try refusal() == .notAStore(path: directory.file("asiakkaat.sqlite")))
  }

  @Test(
    "refuses a damaged file",
    arguments: [.truncated, .zeroed, .short, .oddLength, .lostTables] as [Damage])
  func damaged(_ damage: Damage) throws {
    try fill(200)
    let name = "asiakkaat.sqlite"
    var bytes = directory.bytes(name)
    switch damage {
    case .truncated: bytes.removeLast(bytes.count / 2 / 4_096 * 4_096)
    case .zeroed: bytes.replaceSubrange(0..<4_096, with: [UInt8](repeating: 0, count: 4_096))
    case .short: bytes.removeLast(bytes.count - 50)
    case .oddLength: bytes.removeLast(100)
    case .lostTables:
      bytes.replaceSubrange(100..<4_096, with: [UInt8](repeating: 0xEE, count: 3_996))
    }
    directory.write(bytes, to: name)
    #expect(try refusal() == .damaged(path: directory.file(name)))
    #expect(directory.bytes(name) == bytes)
  }

  enum Damage: Sendable { case truncated, zeroed, short, oddLength, lostTables }

  @Test("takes an empty file for a store not yet made")
  func empty() throws {
    directory.write([], to: "asiakkaat.sqlite")
    try world.store(directory).close()
  }

  @Test(
    "for reading gives everything and writes nothing", .enabled(if: ReadOnlyDirectory.isPossible))
  func readOnly() throws {
    let mount = try ReadOnlyDirectory(directory.path)
    let store = try world.store(directory)
    let dossiers = try world.fill(store, 5)
    store.close()
    try mount.seal()
    #expect(try refusal() == .readOnly(path: directory.path))
    var options = world.options()
    options.allowsReadOnly = true
    let reading = try CaseStore.open(directory: directory.path, options: options)
    #expect(reading.isReadOnly)
    #expect(try reading.dossier(dossiers[0].client.id) == dossiers[0])
    let query = CaseloadQuery(search: "a", today: World.today)
    #expect(try reading.count(query) == reading.caseload(query, page: .first(9)).count)
    let refusal = CaseStoreError.readOnly(path: directory.path)
    #expect(throws: refusal) {
      try reading.write(world.cause()) { (transaction) throws(CaseStoreError) in
        try transaction.save(dossiers[1].client)
      }
    }
    #expect(throws: refusal) { try reading.discardDraft("x") }
    #expect(throws: refusal) { try reading.setSetting("x", "y") }
    #expect(throws: refusal) { try reading.undo(author: "coach", at: world.now) }
    #expect(throws: refusal) {
      try reading.recordAccess(
        AccessEntry(
          at: world.now, actor: "coach", client: nil, action: .view, fieldGroup: "", purpose: ""))
    }
    reading.close()
  }

  @Test(
    "for reading refuses to show an old state as the present one",
    .enabled(if: ReadOnlyDirectory.isPossible))
  func unfinished() throws {
    let mount = try ReadOnlyDirectory(directory.path)
    try fill()
    directory.write([1, 2, 3], to: "asiakkaat.sqlite-wal")
    try mount.seal()
    var options = world.options()
    options.allowsReadOnly = true
    #expect(
      try refusal(options) == .unfinishedWork(path: directory.file("asiakkaat.sqlite-wal")))
  }
}
