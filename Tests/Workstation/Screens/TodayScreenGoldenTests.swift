import CaseStore
import Casework
import Interface
import Terminal
import Testing
import Workstation

@Suite("The first screen")
struct TodayScreenGoldenTests {
  @Test("shows the day, wide and narrow, in three languages", arguments: Language.allCases)
  func day(language: Language) throws {
    let bench = try TodayBench.make(language: language)
    try Golden.expect(bench.grid.golden(), is: "today-\(language.rawValue)")
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "today-wide-\(language.rawValue)")
  }

  @Test("shows the menu, in three languages", arguments: Language.allCases)
  func menu(language: Language) throws {
    let bench = try TodayBench.make(language: language)
    bench.press(.function(9))
    try Golden.expect(bench.grid.golden(), is: "today-menu-\(language.rawValue)")
  }

  @Test("shows why a client is listed, in three languages", arguments: Language.allCases)
  func why(language: Language) throws {
    let bench = try TodayBench.make(language: language)
    bench.goDown { $0.item.kind == .jobSearchTalk }
    bench.choose(.why)
    try Golden.expect(bench.grid.golden(), is: "today-why-\(language.rawValue)")
    guard language == .fi else { return }
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "today-why-wide")
  }

  @Test("shows the filter and what it leaves, in the order of days")
  func filtered() throws {
    let bench = try TodayBench.make()
    bench.press(.function(4))
    try Golden.expect(bench.grid.golden(), is: "today-filter")
    bench.press(.down)
    bench.type(" \n")
    bench.choose(.group)
    bench.press(.insert, .insert)
    try Golden.expect(bench.grid.golden(), is: "today-filtered")
  }

  @Test("asks until when a row is put off")
  func postpone() throws {
    let bench = try TodayBench.make()
    bench.choose(.postpone)
    try Golden.expect(bench.grid.golden(), is: "today-postpone")
    bench.type("-1pv\n")
    try Golden.expect(bench.grid.golden(), is: "today-postpone-problem")
  }

  @Test("says what to do when there is nothing")
  func empty() throws {
    try Golden.expect(try TodayBench.make(people: 0).grid.golden(), is: "today-no-clients")
    let bench = try TodayBench.make()
    bench.type("zzz")
    try Golden.expect(bench.grid.golden(), is: "today-nothing-found")
    let quiet = try Bench(people: 1, opens: .today) { dossier, _ in
      let client = dossier.client
      dossier = ClientDossier(client: Client(id: client.id))
      dossier.client.familyName = client.familyName
      dossier.client.coach = "V001"
      dossier.client.phone = "040 123 4567"
    }
    try Golden.expect(quiet.grid.golden(), is: "today-nothing-due")
  }

  @Test("says the day as lines")
  func linear() throws {
    try Golden.expect(try TodayBench.make(people: 6).linear(), is: "today-linear")
  }
}
