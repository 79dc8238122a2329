import Casework
import Testing

@Suite("Searching a name")
struct NameSearchTests {
  private let lexicon = NameLexicon(
    counts:
      "name,count\nSaari,7827\nMäkelä,18000\nVirtanen,21021\r\nSäde,40\nSade,12\nLaine,90\nLäine,90\nnonsense\n,\n"
  )

  private func finds(_ typed: String, _ name: String) -> Bool {
    let words = lexicon.words(forSearching: name)
    return SearchText.queryWords(typed).allSatisfy { query in
      words.contains { $0.hasPrefix(query) }
    }
  }

  @Test(
    "finds it",
    arguments: [
      ("makela", "Mäkelä"), ("mäkelä", "Mäkelä"), ("MÄK", "Mäkelä"), ("mak", "Mäkelä"),
      ("wirtanen", "Virtanen"), ("virtanen", "Wirtanen"), ("sade", "Säde"), ("laine", "Läine"),
      ("andre", "André"), ("andré", "André"), ("muller", "Müller"), ("simic", "Šimić"),
      ("strasse", "Straße"), ("maki", "Ala-Mäki"), ("ala-mäki", "Ala-Mäki"),
      ("ala-maki", "Ala-Mäki"),
      ("anna liisa", "Anna Liisa"), ("liisa,anna", "Anna Liisa"), ("oystein", "Øystein"),
      ("öystein", "Øystein"), ("đeđov", "Đeđov"), ("dedov", "Đeđov"), ("aberg", "A\u{30A}berg"),
      ("яшин", "Яшин"),
    ])
  func found(typed: String, name: String) {
    #expect(finds(typed, name))
  }

  @Test(
    "does not take another name for it",
    arguments: [
      ("saari", "Sääri"), ("mäkelä", "Makela"), ("koski", "Mäkelä"),
    ])
  func notFound(typed: String, name: String) {
    #expect(!finds(typed, name))
  }

  @Test("lists each word once")
  func words() {
    #expect(lexicon.words(forSearching: "Mäkelä") == ["mäkelä", "makela"])
    #expect(lexicon.words(forSearching: "Sääri") == ["sääri"])
    #expect(lexicon.words(forSearching: "Wirtanen") == ["wirtanen", "virtanen"])
    #expect(
      lexicon.words(forSearching: "Ala-Mäki") == ["ala-mäki", "ala-maki", "ala", "mäki", "maki"])
    #expect(lexicon.words(forSearching: " - ") == ["-"])
    #expect(lexicon.words(forSearching: "").isEmpty)
    #expect(SearchText.queryWords(" , ").isEmpty)
  }
}
