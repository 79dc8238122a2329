import Testing

@testable import Casework

@Suite("Tools for made-up people")
struct PracticeToolsTests {
  @Test("gives the published numbers of SplitMix64")
  func splitMix() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in random.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test("stays below the limit and reaches all numbers", arguments: [1, 2, 7, 1000])
  func below(limit: Int) {
    var random = SplitMix64(seed: 5, stream: limit)
    let numbers = (0..<limit * 40).map { _ in random.below(limit) }
    #expect(numbers.allSatisfy { (0..<limit).contains($0) })
    #expect(Set(numbers).count == limit)
  }

  @Test("draws by weight and never what weighs nothing")
  func weights() {
    let list = WeightedList(parsing: "yksi,1\nei,0\nkolme,3\nrikki\n")
    var random = SplitMix64(seed: 11)
    let drawn = (0..<4000).compactMap { _ in list.draw(using: &random) }
    #expect(Set(drawn) == ["yksi", "kolme"])
    #expect(abs(drawn.count { $0 == "yksi" } - 1000) < 120)
    let nothing = WeightedList<String>([]).draw(using: &random)
    #expect(nothing == nil)
  }

  @Test("gives every code of a day once, then those of the next day")
  func poolIsUsedUp() throws {
    let born = try #require(CalendarDate(iso: "2001-02-28"))
    var pool = IdentityCodePool()
    var random = SplitMix64(seed: 3)
    let codes = (0..<301).compactMap { _ in
      pool.draw(born: born, isWoman: true, using: &random)
    }
    #expect(Set(codes).count == 301)
    #expect(codes.prefix(300).allSatisfy { $0.birthDate == born })
    #expect(codes.last?.birthDate.iso == "2001-03-01")
    #expect(codes.allSatisfy { $0.isArtificial })
    #expect(Set(codes.compactMap { $0.text.dropFirst(6).first }) == Set("ABCDEF"))
  }

  @Test("gives a reserved code to nobody else")
  func reserved() throws {
    let born = try #require(CalendarDate(iso: "1975-08-13"))
    var pool = IdentityCodePool()
    let code = pool.reserve(born: born, separator: 1, number: 942)
    let again = pool.reserve(born: born, separator: 1, number: 942)
    #expect(code?.text.hasPrefix("130875Y942") == true)
    #expect(again == nil)
  }
}
