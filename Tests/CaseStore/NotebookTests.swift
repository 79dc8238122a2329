import Casework
import SQLite
import Testing

@testable import CaseStore
import TestSupport

@Suite("The coach's own")
struct NotebookTests {
  private let directory = TemporaryDirectory()
  private let world = World(seed: 51)

  @Test("drafts are kept by key, the latest first, through a restart")
  func drafts() throws {
    let store = try world.store(directory)
    func draft(_ key: String, _ text: String) -> Draft {
      Draft(key: key, text: text, cursor: 2, context: "note", savedAt: world.tick())
    }
    let (first, second) = (draft("a", "yksi"), draft("b", "Älä häviä\u{0}\n"))
    try store.saveDraft(first)
    try store.saveDraft(second)
    let better = draft("a", "yksi kaksi")
    try store.saveDraft(better)
    store.close()
    let again = try world.store(directory)
    #expect(try again.drafts() == [better, second])
    #expect(try again.draft("b") == second)
    try again.discardDraft("b")
    #expect(try again.draft("b") == nil)
    again.close()
  }

  @Test("a draft goes with what it became, or stays with what failed")
  func draftAndRecord() throws {
    let store = try world.store(directory)
    try store.saveDraft(Draft(key: "a", text: "x", cursor: 0, context: "", savedAt: world.now))
    struct Refusal: Error {}
    let client = world.client()
    let stray = Contact(id: world.newID(), client: world.newID())
    #expect(throws: CaseStoreError.unknownClient) {
      try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
        try transaction.discardDraft("a")
        try transaction.save(client)
        try transaction.save(stray)
      }
    }
    #expect(try store.draft("a") != nil)
    #expect(try store.client(client.id) == nil)
    try store.write(world.cause()) { (transaction) throws(CaseStoreError) in
      try transaction.discardDraft("a")
      try transaction.save(client)
    }
    #expect(try store.draft("a") == nil)
    store.close()
  }

  @Test("the access log is only added to")
  func accessLog() throws {
    let store = try world.store(directory)
    let client = world.newID()
    let entries = AccessEntry.Action.allCases.map { action in
      AccessEntry(
        at: world.tick(), actor: "coach", client: action == .search ? nil : client,
        action: action, fieldGroup: "identity_code", purpose: "service")
    }
    for entry in entries { try store.recordAccess(entry) }
    #expect(try store.accessLog(limit: 3) == Array(entries.reversed().prefix(3)))
    #expect(
      try store.accessLog(of: client, limit: 9) == entries.reversed().filter { $0.client != nil })
    let replace = """
      INTO access_log (ord, at, actor, action, field_group, purpose)
      VALUES (1, 0, 'x', 'view', '', '')
      """
    for statement in [
      "UPDATE access_log SET actor = 'x'", "DELETE FROM access_log", "REPLACE \(replace)",
      "INSERT OR REPLACE \(replace)", "UPDATE OR REPLACE access_log SET ord = 1",
    ] {
      let error = #expect(throws: SQLiteError.self) { try store.connection.run(statement) }
      #expect(error?.code == .constraint)
    }
    #expect(try store.accessLog(limit: 9).count == entries.count)
    store.close()
  }

  @Test("rows of the access log are added all or none, and really")
  func manyAccesses() throws {
    let store = try world.store(directory)
    let entries = (0..<3).map { number in
      AccessEntry(
        at: world.tick(), actor: "coach", client: number == 1 ? nil : world.newID(),
        action: .export, fieldGroup: "caseload", purpose: "")
    }
    try store.recordAccess(entries)
    #expect(try store.accessLog(limit: 9) == entries.reversed())
    try store.connection.execute(
      script: """
        CREATE TRIGGER deaf BEFORE INSERT ON access_log WHEN NEW.client IS NULL
        BEGIN SELECT RAISE(IGNORE); END;
        """)
    #expect(throws: CaseStoreError.damaged(path: directory.file("asiakkaat.sqlite"))) {
      try store.recordAccess(entries)
    }
    #expect(try store.accessLog(limit: 9) == entries.reversed())
    store.close()
  }

  @Test("settings and views are kept, replaced and taken away")
  func settings() throws {
    let store = try world.store(directory)
    #expect(try store.setting("language") == nil)
    try store.setSetting("language", "fi")
    try store.setSetting("language", "sv")
    #expect(try store.setting("language") == "sv")
    try store.setSetting("language", nil)
    #expect(try store.setting("language") == nil)
    for name in ["Öljy", "Äiti", "Zeus", "Åke"] {
      try store.saveView(CaseStore.SavedView(name: name, query: "{}"))
    }
    try store.saveView(CaseStore.SavedView(name: "Zeus", query: "new"))
    try store.removeView("Äiti")
    #expect(try store.savedViews().map(\.name) == ["Zeus", "Åke", "Öljy"])
    #expect(try store.savedViews()[0].query == "new")
    store.close()
  }
}
