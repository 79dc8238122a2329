import Casework
import Testing

@Suite("A code list")
struct CodeListTests {
  private let list = CodeList(
    parsing:
      "398;Lahti;Lahtis;Lahti\n016;Asikkala\nnonsense\n098;Hollola;;Hollola town;x\n016;Toinen\n")

  @Test("names a code in a language, in Finnish when it has no other name")
  func labels() {
    #expect(list.label("398", language: .sv) == "Lahtis")
    #expect(list.label("016", language: .en) == "Asikkala")
    #expect(list.label("098", language: .sv) == "Hollola")
    #expect(list.label("098", language: .en) == "Hollola town;x")
    #expect(list.label("999", language: .fi) == nil)
  }

  @Test("is ordered by code; a shorter code is not the beginning of a longer one")
  func order() {
    #expect(list.entries.map(\.code) == ["016", "098", "398"])
    #expect(list.contains("016"))
    #expect(!list.contains("16"))
    #expect(CodeList(parsing: "").entries.isEmpty)
  }

  @Test("finds every code, and none that is not there, in lists of all lengths", arguments: 0...70)
  func findsEveryCode(count: Int) {
    // Codes of different lengths, some the beginning of others, as occupations are.
    let codes = Set((0..<count).map { (index: Int) in "\(index * 37 % 1000 + index % 3 * 1000)" })
    let list = CodeList(parsing: codes.sorted().map { "\($0);nimi \($0)\n" }.joined())
    for code in codes {
      #expect(list.label(code, language: .fi) == "nimi \(code)")
    }
    for code in ["", ";", "0", "99999", "1x", "nimi"] where !codes.contains(code) {
      #expect(!list.contains(code), "\(code)")
    }
    #expect(list.entries.map(\.code) == codes.sorted())
  }

  @Test(
    "orders lines, passes over those without a name, and takes the first of equal codes",
    arguments: [
      "2;kaksi\n1;yksi\n", "1;yksi\n\n2;kaksi", "\n2;kaksi\n1;yksi", "1;yksi\nrikki\n2;kaksi\n",
      "2;kaksi\n1;yksi\n2;toinen\n1;toinen",
    ])
  func orders(text: String) {
    let list = CodeList(parsing: text)
    #expect(list.entries.map(\.code) == ["1", "2"])
    #expect(list.label("1", language: .fi) == "yksi")
    #expect(list.label("2", language: .fi) == "kaksi")
  }

  @Test(
    "gives the Finnish name when there is no other",
    arguments: [
      ("1;yksi;ett;one", ["yksi", "ett", "one"]), ("1;yksi;;one", ["yksi", "yksi", "one"]),
      ("1;yksi;ett", ["yksi", "ett", "yksi"]), ("1;yksi", ["yksi", "yksi", "yksi"]),
      ("1;", ["", "", ""]),
    ])
  func fallsBack(line: String, names: [String]) {
    let list = CodeList(parsing: line)
    #expect(Language.allCases.map { list.label("1", language: $0) } == names)
    #expect(list.entries.map { $0.label(.sv) } == [names[1]])
  }
}
