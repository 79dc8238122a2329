import Casework
import TestSupport
import Testing

@Suite("Finnish collation")
struct FinnishCollationTests {
  @Test("orders names as a Finnish register does")
  func order() {
    let ordered = [
      "", "1", "2", "Aalto", "Ala-Mäki", "Alanko", "Caesar", "Đeđov", "Deer", "Guttorm", "Łukasz",
      "Lumme", "Müller", "Mylläri", "Nieminen", "Sharma", "Šimić", "Siren", "Vaara", "Wahlroos",
      "Valta", "Vilén", "Wilén", "Vilkka", "Yrjölä", "Zeus", "Žukov", "Åberg", "Åke", "ähtäri",
      "Äiti", "Öljy", "Örn", "Øystein", "Агеев", "Яшин",
    ]
    let shuffled = ordered.sorted().reversed()
    let sorted = shuffled.sorted {
      FinnishCollation.sortKey($0).lexicographicallyPrecedes(FinnishCollation.sortKey($1))
    }
    #expect(sorted == ordered)
  }

  @Test(
    "breaks ties by accent, then by case, then by spaces and hyphens",
    arguments: [
      ("Vilen", "Wilen"), ("Wilen", "Vilena"), ("Andre", "André"), ("André", "Andrea"),
      ("mäki", "Mäki"), ("Alamäki", "Ala-Mäki"), ("Yrjo", "Ürjo"), ("Nuorgam", "Ŋuorgam"),
      ("Tana", "Ŧana"), ("strasse", "straße"), ("Äiti", "Æiti"), ("De la Cruz", "Delacruza"),
    ])
  func ties(first: String, second: String) {
    #expect(
      FinnishCollation.sortKey(first).lexicographicallyPrecedes(FinnishCollation.sortKey(second)))
  }

  @Test("compares the family name before the given names")
  func texts() {
    let names = [
      ("Mäki", "Vilma"), ("Mäkinen", "Aatu"), ("Vikman", "Anna"), ("Wikman", "Bertta"),
      ("Vikman", "Carl"),
    ]
    let keys = names.map { FinnishCollation.sortKey($0.0, $0.1) }
    for (first, second) in zip(keys, keys.dropFirst()) {
      #expect(first.lexicographicallyPrecedes(second))
    }
  }

  @Test(
    "makes one key of a letter and of its parts",
    arguments: [("Ma\u{308}kela\u{308}", "Mäkelä"), ("A\u{30A}ke", "Åke")])
  func composition(parts: String, whole: String) {
    #expect(FinnishCollation.sortKey(parts) == FinnishCollation.sortKey(whole))
  }

  @Test("keeps the letters of a short key first in a longer one", arguments: [31 as UInt64])
  func prefixes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("aAbvVwWåäöÖéŠ -đŋŧЯ")
    func word() -> String {
      String(
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          alphabet.randomElement(using: &generator) ?? "a"
        })
    }
    for _ in 0..<2000 {
      let (first, second) = (word(), word())
      let (firstKey, secondKey) = (
        FinnishCollation.sortKey(first), FinnishCollation.sortKey(second)
      )
      #expect((firstKey == secondKey) == (first == second), "seed \(seed): \(first), \(second)")
      let extended = FinnishCollation.sortKey(first + "m" + second)
      #expect(firstKey.lexicographicallyPrecedes(extended), "seed \(seed): \(first), \(second)")
    }
  }
}
