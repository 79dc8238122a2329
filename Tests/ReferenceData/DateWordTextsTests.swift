import Casework
import Testing

@testable import ReferenceData

@Suite("Words of dates in the texts")
struct DateWordTextsTests {
  private static let meanings = [
    "yesterday", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "day", "week", "month",
  ]

  /// The lines of a language: meanings with their words.
  private static func lines(_ language: Language) -> [(meaning: String, words: [String])] {
    TextCatalogue(language: language).text(.dateWords).split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], Array(words.dropFirst()))
    }
  }

  @Test("every meaning has words, in lower case", arguments: Language.allCases)
  func complete(language: Language) {
    let lines = Self.lines(language)
    #expect(lines.map(\.meaning) == Self.meanings)
    for line in lines {
      #expect(!line.words.isEmpty, "\(line.meaning)")
      #expect(line.words.allSatisfy { $0 == $0.lowercased() }, "\(line.meaning)")
    }
  }

  @Test("a word has one meaning and stands once", arguments: Language.allCases)
  func unambiguous(language: Language) {
    let counts = Dictionary(grouping: Self.lines(language).flatMap(\.words)) { $0 }
    #expect(counts.filter { $1.count > 1 }.isEmpty)
  }

  @Test("Finnish words work in every language", arguments: [Language.sv, .en])
  func finnishToo(language: Language) {
    for (finnish, other) in zip(Self.lines(.fi), Self.lines(language)) {
      #expect(Set(finnish.words).isSubset(of: other.words), "\(finnish.meaning)")
    }
  }

  @Test(
    "the dates that hints promise can be read",
    arguments: [
      (Language.fi, ["+2v", "+3pv", "+1kk", "huomenna", "ma"]),
      (.sv, ["+2v", "+3d", "+1m", "imorgon", "mån"]),
      (.en, ["+2w", "+3d", "+1m", "tomorrow", "mon"]),
    ])
  func promised(language: Language, typed: [String]) throws {
    let catalogue = TextCatalogue(language: language)
    let words = DateWords(parsing: catalogue.text(.dateWords))
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let guide = catalogue.text(.helpGuide)
    for text in typed {
      #expect(guide.contains(text), "\(text)")
      #expect(CalendarDate(typed: text, today: today, words: words) != nil, "\(text)")
    }
  }
}
