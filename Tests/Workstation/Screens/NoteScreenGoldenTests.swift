import Casework
import Interface
import Terminal
import Testing
import Workstation

@Suite("The note as it looks")
struct NoteScreenGoldenTests {
  private static let lines: [Language: [String]] = [
    .fi: [
      "Kolme hakemusta, yksi haastattelu.", "/ohjaa harjula; odotus 9.12.",
      "/tehtävä soita Harjulaan pe", "/seuraava 9.12. klo 9", "/suostumus saatu terveys", "/kk",
    ],
    .sv: [
      "Tre ansökningar, en intervju.", "/hänvisa harjula; svar 9.12.", "/uppgift ring Harjula fre",
      "/nästa 9.12. kl 9", "/samtycke givet hälsa", "/kk",
    ],
    .en: [
      "Three applications, one interview.", "/refer harjula; answer 9.12.",
      "/task ring Harjula fri", "/next 9.12. at 9", "/consent given health", "/kk",
    ],
  ]

  @Test("narrow and wide, in three languages", arguments: Language.allCases)
  func note(language: Language) throws {
    let bench = try NoteStories.bench(language)
    bench.choose(.writeNote)
    try Golden.expect(bench.grid.golden(), is: "note-new-\(language.rawValue)")
    bench.type((Self.lines[language] ?? []).joined(separator: "\n"))
    bench.press(.up)
    try Golden.expect(bench.grid.golden(), is: "note-\(language.rawValue)")
    bench.resize(rows: 50, columns: 160)
    try Golden.expect(bench.grid.golden(), is: "note-wide-\(language.rawValue)")
  }

  @Test("with the list of commands, the contacts, a problem and what is read later")
  func boxes() throws {
    let bench = try NoteStories.bench()
    bench.choose(.writeNote)
    bench.type("/s")
    try Golden.expect(bench.grid.golden(), is: "note-completion")
    bench.press(.function(2))
    try Golden.expect(bench.grid.golden(), is: "note-problem")
    bench.press(.backspace, .backspace)
    bench.press(.function(4))
    try Golden.expect(bench.grid.golden(), is: "note-contacts")
    bench.press(.escape)
    bench.type("Kolme hakemusta.\n/toive osa-aikatyö")
    bench.press(.function(2))
    bench.choose(.readNotes)
    try Golden.expect(bench.grid.golden(), is: "notes")
  }
}
