import Casework
import ReferenceData
import Testing

@Suite("Templates of notes")
struct NoteTemplateTests {
  @Test("are the same in every language")
  func same() {
    let all = Language.allCases.map { NoteTemplates.embedded($0).all }
    #expect(
      all[0].map(\.code) == ["initial", "talk", "supplementary", "call", "network", "absence"])
    for templates in all.dropFirst() {
      #expect(templates.map(\.code) == all[0].map(\.code))
      #expect(templates.map(\.methods) == all[0].map(\.methods))
      #expect(templates.map(\.headings.count) == all[0].map(\.headings.count))
    }
  }

  @Test("say of health that only the necessary is written (114 §)", arguments: Language.allCases)
  func necessary(language: Language) throws {
    let word = [Language.fi: "välttämätön", .sv: "nödvändigt", .en: "necessary"][language] ?? ""
    for code in ["initial", "talk", "call"] {
      let template = try #require(NoteTemplates.embedded(language).template(code))
      #expect(template.headings.contains { $0.prompt.contains(word) }, "\(code)")
    }
  }

  @Test("name commands that there are, and fit beside the text", arguments: Language.allCases)
  func commands(language: Language) {
    let words = NoteWords.embedded(language)
    for heading in NoteTemplates.embedded(language).all.flatMap(\.headings) {
      #expect(heading.prompt.count <= 76, "\(heading.prompt)")
      for part in heading.prompt.split(separator: "/").dropFirst()
      where heading.prompt.contains("; /") {
        let word = part.prefix { $0.isLetter }
        guard case .one = words.match(word, .command) else {
          Issue.record("\(word) of \(heading.prompt) is no command")
          continue
        }
      }
    }
  }

  @Test("begin with the cursor under the first heading")
  func beginning() throws {
    let template = try #require(NoteTemplates.embedded(.fi).template(forMethod: "27"))
    #expect(template.text.hasPrefix("Tilanne\n\n\nTyönhaku\n"))
    #expect(template.beginning == 8)
    #expect(template.prompt(under: "Tilanne") != nil)
    #expect(template.prompt(under: "tilanne") == nil)
    #expect(NoteTemplates.embedded(.fi).template(forMethod: "02") == nil)
  }

  @Test(
    "leave out the headings under which nothing was written, and nothing else",
    arguments: [
      ("A\n\n\nB\n\n", ""), ("A\nx\n\nB\n\n", "A\nx"), ("A\n\n\nB\ny\n", "B\ny"),
      ("alku\nA\n\nB\n/toive\n\nloppu", "alku\nB\n/toive\n\nloppu"), ("x", "x"), ("", ""),
      ("A\nA\n", ""), ("A \nB", "A "), ("\n x\n\n", " x"),
    ])
  func withoutEmpty(text: String, kept: String) throws {
    let template = try #require(
      NoteTemplates(parsing: "= t | T |\nA | a\nB | b\n").template("t"))
    #expect(template.withoutEmptyHeadings(text) == kept)
  }
}

@Suite("Words of the commands of notes")
struct NoteWordTests {
  @Test("name every meaning in every language", arguments: Language.allCases)
  func complete(language: Language) {
    let words = NoteWords.embedded(language)
    func expect<Meaning: RawRepresentable<String>>(_ group: NoteWords.Group, _ all: [Meaning]) {
      #expect(Set(words.entries(group).map(\.meaning)) == Set(all.map(\.rawValue)), "\(group)")
    }
    expect(.command, NoteCommand.allCases)
    expect(.kind, AppointmentKind.allCases)
    expect(.channel, AppointmentChannel.allCases)
    expect(
      .section,
      [
        PlanSection.wishes, .strengths, .situation, .skills, .ability, .jobSearch, .risk, .need,
        .goals, .openMarket, .followUp,
      ])
    expect(.absence, AbsenceReason.allCases)
    expect(.decision, [ConsentDecision.given, .refused])
    expect(.purpose, ConsentPurpose.allCases)
    expect(.way, ConsentWay.allCases)
    expect(.assessment, AssessmentKind.allCases)
    for group in NoteWords.Group.allCases { #expect(!words.entries(group).isEmpty, "\(group)") }
  }

  @Test("mean one thing each", arguments: Language.allCases)
  func unambiguous(language: Language) {
    let words = NoteWords.embedded(language)
    for group in NoteWords.Group.allCases {
      for entry in words.entries(group) {
        #expect(words.match(entry.word, group) == .one(entry.meaning), "\(group) \(entry.word)")
        #expect(
          words.match(NoteWords.folded(entry.word).uppercased(), group) == .one(entry.meaning))
      }
    }
  }
}
