import Casework
import Interface
import Terminal
import Testing
import Workstation

@Suite("The client list on the screen")
struct ClientsScreenGoldenTests {
  @Test("shows the list, wide and narrow, in three languages", arguments: Language.allCases)
  func list(language: Language) throws {
    let bench = try Bench(language: language, hasCasework: false)
    try Golden.expect(bench.grid.golden(), is: "clients-\(language.rawValue)")
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "clients-wide-\(language.rawValue)")
  }

  @Test("shows what is searched, marked and found")
  func searched() throws {
    let bench = try Bench(hasCasework: false)
    bench.type("mäk")
    try Golden.expect(bench.grid.golden(), is: "clients-searched")
    bench.type("zzz")
    try Golden.expect(bench.grid.golden(), is: "clients-nothing-found")
  }

  @Test("shows the filter form and then what it leaves")
  func filtered() throws {
    let bench = try Bench(hasCasework: false)
    bench.press(.down, .insert, .insert, .function(4))
    try Golden.expect(bench.grid.golden(), is: "clients-filter-form")
    bench.press(.down, .function(4))
    try Golden.expect(bench.grid.golden(), is: "clients-filter-choices")
    bench.type(" ")
    bench.press(.enter, .enter)
    try Golden.expect(bench.grid.golden(), is: "clients-filtered")
  }

  @Test("shows the menu, in three languages", arguments: Language.allCases)
  func palette(language: Language) throws {
    let bench = try Bench(language: language, hasCasework: false)
    bench.press(.function(9))
    try Golden.expect(bench.grid.golden(), is: "clients-menu-\(language.rawValue)")
    guard language == .fi else { return }
    bench.type(" vie")
    try Golden.expect(bench.grid.golden(), is: "clients-menu-searched")
  }

  @Test("shows the orders to choose from")
  func sort() throws {
    let bench = try Bench(hasCasework: false)
    bench.choose(.sort)
    try Golden.expect(bench.grid.golden(), is: "clients-sort")
    bench.press(.down, .down, .down, .down, .enter)
    try Golden.expect(bench.grid.golden(), is: "clients-sorted")
  }

  @Test("asks for the number before it removes many")
  func remove() throws {
    let bench = try Bench(hasCasework: false)
    bench.press(.insert, .insert, .insert, .function(8))
    try Golden.expect(bench.grid.golden(), is: "clients-remove")
  }

  @Test("says what to do in an empty store")
  func empty() throws {
    try Golden.expect(try Bench(people: 0, hasCasework: false).grid.golden(), is: "clients-empty")
  }

  @Test("hides behind the curtain")
  func curtain() throws {
    let bench = try Bench(hasCasework: false)
    bench.press(.function(12))
    try Golden.expect(bench.grid.golden(), is: "curtain")
  }

  @Test("says that a window is too small")
  func tooSmall() throws {
    let bench = try Bench(hasCasework: false)
    bench.resize(rows: 20, columns: 72)
    try Golden.expect(bench.grid.golden(), is: "too-small")
  }

  @Test("says the list as lines")
  func linear() throws {
    try Golden.expect(try Bench(people: 6, hasCasework: false).linear(), is: "clients-linear")
  }
}
