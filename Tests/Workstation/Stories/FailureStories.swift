import Casework
import Interface
import ReferenceData
import SQLite
import Terminal
import Testing
import Workstation

@testable import CaseStore

@Suite("When the store cannot be written")
struct FailureStories {
  @Test("a save that fails says why and keeps the text on the screen")
  func save() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("Soita")
    try bench.breakStore()
    bench.press(.function(2))
    #expect(bench.message.hasPrefix("! "))
    #expect(bench.value("remark") == "Soita")
    try bench.mendStore()
    bench.press(.function(2))
    #expect(bench.says(.saved))
  }

  @Test("Esc does not leave a form whose draft cannot be kept")
  func leave() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("Soita")
    try bench.breakStore()
    bench.press(.escape)
    #expect(bench.message.hasPrefix("! "))
    #expect(bench.value("remark") == "Soita")
    try bench.mendStore()
    bench.press(.escape)
    #expect(bench.says(.draftKept))
  }

  @Test("quitting stays when the draft cannot be kept, and says so")
  func quit() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("Soita")
    try bench.breakStore()
    bench.press(.function(10))
    #expect(bench.engine.isRunning)
    #expect(bench.message.hasPrefix("! "))
    #expect(bench.value("remark") == "Soita")
  }

  @Test("a full disk is named, and typing goes on")
  func fullDisk() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    try bench.fillDisk()
    bench.paste(String(repeating: "pitkä huomautus ", count: 200))
    bench.wait(250)
    #expect(bench.message.contains(bench.model.session.words.plain(.failureDiskFull).prefix(14)))
    #expect(bench.value("remark").hasPrefix("pitkä huomautus"))
    bench.press(.home)
    bench.type("x")
    #expect(bench.value("remark").contains("x"))
  }

  @Test(
    "every command that writes says that it could not",
    arguments: [CommandID.remove, .markAll, .assign, .saveView, .undo, .settings, .importList])
  func commands(command: CommandID) throws {
    let bench = try Bench()
    bench.press(.function(8))
    try bench.breakStore()
    bench.choose(command)
    switch command {
    case .markAll: bench.choose(.assign); bench.type("V002\n59\n")
    case .assign: bench.type("V002\n")
    case .saveView: bench.type("nimi\n")
    case .settings: bench.press(.function(2))
    case .importList:
      bench.paste(TestFiles.fixture("siirtolista-250.csv"))
      bench.press(.enter, .function(2))
      bench.type("\((bench.model.top as? ImportScreen)?.chosenRows ?? 0)\n")
    default: break
    }
    #expect(bench.message.hasPrefix("! "), "\(bench.message)")
  }
}

extension Bench {
  /// Makes every write fail, as a file system that has turned read-only.
  func breakStore() throws { try store.connection.run("PRAGMA query_only = ON") }

  func mendStore() throws { try store.connection.run("PRAGMA query_only = OFF") }

  /// Leaves no room for another page, nor on the pages there are.
  func fillDisk() throws {
    try store.connection.run("PRAGMA max_page_count = 1")
    for length in [4_000, 400, 40] {
      for number in 0..<1_000 {
        let draft = Draft(
          key: "\(length)/\(number)", text: String(repeating: "x", count: length), cursor: 0,
          context: "", savedAt: hand.moment)
        do { try store.saveDraft(draft) } catch { break }
      }
    }
  }
}
