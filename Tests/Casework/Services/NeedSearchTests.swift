import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("A search by the words of the need")
struct NeedSearchTests {
  private static let today = ReferralWorld.today
  private static let seed = CatalogueSeed.embedded(today: today)
  private static let catalogue = Catalogue(
    services: seed.services, organisations: seed.organisations, courses: seed.courses)
  private static let search = NeedSearch(
    catalogue, vocabulary: .embedded(), today: today)

  static let needs: [(String, [String])] = [
    ("kirjoittaa hakemuksia", ["Hakemuspaja", "Työnhakuvalmennus"]),
    ("oppia tietokonetta", ["Työelämän digitaidot haltuun", "Digineuvonta"]),
    ("selkä kipeä", ["Selkä- ja niskaryhmä työikäisille", "Työttömän terveystarkastus"]),
    (
      "suomen kieli",
      ["Suomen kielen valmennus työhön", "Kotoutumiskoulutus", "Suomen kielen alkukartoitus"]
    ),
    ("haluaisin puhua suomea", ["Kielikahvila", "Suomen kielen valmennus työhön"]),
    ("velkoja ja laskuja", ["Talous- ja velkaneuvonta"]),
    ("oma yritys", ["Yrittäjyys uravaihtoehtona", "Starttiraha", "Yrittäjävalmiuksien arviointi"]),
    ("masentunut, ei jaksa", ["Mielenterveyspalvelut, matala kynnys", "Klubitalo ja siirtymätyö"]),
    ("trukkikortti", ["Trukki- ja kuljettajakoulutus"]),
    ("alkoholin käyttö", ["Päihdepalvelut"]),
    ("työkokeiluun keittiöön", ["Työkokeilu kunnan työpaikassa"]),
    ("sähköpostin liitteet", ["Työelämän digitaidot haltuun"]),
    ("työpajalle harjulaan", ["Harjulan Setlementin työpajat"]),
    ("eläkkeelle", ["Eläkeselvittely"]),
    ("palkkatuen hakeminen", ["Palkkatuki"]),
    (
      "finska",
      [
        "Suomen kielen valmennus työhön", "Suomen kielen alkukartoitus", "Kotoutumiskoulutus",
        "Kielikahvila",
      ]
    ),
  ]

  @Test("finds the right service first", arguments: needs)
  func findsFirst(need: String, anyOf names: [String]) throws {
    let found = Self.search.find(need).prefix(3).compactMap {
      Self.catalogue.service($0.service)?.name
    }
    #expect(names.contains(found.first ?? ""), "\(need): \(found)")
  }

  @Test("tells for each word why it found the service")
  func reasons() throws {
    let found = try #require(Self.search.find("kirjoittaa hakemuksia").first)
    #expect(found.reasons.map(\.typed) == ["kirjoittaa", "hakemuksia"])
    #expect(found.reasons.allSatisfy { $0.place == .name || $0.place == .words })
  }

  @Test(
    "finds nothing where there are no words",
    arguments: ["", "   ", "…", ";;", "\u{1B}[2J", "qxqxqxqx"])
  func nothing(typed: String) {
    #expect(Self.search.find(typed).isEmpty)
  }

  @Test("stands any text and gives the same order again", arguments: 1...30 as ClosedRange<UInt64>)
  func anyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let letters = Array("aäöåeiknstz -;'\"%_\u{301}\u{0}ЖИ😀1").map(String.init)
    let typed = (0..<random.below(60)).map { _ in random.pick(letters) }.joined()
    let found = Self.search.find(typed)
    #expect(found == Self.search.find(typed), "seed \(seed)")
    #expect(found.count <= Self.catalogue.services.count)
  }

  @Test(
    "takes the forms of a word for one word",
    arguments: [
      ("hakemus", "hakemuksia"), ("hakemus", "hakemuksen"), ("tietokone", "tietokonetta"),
      ("työpaja", "työpajalle"), ("kurssi", "kurssilla"), ("koulutus", "koulutukseen"),
      ("suomi", "suomea"), ("velka", "velkaa"), ("opiskelu", "opiskelussa"),
    ])
  func forms(word: String, form: String) {
    let closeness = NeedWord(form).closeness(to: NeedWord(word))
    #expect(
      closeness == .same || closeness == .beginning, "\(NeedWord(word).stem) \(NeedWord(form).stem)"
    )
  }

  @Test(
    "keeps different words apart",
    arguments: [("selkä", "selvitys"), ("kieli", "kirja"), ("raha", "rata"), ("työ", "yö")])
  func apart(word: String, other: String) {
    #expect(NeedWord(word).closeness(to: NeedWord(other)) == nil)
  }

  @Test("leaves out what is not offered any more, and keeps to the filter")
  func filter() throws {
    var closed = try #require(Self.catalogue.services.first { $0.name == "Hakemuspaja" })
    closed.closedOn = Self.today
    let catalogue = Catalogue(services: [closed])
    let search = NeedSearch(catalogue, vocabulary: .embedded(), today: Self.today)
    #expect(search.find("hakemus").isEmpty)
    let filter = CatalogueFilter(category: .workshops, municipality: "111", language: "fi")
    let wanted = Self.catalogue.services.filter {
      filter.wants($0, in: Self.catalogue, today: Self.today)
    }
    #expect(wanted.contains { $0.name == "Heinolan työpaja" })
    #expect(wanted.allSatisfy { $0.category == "6" })
  }
}
