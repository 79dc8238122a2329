import Casework
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("A migration")
struct MigrationTests {
  private let directory = TemporaryDirectory()
  private let world = World(seed: 41)

  /// The version of today.
  private static let present = Schema.migrations.count

  private static let next = Migration(
    version: present + 1,
    script: "CREATE TABLE later (v INTEGER) STRICT; INSERT INTO later VALUES (1);",
    schema: Schema.migrations[present - 1].schema + "CREATE TABLE later (v INTEGER) STRICT;")

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
      let store = try open(Schema.migrations + [Self.next])
      #expect(try store.connection.integer("SELECT sum(v) FROM later") == 1)
      #expect(try store.dossier(dossiers[0].client.id) == dossiers[0])
      store.close()
    }
    let name = "asiakkaat-versio\(Self.present).sqlite"
    #expect(directory.mode(name) == 0o600)
    let copy = try Connection(path: directory.file(name), access: .immutable)
    #expect(try copy.integer("PRAGMA user_version") == Int64(Self.present))
    #expect(try copy.integer("PRAGMA application_id") == Int64(Schema.applicationID))
    #expect(try copy.integer("SELECT count(*) FROM client") == 10)
  }

  @Test("that fails leaves the store as it was, and the next attempt copies anew")
  func failed() throws {
    try open(Schema.migrations).close()
    let broken = Migration(
      version: Self.present + 1,
      script: "CREATE TABLE later (v); CREATE TABLE client (v);", schema: "")
    #expect(throws: CaseStoreError.failed(code: 1)) {
      try open(Schema.migrations + [broken])
    }
    let old = try open(Schema.migrations)
    #expect(try old.connection.integer("PRAGMA user_version") == Int64(Self.present))
    #expect(
      try old.connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'later'") == 0)
    old.close()
    try open(Schema.migrations + [Self.next]).close()
  }

  @Test("is not made for a new store, so nothing is copied")
  func new() throws {
    try open(Schema.migrations + [Self.next]).close()
    #expect(directory.names == ["asiakkaat.lock", "asiakkaat.sqlite"])
  }

  @Test("from the first version keeps every plan and contact and leaves the new facts empty")
  func fromTheFirst() throws {
    let client = Client(id: world.newID())
    let (plan, contact) = (world.newID(), world.newID())
    let first = try open([Schema.migrations[0]])
    try first.connection.run(
      """
      INSERT INTO client (id, family_name, given_names, address, postal_code, municipality, phone,
      email, mother_tongue, service_language, needs_interpreter, interpreter_language, citizenship,
      occupation, education, non_disclosure, coach, remark)
      VALUES (?, '', '', '', '', '', '', '', '', '', 0, '', '', '', '', 0, '', '')
      """, [.blob(client.id.bytes)])
    try first.connection.run(
      """
      INSERT INTO employment_plan (id, client, removed_at, kind, made_on, review_due)
      VALUES (?, 1, NULL, '04', '2026-02-28', '2026-08-28')
      """, [.blob(plan.bytes)])
    try first.connection.run(
      "INSERT INTO contact (id, client, removed_at, held_on, method) VALUES (?, 1, 5, '2024-02-29', '27')",
      [.blob(contact.bytes)])
    try first.connection.run(
      """
      INSERT INTO access_log (ord, at, actor, client, action, field_group, purpose)
      VALUES (7, 5, 'coach', ?, 'view', 'contact', 'service')
      """, [.blob(client.id.bytes)])
    first.close()
    let store = try open(Schema.migrations)
    let seen = AccessEntry(
      at: Moment(milliseconds: 5), actor: "coach", client: client.id, action: .view,
      fieldGroup: "contact", purpose: "service")
    #expect(try store.accessLog(limit: 9) == [seen])
    #expect(try store.connection.integer("SELECT ord FROM access_log") == 7)
    #expect(throws: SQLiteError.self) { try store.connection.run("DELETE FROM access_log") }
    var expected = EmploymentPlan(id: plan, client: client.id)
    expected.kind = .integrationPlan
    expected.madeOn = CalendarDate(iso: "2026-02-28")
    expected.reviewDue = CalendarDate(iso: "2026-08-28")
    let dossier = try #require(try store.dossier(client.id))
    #expect(dossier.plans == [expected])
    #expect(dossier.contacts.isEmpty, "a removed contact stays removed")
    #expect(
      try store.connection.integer("SELECT count(*) FROM contact WHERE method = '27'") == 1)
    store.close()
  }
}
