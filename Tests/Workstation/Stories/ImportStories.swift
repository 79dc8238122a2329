import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import TestSupport
import Testing
import Workstation

@Suite("Importing a transfer list")
struct ImportStories {
  private static let list = TestFiles.fixture("siirtolista-250.csv")

  private func preview(_ bench: Bench, _ path: String = list) {
    bench.choose(.importList)
    bench.paste(path)
    bench.press(.enter)
  }

  private func importAll(_ bench: Bench) {
    bench.press(.function(2))
    bench.type("\((bench.model.top as? ImportScreen)?.chosenRows ?? 0)\n")
  }

  @Test("changes nothing before the number is typed, and is undone as a whole")
  func importAndUndo() throws {
    let bench = try Bench(people: 10)
    preview(bench)
    let screen = try #require(bench.model.top as? ImportScreen)
    #expect(screen.chosenRows == 250)
    #expect(try bench.store.count(CaseloadQuery(today: PracticeStore.today)) == 10)
    bench.press(.function(2), .enter)
    #expect(try bench.store.count(CaseloadQuery(today: PracticeStore.today)) == 10)
    importAll(bench)
    #expect(bench.says(.imported, ["added": "250", "updated": "0"]))
    #expect(bench.clients?.count == 260)
    bench.press(.control("z"))
    #expect(bench.clients?.count == 10)
    bench.press(.control("y"))
    #expect(bench.clients?.count == 260)
  }

  @Test("updates only the chosen of the clients who are known already")
  func updates() throws {
    let bench = try Bench(people: 0)
    preview(bench)
    importAll(bench)
    let names = bench.names().prefix(2)
    for _ in 0..<2 {
      bench.press(.enter)
      bench.turn(to: .details)
      bench.go(to: "phone")
      bench.press(.home, .control("k"))
      bench.type("040 000 0999")
      bench.press(.function(2), .escape, .down)
    }
    preview(bench)
    var screen = try #require(bench.model.top as? ImportScreen)
    #expect(screen.part == .updates)
    #expect(screen.count(of: .updates) == 2)
    bench.press(.insert)
    screen = try #require(bench.model.top as? ImportScreen)
    #expect(screen.chosenRows == 1)
    importAll(bench)
    #expect(bench.says(.imported, ["added": "0", "updated": "1"]))
    var query = CaseloadQuery(today: PracticeStore.today)
    query.search = "0400000999"
    #expect(try bench.store.count(query) == 1)
    #expect(names.count == 2)
  }

  @Test("writes the rejected rows to a file that can be mended")
  func errors() throws {
    let bench = try Bench(people: 0)
    preview(bench, TestFiles.fixture("siirtolista-virheita-800.csv"))
    bench.choose(.writeErrors)
    let path = bench.directory.path + "/virheet.csv"
    bench.press(.home, .control("k"))
    bench.paste(path)
    bench.press(.enter)
    let rejected = (TestFiles.text(path) ?? "").split(separator: "\r\n").count - 1
    #expect(rejected > 0)
    #expect(bench.says(.errorsWritten, ["path": path, "n": "\(rejected)"]))
  }

  @Test("shows a row in full")
  func row() throws {
    let bench = try Bench(people: 0)
    preview(bench, TestFiles.fixture("siirtolista-virheita-800.csv"))
    #expect(!bench.screen.contains("edellistä vaihetta."))
    bench.press(.enter)
    #expect(bench.screen.contains("edellistä vaihetta."))
  }

  @Test("goes back to the list and says why a file cannot be read", arguments: ["puuttuu", ""])
  func unreadable(name: String) throws {
    let bench = try Bench(people: 1)
    let path = bench.directory.path + "/" + name
    preview(bench, path)
    #expect(bench.says(name.isEmpty ? .fileNotReadable : .fileNotFound, ["path": path]))
    #expect(bench.model.screens.count == 1)
  }
}
