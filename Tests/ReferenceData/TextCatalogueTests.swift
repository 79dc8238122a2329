import Casework
import Testing

@testable import ReferenceData

@Suite("Texts")
struct TextCatalogueTests {
  private static func file(_ language: Language) -> TextFile {
    switch language {
    case .fi: TextFile(parsing: Resource.finnish.text)
    case .sv: TextFile(parsing: Resource.swedish.text)
    case .en: TextFile(parsing: Resource.english.text)
    }
  }

  /// The names in braces, once each.
  private static func placeholders(in template: Substring) -> Set<String> {
    Set(template.matches(of: /\{([A-Za-z]*)\}/).map { String($0.output.1) })
  }

  @Test("every key has a text and every text a key, once", arguments: Language.allCases)
  func keysAgree(language: Language) {
    let file = Self.file(language)
    let keys = Set(TextKey.allCases.map(\.rawValue))
    let written = Set(file.templates.keys)
    #expect(keys.subtracting(written).isEmpty, "keys without a text")
    #expect(written.subtracting(keys).isEmpty, "texts without a key")
    #expect(file.repeatedKeys.isEmpty, "texts written twice")
    #expect(file.templates.values.allSatisfy { !$0.isEmpty })
  }

  @Test("a text has the same placeholders and forms in every language", arguments: TextKey.allCases)
  func placeholdersAgree(key: TextKey) throws {
    let templates = try Language.allCases.map {
      try #require(Self.file($0).templates[key.rawValue])
    }
    #expect(Set(templates.map(Self.placeholders)).count == 1)
    #expect(Set(templates.map { TextFile.forms(of: $0).count }).count == 1)
    for template in templates {
      let forms = TextFile.forms(of: template)
      if forms.count > 1 { #expect(forms.contains { Self.placeholders(in: $0).contains("n") }) }
      #expect(!Self.placeholders(in: template).contains(""))
    }
  }

  private func catalogue(_ text: String, _ language: Language = .fi) -> TextCatalogue {
    TextCatalogue(language: language, parsing: text)
  }

  @Test(
    "fills placeholders and line breaks",
    arguments: [
      ("yes = Takaisin", [:], "Takaisin"),
      ("yes = Hei {name}!", ["name": "Åke"], "Hei Åke!"),
      ("yes = {a}{b} ja {a}", ["a": "1", "b": "{a}"], "1{a} ja 1"),
      ("yes = jää {tuntematon}", [:], "jää {tuntematon}"),
      (#"yes = yksi\nkaksi"#, [:], "yksi\nkaksi"),
      (#"yes = C:\temp {"#, [:], #"C:\temp {"#),
      ("  # yes = ei\nyes = on # yhä\n", [:], "on # yhä"),
      ("yes = a = b", [:], "a = b"),
      ("yes=ensimmäinen\nyes = toinen", [:], "ensimmäinen"),
      ("no = muu", [:], "yes"),
      ("yes =", [:], ""),
    ] as [(String, [String: String], String)])
  func fills(file: String, values: [String: String], expected: String) {
    #expect(catalogue(file).text(.yes, values) == expected)
  }

  @Test(
    "chooses the form by the number and shows it",
    arguments: [
      (0, Language.fi, "0 asiakasta Lahdessa"), (1, .fi, "1 asiakas Lahdessa"),
      (2, .sv, "2 asiakasta Lahdessa"), (13_000, .fi, "13\u{A0}000 asiakasta Lahdessa"),
      (-1_234_567, .en, "-1,234,567 asiakasta Lahdessa"), (999, .en, "999 asiakasta Lahdessa"),
    ])
  func counts(number: Int, language: Language, expected: String) {
    let texts = catalogue("yes = {n} asiakas {p} || {n} asiakasta {p}", language)
    #expect(texts.text(.yes, count: number, ["p": "Lahdessa"]) == expected)
  }

  @Test("gives the only form when a text does not count")
  func singleForm() {
    #expect(catalogue("yes = {n} | b").text(.yes, count: 1) == "1 | b")
    #expect(catalogue("yes = a | b || c").text(.yes, count: 2) == "c")
  }

  @Test("speaks each language", arguments: zip(Language.allCases, ["kyllä", "ja", "yes"]))
  func speaks(language: Language, expected: String) {
    #expect(TextCatalogue(language: language).text(.yes).lowercased() == expected)
  }
}
