import Casework
import Interface
import Terminal
import Testing
import Workstation

@Suite("The other screens")
struct OtherScreensGoldenTests {
  @Test("shows the settings, in three languages", arguments: Language.allCases)
  func settings(language: Language) throws {
    let bench = try Bench(people: 1, language: language, hasCasework: false)
    bench.choose(.settings)
    try Golden.expect(bench.grid.golden(), is: "settings-\(language.rawValue)")
  }

  @Test(
    "shows the keys of the screen and then the guide, in three languages",
    arguments: Language.allCases)
  func help(language: Language) throws {
    let bench = try Bench(people: 1, language: language, hasCasework: false)
    bench.press(.function(1))
    try Golden.expect(bench.grid.golden(), is: "help-\(language.rawValue)")
    guard language == .fi else { return }
    bench.press(.end)
    try Golden.expect(bench.grid.golden(), is: "help-end")
  }

  @Test("shows what an import would do, and asks")
  func importPreview() throws {
    let bench = try Bench(hasCasework: false)
    bench.choose(.importList)
    bench.paste(TestFiles.fixture("siirtolista-virheita-800.csv"))
    bench.press(.enter)
    try Golden.expect(bench.grid.golden(), is: "import-faults")
    bench.press(.function(6), .function(6), .function(6))
    try Golden.expect(bench.grid.golden(), is: "import-additions")
    bench.press(.function(2))
    try Golden.expect(bench.grid.golden(), is: "import-question")
    bench.resize(rows: 50, columns: 160)
    bench.press(.escape)
    try Golden.expect(bench.grid.golden(), is: "import-wide")
  }
}
