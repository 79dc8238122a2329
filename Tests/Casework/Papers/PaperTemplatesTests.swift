import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("Wordings of papers")
struct PaperTemplatesTests {
  private static let all = Language.allCases.map { PaperTemplates.embedded($0) }

  @Test("every language has the same wordings and words")
  func sectionsAgree() {
    #expect(Set(Self.all.map(\.names)).count == 1)
    #expect(Set(Self.all.map(\.wordKeys)).count == 1)
    let kinds = PaperKind.allCases.map(\.rawValue)
    let national = WaitingEntry.Kind.allCases.map { "national-\($0.rawValue)" }
    #expect(Self.all[0].names == (kinds + national).sorted())
  }

  @Test("a wording has the same places and lines in every language", arguments: all[0].names)
  func placesAgree(name: String) {
    #expect(Set(Self.all.map { $0[name].variables }).count == 1)
    #expect(Set(Self.all.map { $0[name].shape }).count == 1)
  }

  @Test("every code that is named has a word", arguments: Language.allCases)
  func codesHaveWords(language: Language) {
    let keys =
      AppointmentKind.allCases.map { "talk.\($0.rawValue)" }
      + AppointmentChannel.allCases.map { "channel.\($0.rawValue)" }
      + PlanApprovalWay.allCases.map { "approval.\($0.rawValue)" }
      + ResponsibleSide.allCases.map { "side.\($0.rawValue)" }
      + DisclosedField.allCases.map { "fact.\($0.rawValue)" }
    for key in keys { #expect(PaperTemplates.embedded(language).wordKeys.contains(key)) }
  }

  @Test(
    "no place stays unfilled, of a client with everything or with nothing",
    arguments: PaperCase.requests)
  func placesAreFilled(request: PaperRequest) throws {
    for templates in Self.all {
      for dossier in [PaperCase.full(), PaperCase.empty()] {
        let paper = try #require(PaperCase.maker(templates).paper(request, of: dossier))
        #expect(!TextPaper.text(of: paper, size: .normal).contains("{"))
      }
    }
  }

  @Test(
    "writes days and times as the language does",
    arguments: zip(
      Language.allCases,
      [
        "tiistaina 8.12.2026 klo 9.30", "tisdag 8.12.2026 kl. 9.30",
        "Tuesday 8 December 2026 at 9.30",
      ]))
  func moments(language: Language, expected: String) {
    let day = PaperCase.day(2026, 12, 8)
    #expect(
      PaperTemplates.embedded(language).moment(day, ClockTime(hour: 9, minute: 30)) == expected)
  }

  @Test("a site's file replaces the wordings and words that it has, and no others")
  func siteFile() throws {
    let site = """
      // Oma kirje
      === words
      time = kello {time}
      === summons
      # Tule käymään
      {when}, {tuntematon}
      """
    let templates = PaperTemplates.embedded(.fi, site: site)
    let maker = PaperCase.maker(templates)
    let summons = try #require(maker.paper(.summons(PaperCase.talk), of: PaperCase.full()))
    #expect(summons.title == "Tule käymään")
    #expect(summons.blocks == [.paragraph("tiistaina 8.12.2026 kello 9.30, {tuntematon}")])
    let missed = try #require(
      maker.paper(.missed(PaperCase.missed, answerBy: nil), of: PaperCase.full()))
    #expect(missed.title == "Emme tavanneet")
  }

  @Test(
    "hostile wordings do no harm",
    arguments: ["", "===", "=== ", "=== plan\n?\n!\n~\n{\n}\n|\n@\n#\n- {", "{{{}}}"])
  func hostile(text: String) {
    let maker = PaperCase.maker(PaperTemplates(language: .fi, parsing: text))
    #expect(maker.paper(.plan(PaperCase.plan), of: PaperCase.full()) != nil)
  }
}
