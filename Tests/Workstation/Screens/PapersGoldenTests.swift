import Casework
import Interface
import TestSupport
import Terminal
import Testing
import Workstation

@Suite("Papers on the screen")
struct PapersGoldenTests {
  @Test("shows a paper, in three languages", arguments: Language.allCases)
  func paper(language: Language) throws {
    let bench = try Bench(people: 1, language: language)
    var dossier = PaperCase.full()
    dossier.client.serviceLanguage = language.rawValue
    bench.openPaper(.missed(PaperCase.missed, answerBy: nil), of: dossier)
    try Golden.expect(bench.grid.golden(), is: "paper-\(language.rawValue)")
    bench.press(.function(2))
    try Golden.expect(bench.grid.golden(), is: "paper-question-\(language.rawValue)")
    guard language == .fi else { return }
    bench.press(.escape)
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "paper-wide")
  }

  @Test("says that nothing is to be entered")
  func nothing() throws {
    let bench = try Bench(people: 1)
    bench.choose(.national)
    try Golden.expect(bench.grid.golden(), is: "national-empty")
  }

  @Test("shows what is to be entered, in three languages", arguments: Language.allCases)
  func national(language: Language) throws {
    let bench = try Bench(people: 1, language: language)
    try bench.openNational(.plan)
    try Golden.expect(bench.grid.golden(), is: "national-\(language.rawValue)")
    guard language == .fi else { return }
    bench.press(.enter, .function(6))
    try Golden.expect(bench.grid.golden(), is: "national-text")
  }
}
