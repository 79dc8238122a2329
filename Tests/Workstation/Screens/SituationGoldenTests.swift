import Casework
import Interface
import ReferenceData
import Terminal
import Testing
import Workstation

@Suite("The situation on the screen")
struct SituationGoldenTests {
  /// The first client with much to tell.
  private func bench(_ language: Language = .fi, size: Size = Scene.minimumSize) throws -> Bench {
    let bench = try Bench(size: size, language: language)
    bench.press(.enter)
    return bench
  }

  @Test("tells where things stand, in three languages", arguments: Language.allCases)
  func situation(language: Language) throws {
    try Golden.expect(
      try bench(language).grid.golden(), is: "situation-\(language.rawValue)")
  }

  @Test("asks what is added")
  func adding() throws {
    let bench = try bench()
    bench.press(.function(7))
    try Golden.expect(bench.grid.golden(), is: "situation-add")
  }

  @Test("uses a wide window")
  func wide() throws {
    try Golden.expect(
      try bench(size: Size(rows: 50, columns: 160)).grid.golden(), is: "situation-wide")
  }
}
