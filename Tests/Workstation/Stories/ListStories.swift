import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("Working with the list")
struct ListStories {
  @Test("removes one client at once and brings her back")
  func remove() throws {
    let bench = try Bench()
    bench.press(.down, .down)
    let names = bench.names()
    bench.press(.function(8))
    #expect(bench.says(.clientRemoved, ["name": names[2]]))
    #expect(bench.clients?.count == 59)
    #expect(bench.selectedRow.contains(names[3]), "the next one is selected")
    #expect(bench.names().prefix(3) == [names[0], names[1], names[3]])
    bench.press(.control("z"))
    #expect(bench.clients?.count == 60)
    #expect(bench.selectedRow.contains(names[3]), "the selection does not move")
    #expect(bench.names().prefix(3) == names[1...3])
  }

  @Test("removes many only after their number is typed")
  func removeMany() throws {
    let bench = try Bench()
    bench.press(.insert, .insert, .function(8), .enter)
    #expect(bench.clients?.count == 60)
    bench.press(.function(8), .down, .enter)
    #expect(bench.says(.typedNumberWrong, ["n": "2"]))
    bench.type("3\n")
    #expect(bench.says(.typedNumberWrong, ["n": "2"]))
    #expect(bench.clients?.count == 60)
    bench.press(.backspace)
    bench.type("2\n")
    #expect(bench.says(.clientsRemoved, count: 2))
    #expect(bench.clients?.count == 58)
    #expect(bench.clients?.window.marked.isEmpty == true)
  }

  @Test("marks rows with the space bar, but types it into a search")
  func space() throws {
    let bench = try Bench()
    bench.type("  ")
    #expect(bench.clients?.window.marked.count == 2)
    bench.type("mäkelä anna")
    #expect(bench.clients?.query.search == "mäkelä anna")
    #expect(bench.clients?.count == 1)
  }

  @Test("marks every client that is found, also those out of sight")
  func markAll() throws {
    let bench = try Bench()
    bench.choose(.markAll)
    #expect(bench.says(.clientsMarked, count: 60))
    bench.choose(.unmark)
    #expect(bench.clients?.window.marked.isEmpty == true)
  }

  @Test("hands marked clients over to another coach")
  func assign() throws {
    let bench = try Bench()
    bench.press(.insert, .insert)
    bench.choose(.assign)
    bench.type("V007\n1\n")
    #expect(bench.says(.typedNumberWrong, ["n": "2"]))
    bench.press(.backspace)
    bench.type("2\n")
    #expect(bench.says(.clientsAssigned, ["n": "2", "coach": "V007"]))
    var query = CaseloadQuery(today: PracticeStore.today)
    query.filter.coach = "V007"
    #expect(try bench.store.count(query) == 2)
    bench.press(.control("z"))
    #expect(try bench.store.count(query) == 0)
  }

  @Test("keeps its place when other rows come and go")
  func placeIsKept() throws {
    let bench = try Bench()
    for _ in 0..<30 { bench.press(.down) }
    let (row, names) = (bench.grid.cursor.row, bench.names())
    let id = bench.clients?.window.selected?.id
    let first = try #require(
      try bench.store.caseload(CaseloadQuery(today: PracticeStore.today), page: .first(1)).first)
    try bench.store.write(
      ChangeCause(author: "V002", at: bench.hand.moment, label: "changeRemoved")
    ) {
      (transaction) throws(CaseStoreError) in try transaction.remove(Client.self, first.id)
    }
    bench.press(.function(5))
    #expect(bench.clients?.window.selected?.id == id)
    #expect(bench.grid.cursor.row == row)
    #expect(bench.names() == names)
  }

  @Test("stays near a client who no longer belongs to the filtered list")
  func fallsOut() throws {
    let bench = try Bench(people: 250)
    bench.press(.function(4))
    for _ in 0..<4 { bench.press(.down) }
    bench.type("t")
    bench.press(.enter)
    for _ in 0..<25 { bench.press(.down) }
    bench.press(.up)
    let names = bench.names()
    let place = try #require(bench.clients?.window.selectedVisibleIndex)
    bench.press(.enter)
    bench.turn(to: .details)
    bench.go(to: "unemployedSince")
    bench.press(.home, .control("k"), .function(2), .escape)
    #expect(bench.model.screens.count == 1)
    #expect(bench.selectedRow.contains(names[place + 1]))
  }

  @Test("says in which order the list is, and turns it round")
  func sort() throws {
    let bench = try Bench()
    let first = bench.names().first
    bench.choose(.sort)
    bench.press(.enter)
    #expect(bench.clients?.query.sort.descending == true)
    #expect(bench.names().first != first)
    #expect(bench.screen.contains("Nimi ↓"))
  }

  @Test("keeps a search with its filter and order under a name")
  func savedViews() throws {
    let bench = try Bench()
    bench.choose(.savedViews)
    #expect(bench.says(.viewsEmpty))
    bench.press(.function(4), .down, .function(4))
    bench.type(" \n\n")
    bench.type("a")
    let (names, count) = (bench.names(), bench.clients?.count)
    bench.choose(.saveView)
    bench.type("omat a\n")
    #expect(bench.says(.viewSaved, ["name": "omat a"]))
    bench.press(.escape)
    bench.choose(.clearFilters)
    #expect(bench.clients?.count == 60)
    bench.choose(.savedViews)
    bench.press(.enter)
    #expect(bench.names() == names)
    #expect(bench.clients?.count == count)
    #expect(bench.screen.contains("omat a"))
  }

  @Test("changes the language at once")
  func language() throws {
    let bench = try Bench()
    bench.open("aziz", at: .details)
    bench.go(to: "remark")
    bench.type("Soita")
    bench.choose(.settings)
    bench.press(.down)
    bench.type("s")
    #expect(bench.screen.contains("svenska"))
    bench.press(.function(2))
    #expect(bench.title.contains("Kunder › Aziz Yousef › Inställningar"))
    #expect(bench.message.contains("Inställningarna"))
    bench.press(.escape)
    #expect(bench.screen.contains("Anmärkning"))
    #expect(bench.value("remark") == "Soita")
    #expect(try bench.store.setting("language") == "sv")
  }

  @Test("does nothing unseen in a window that is too small, but quits")
  func tooSmall() throws {
    let bench = try Bench()
    let before = bench.screen
    bench.resize(rows: 10, columns: 40)
    bench.press(.function(8), .down, .enter)
    bench.type("x")
    bench.resize(rows: 24, columns: 80)
    #expect(bench.screen == before)
    bench.resize(rows: 10, columns: 40)
    bench.press(.function(10))
    #expect(!bench.engine.isRunning)
  }

  @Test("opens the help with a question mark while nothing is typed")
  func questionMark() throws {
    let bench = try Bench()
    bench.type("?")
    #expect(bench.model.top is HelpScreen)
    bench.press(.function(1))
    #expect(bench.model.screens.count == 2)
    bench.press(.escape)
    bench.type("a?")
    #expect(bench.clients?.query.search == "a?")
  }
}
