import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("Whatever is typed into a note")
struct NoteProperties {
  private static let pieces = [
    "/", "/ohjaa ", "/t ", "/teht", "/seuraava ", "/suostumus saatu ", "/tehty ", "/poissa ", ";",
    ":",
    " ", "\n", "\n/", "+2", "+2 vk", "9.12.", "31.2.", "klo ", "klo 9", "25:00",
    "99999999999999999999",
    "-9999kk", "harjula", "työpaja", "ä", "ö", "å", "Å", "e\u{301}", "\u{202E}", "\u{0}", "👩‍👩‍👧", "한",
    "\t",
    "\r\n", "\u{2028}", "tavoite ", "odotus ", "x",
  ]

  private static func text(_ generator: inout SeededGenerator) -> String {
    (0..<generator.below(24)).map { _ in generator.pick(pieces) }.joined()
  }

  @Test("is read without a crash and without a lost character", arguments: Language.allCases)
  func neverLoses(language: Language) {
    let seed: UInt64 = 20_261
    var generator = SeededGenerator(seed: seed)
    let context = NoteCase.context(language)
    for round in 0..<1_000 {
      let text = Self.text(&generator)
      let reading = NoteReading(text, context)
      let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
      let commands = lines.indices.filter { lines[$0].first == "/" }
      #expect(reading.lines.map(\.number) == commands, "seed \(seed), round \(round)")
      #expect(
        reading.lines.map(\.text) == commands.map { lines[$0] }, "seed \(seed), round \(round)")
      for line in reading.lines { _ = NoteCompletion(line.text, context) }
      let after = NoteCase.dossier.signing(
        text, NoteHeader(day: NoteCase.today), reading.acts, by: NoteCase.signature,
        newID: NoteCase.ids())
      let isBlank = text.allSatisfy(\.isWhitespace)
      #expect(after.notes.map(\.text) == (isBlank ? [] : [text]), "seed \(seed), round \(round)")
    }
  }

  @Test("reads the same line by line as at once")
  func incremental() {
    let seed: UInt64 = 7
    var generator = SeededGenerator(seed: seed)
    let context = NoteCase.context()
    var reading = NoteReading(context)
    for round in 0..<300 {
      let text = Self.text(&generator)
      let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
      reading.read(
        lines.enumerated().filter { $0.element.first == "/" }.map {
          ($0.offset, String($0.element))
        })
      #expect(reading.lines == NoteReading(text, context).lines, "seed \(seed), round \(round)")
    }
  }

  @Test("completes to a line that says at least as much")
  func completion() throws {
    let context = NoteCase.context()
    func accept(_ line: String, _ choice: Int = 0) throws -> String {
      let completion = try #require(NoteCompletion(line, context), "\(line)")
      return String(line.prefix(completion.kept)) + completion.candidates[choice].text
    }
    #expect(try accept("/oh") == "/ohjaa ")
    #expect(try accept("/ohjaa digi") == "/ohjaa Digiklinikka")
    #expect(try accept("/ohjaa ty", 1) == "/ohjaa Työpaja Orimattila")
    #expect(try accept("/tehty so") == "/tehty 1")
    #expect(try accept("/seuraava 9.12. tä") == "/seuraava 9.12. täydentävä ")
    #expect(try accept("/suunnitelma ") == "/suunnitelma tarkistettu ")
    #expect(try accept("/suostumus saatu te") == "/suostumus saatu terveystiedot-palveluun ")
    #expect(NoteCompletion("/", context)?.candidates.count == NoteCommand.allCases.count)
    #expect(NoteCompletion("/tehtävä so", context) == nil)
    #expect(NoteCompletion("/ohjaa Digiklinikka", context) == nil)
    #expect(NoteCompletion("ohjaa", context) == nil)
  }
}
