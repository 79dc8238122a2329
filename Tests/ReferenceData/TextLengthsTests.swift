import Casework
import Testing

@testable import ReferenceData

/// Columns are counted as characters: the texts have no wide or combining ones.
@Suite("Texts in their places")
struct TextLengthsTests {
  /// The four parts of a command's line; fewer when the line lacks some.
  private static func parts(_ key: TextKey, _ language: Language) -> [String] {
    TextCatalogue(language: language).text(key)
      .split(separator: "|", omittingEmptySubsequences: false)
      .map { part in part.split(separator: " ").joined(separator: " ") }
  }

  private static let commands = TextKey.allCases.filter { $0.rawValue.hasPrefix("command") }

  @Test("a command has a title, a letter, an explanation and other words", arguments: commands)
  func commandParts(key: TextKey) throws {
    for language in Language.allCases {
      let parts = Self.parts(key, language)
      try #require(parts.count == 4, "\(language)")
      #expect(!parts[0].isEmpty && !parts[2].isEmpty, "\(language)")
      #expect(parts[2].count <= 72, "\(language): the foot of the menu at 80 columns")
      #expect(parts[1].count == 1, "\(language)")
      let plainKeys = "abcdefghijklmnopqrstuvwxyzåäö0123456789"
      #expect(plainKeys.contains(parts[1].lowercased()), "\(language): typed without AltGr")
    }
  }

  @Test(
    "titles of the help bar are short",
    arguments: [
      TextKey.commandFind, .commandFilter, .commandRefresh, .commandNextPart, .commandNew,
      .commandRemove, .commandSave, .commandActions, .commandHelp, .commandQuit, .commandUndo,
      .commandReveal, .commandBack,
    ])
  func helpBar(key: TextKey) {
    for language in Language.allCases {
      let title = Self.parts(key, language)[0]
      #expect(title.count <= 9, "\(language): \(title)")
    }
  }

  @Test("the help bar of the client list fits 80 columns", arguments: Language.allCases)
  func clientListHelpBar(language: Language) {
    let keys: [(TextKey, String)] = [
      (.commandHelp, "F1"), (.commandFind, "F3"), (.commandFilter, "F4"), (.commandRefresh, "F5"),
      (.commandNew, "F7"), (.commandRemove, "F8"), (.commandActions, "F9"), (.commandQuit, "F10"),
    ]
    let bar = keys.map { "\($1) \(Self.parts($0, language)[0])" }.joined(separator: " ")
    #expect(bar.count <= 80, "\(bar)")
  }

  @Test(
    "what stands in a column fits it",
    arguments: [
      (TextKey.columnName, 22), (.columnBirthYear, 4), (.columnStatus, 12), (.columnUnemployed, 6),
      (.columnPlanReview, 11), (.columnJobSearch, 10), (.columnLastContact, 10),
      (.columnLanguage, 8), (.columnMunicipality, 10), (.columnPlanKind, 12),
      (.columnStatusSince, 10), (.columnCoach, 6), (.monthsShort, 6), (.searchEnded, 11),
      (.protectedShort, 10), (.protectedMark, 11), (.importLine, 6), (.statusLocal, 26),
    ])
  func columns(key: TextKey, width: Int) {
    for language in Language.allCases {
      let text = TextCatalogue(language: language).text(
        key, ["n": "120", "date": "21.11.2026"])
      #expect(text.count <= width, "\(language): \(text)")
    }
  }

  @Test("an obstacle fits where the menu says it", arguments: Language.allCases)
  func obstacles(language: Language) {
    let catalogue = TextCatalogue(language: language)
    for key in TextKey.allCases where key.rawValue.hasPrefix("obstacle") {
      #expect(catalogue.text(key).count <= 72, "\(key)")
    }
  }

  @Test("a problem fits under its field at 80 columns", arguments: Language.allCases)
  func problems(language: Language) {
    let catalogue = TextCatalogue(language: language)
    for key in TextKey.allCases
    where key.rawValue.hasPrefix("problem") && key != .problemsLeft {
      #expect(catalogue.text(key).count <= 52, "\(key)")
    }
  }

  @Test("the guide has no line that 80 columns would cut", arguments: Language.allCases)
  func guide(language: Language) {
    for line in TextCatalogue(language: language).text(.helpGuide).split(separator: "\n") {
      #expect(line.count <= 78, "\(line)")
    }
  }

  @Test(
    "a hint names the letter that the menu has",
    arguments: [
      (TextKey.emptyFilterHint, TextKey.commandClearFilters),
      (.emptyStoreHint, .commandImportList), (.viewsEmpty, .commandSaveView),
      (.cliImportKept, .commandImportList), (.planReviewHint, .commandPlanToApproval),
      (.planAwaits, .commandPlanToApproval), (.planActionsEmpty, .commandPlanAction),
    ])
  func hints(hint: TextKey, command: TextKey) {
    for language in Language.allCases {
      let text = TextCatalogue(language: language).text(hint)
      let letter = Self.parts(command, language)[1]
      #expect(text.contains("F9 \(letter)"), "\(language): \(text)")
    }
  }
}
