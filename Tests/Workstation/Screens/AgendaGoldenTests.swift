import Casework
import Interface
import Terminal
import Testing
import Workstation

@Suite("The screens of appointments, as drawn")
struct AgendaGoldenTests {
  private static let wide = Size(rows: 50, columns: 160)

  @Test("the appointments of a client", arguments: Language.allCases)
  func appointments(language: Language) throws {
    let bench = try AgendaStories.bench(language: language)
    bench.open("testinen")
    bench.turn(to: .appointments)
    try Golden.expect(bench.grid.golden(), is: "appointments-\(language.rawValue)")
  }

  @Test("no appointments")
  func empty() throws {
    let bench = try Bench(people: 12)
    bench.open("aziz")
    bench.turn(to: .appointments)
    try Golden.expect(bench.grid.golden(), is: "appointments-empty")
  }

  @Test("the booking form", arguments: Language.allCases)
  func booking(language: Language) throws {
    let bench = try AgendaStories.bench(language: language)
    bench.open("testinen")
    bench.choose(.book)
    try Golden.expect(bench.grid.golden(), is: "booking-\(language.rawValue)")
  }

  @Test("the booking form with a clash, and its free times")
  func clash() throws {
    let bench = try AgendaStories.bench()
    bench.open("toinen")
    bench.choose(.book)
    bench.type("24.11.")
    bench.press(.tab)
    bench.type("10")
    bench.press(.tab, .backTab)
    try Golden.expect(bench.grid.golden(), is: "booking-clash")
    bench.press(.function(4))
    try Golden.expect(bench.grid.golden(), is: "booking-free-times")
  }

  @Test("the absence form", arguments: Language.allCases)
  func absence(language: Language) throws {
    let bench = try AgendaStories.bench(language: language)
    bench.open("testinen")
    bench.choose(.absence)
    try Golden.expect(bench.grid.golden(), is: "absence-\(language.rawValue)")
  }

  @Test("the calendar by week", arguments: Language.allCases)
  func week(language: Language) throws {
    let bench = try AgendaStories.bench(language: language)
    bench.choose(.calendar)
    bench.press(.right)
    try Golden.expect(bench.grid.golden(), is: "calendar-\(language.rawValue)")
  }

  @Test("the calendar by day, wide, of a holiday week, and as lines")
  func others() throws {
    let bench = try AgendaStories.bench()
    bench.choose(.calendar)
    bench.press(.right)
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "calendar-wide")
    bench.resize(rows: 24, columns: 80)
    bench.press(.function(6), .left, .left, .left, .left, .left)
    try Golden.expect(bench.grid.golden(), is: "calendar-day")
    bench.press(.function(6), .right, .right, .right, .right)
    try Golden.expect(bench.grid.golden(), is: "calendar-christmas")
    bench.press(.home)
    try Golden.expect(bench.linear(), is: "calendar-linear")
  }

  @Test("forms and lists on a wide window")
  func wide() throws {
    let bench = try AgendaStories.bench(size: Self.wide)
    bench.open("testinen")
    bench.turn(to: .appointments)
    try Golden.expect(bench.grid.golden(), is: "appointments-wide")
    bench.choose(.book)
    try Golden.expect(bench.grid.golden(), is: "booking-wide")
  }
}
