import Casework
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("A migration")
struct MigrationTests {
  private let directory = TemporaryDirectory()
  private let world = World(seed: 41)

  private static let second = Migration(
    version: 2, script: "CREATE TABLE later (v INTEGER) STRICT; INSERT INTO later VALUES (1);",
    schema: Schema.version1 + "CREATE TABLE later (v INTEGER) STRICT;")

  private func open(_ migrations: [Migration]) throws -> CaseStore {
    try CaseStore.open(
      directory: directory.path, options: world.options(), migrations: migrations)
  }

  @Test("is run once, after a copy of the store as it was")
  func copied() throws {
    let old = try open(Schema.migrations)
    let dossiers = try world.fill(old, 10)
    old.close()
    for _ in 0..<2 {
      let store = try open(Schema.migrations + [Self.second])
      #expect(try store.connection.integer("SELECT sum(v) FROM later") == 1)
      #expect(try store.dossier(dossiers[0].client.id) == dossiers[0])
      store.close()
    }
    let name = "asiakkaat-versio1.sqlite"
    #expect(directory.mode(name) == 0o600)
    let copy = try Connection(path: directory.file(name), access: .immutable)
    #expect(try copy.integer("PRAGMA user_version") == 1)
    #expect(try copy.integer("PRAGMA application_id") == Int64(Schema.applicationID))
    #expect(try copy.integer("SELECT count(*) FROM client") == 10)
  }

  @Test("that fails leaves the store as it was, and the next attempt copies anew")
  func failed() throws {
    try open(Schema.migrations).close()
    let broken = Migration(
      version: 2, script: "CREATE TABLE later (v); CREATE TABLE client (v);", schema: "")
    #expect(throws: CaseStoreError.failed(code: 1)) {
      try open(Schema.migrations + [broken])
    }
    let old = try open(Schema.migrations)
    #expect(try old.connection.integer("PRAGMA user_version") == 1)
    #expect(
      try old.connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'later'") == 0)
    old.close()
    try open(Schema.migrations + [Self.second]).close()
  }

  @Test("is not made for a new store, so nothing is copied")
  func new() throws {
    try open(Schema.migrations + [Self.second]).close()
    #expect(directory.names == ["asiakkaat.lock", "asiakkaat.sqlite"])
  }
}
