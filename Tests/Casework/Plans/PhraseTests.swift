import Casework
import ReferenceData
import Testing

@Suite("Phrases")
struct PhraseTests {
  @Test("have variables in brackets, filled where known and left where not")
  func variables() {
    let text = PhraseText("Haet [LKM] paikkaa [AIKAJAKSO] ja [LKM] kertaa [ks. liite] [1] [Å-Ä 2].")
    #expect(text.variables == ["LKM", "AIKAJAKSO", "Å-Ä 2"])
    #expect(
      text.filled(["LKM": "4"])
        == "Haet 4 paikkaa [AIKAJAKSO] ja 4 kertaa [ks. liite] [1] [Å-Ä 2].")
    let found = PhraseText.variable(in: "[a] [[PVM]"[...])
    #expect(found.map { String("[a] [[PVM]"[$0]) } == "[PVM]")
  }

  private static func phrase(
    _ number: Int, _ title: String, owner: String, _ language: String = "fi"
  )
    -> Phrase
  {
    var phrase = Phrase(id: PlanBench.id(number), client: PlanBench.id(number))
    (phrase.section, phrase.title, phrase.text) = ("goals", title, "Oma teksti")
    (phrase.owner, phrase.language) = (owner, language)
    return phrase
  }

  @Test("are found by the beginnings of words, those of the section first, own ones before others")
  func search() {
    let book = PhraseBook(
      seed: "## need\n# Tarve\nPalvelutarve on\narvioitu.\n## goals\n# Työ\nTavoite on työ.\n",
      phrases: [
        Self.phrase(1, "Yhteinen", owner: ""), Self.phrase(2, "Minun", owner: "V001"),
        Self.phrase(3, "Toisen", owner: "V002"), Self.phrase(4, "Svensk", owner: "", "sv"),
      ], language: .fi, coach: "V001")
    func titles(_ typed: String, _ section: String) -> [String] {
      book.search(typed, section: section) { $0.lowercased() }.map(\.title)
    }
    #expect(titles("", "goals") == ["Minun", "Yhteinen", "Työ", "Tarve"])
    #expect(titles("pal ARV", "goals") == ["Tarve"])
    #expect(titles("alvelu", "goals") == [])
    #expect(book.entries.last { $0.section == "need" }?.text == "Palvelutarve on\narvioitu.")
  }

  @Test(
    "come with the program for every main section, each with words of its own",
    arguments: Language.allCases)
  func seed(language: Language) {
    let resource: Resource =
      switch language {
      case .fi: .phrasesFinnish
      case .sv: .phrasesSwedish
      case .en: .phrasesEnglish
      }
    let book = PhraseBook(seed: resource.text, phrases: [], language: language, coach: "")
    for entry in book.entries {
      #expect(PlanSection(rawValue: entry.section)?.text != nil, "\(entry.section)")
      #expect(!entry.text.isEmpty && entry.title.count <= 40, "\(entry.title)")
    }
    let counts = Dictionary(grouping: book.entries) {
      PlanSection(rawValue: $0.section)?.chapter ?? .client
    }.mapValues(\.count)
    #expect(counts[.assessment, default: 0] >= 30 && counts[.action, default: 0] >= 30)
    #expect(Set(book.entries.map(\.title)).count == book.entries.count)
    #expect(Set(book.entries.map(\.text)).count == book.entries.count)
  }
}
