import Casework
import Interface
import Terminal
import Testing
import Workstation

@Suite("One client on the screen")
struct ClientScreenGoldenTests {
  @Test("shows the briefing and the details, in three languages", arguments: Language.allCases)
  func details(language: Language) throws {
    let bench = try Bench(language: language, hasCasework: false)
    bench.press(.down, .down, .enter)
    bench.turn(to: .details)
    try Golden.expect(bench.grid.golden(), is: "client-\(language.rawValue)")
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "client-wide-\(language.rawValue)")
  }

  @Test("shows what is wrong under its field")
  func problem() throws {
    let bench = try Bench(hasCasework: false)
    bench.press(.down, .down, .enter)
    bench.turn(to: .details)
    bench.press(.tab, .tab, .tab, .tab)
    bench.type("x")
    bench.press(.function(2))
    try Golden.expect(bench.grid.golden(), is: "client-problem")
  }

  @Test("covers a client under non-disclosure until revealed")
  func covered() throws {
    let bench = try Bench(hasCasework: false)
    bench.openProtected()
    try Golden.expect(bench.grid.golden(), is: "client-covered")
    bench.press(.control("e"))
    try Golden.expect(bench.grid.golden(), is: "client-revealed")
  }

  @Test("shows the history of changes and one of them in full")
  func history() throws {
    let bench = try Bench(hasCasework: false)
    bench.press(.down, .down, .enter)
    bench.turn(to: .details)
    bench.press(.tab, .tab)
    bench.type(" Kaarina")
    bench.press(.function(2))
    bench.turn(to: .history)
    try Golden.expect(bench.grid.golden(), is: "client-history")
    bench.press(.enter)
    try Golden.expect(bench.grid.golden(), is: "client-history-change")
  }

  @Test("asks for a day and shows the client as she was then")
  func asOf() throws {
    let bench = try Bench(hasCasework: false)
    bench.press(.down, .down, .enter)
    bench.turn(to: .details)
    bench.hand.advance(86_400_000)
    bench.press(.tab)
    bench.type("-Uusi")
    bench.press(.function(2))
    bench.choose(.asOf)
    bench.type("eilen")
    try Golden.expect(bench.grid.golden(), is: "client-as-of-question")
    bench.press(.enter)
    try Golden.expect(bench.grid.golden(), is: "client-as-of")
  }

  @Test("shows an empty form for a new client, in three languages", arguments: Language.allCases)
  func new(language: Language) throws {
    let bench = try Bench(language: language, hasCasework: false)
    bench.press(.function(7))
    try Golden.expect(bench.grid.golden(), is: "client-new-\(language.rawValue)")
  }

  @Test("shows the values of a field")
  func choices() throws {
    let bench = try Bench(hasCasework: false)
    bench.press(.function(7))
    for _ in 0..<8 { bench.press(.down) }
    bench.press(.function(4))
    bench.type("la")
    try Golden.expect(bench.grid.golden(), is: "client-choices")
  }

  @Test("says the client as lines")
  func linear() throws {
    let bench = try Bench(hasCasework: false)
    bench.openProtected()
    try Golden.expect(bench.linear(), is: "client-linear")
  }
}
