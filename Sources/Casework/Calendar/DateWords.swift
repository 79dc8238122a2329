/// The words and abbreviations that a date may be typed with, in any number of languages.
///
/// They are data: the code knows only their meanings.
package struct DateWords: Sendable {
  /// A unit in which a date may be told from today.
  package enum Unit: Sendable, Hashable {
    case day
    case week
    case month
  }

  /// Days from today by word: `huomenna` is 1.
  package private(set) var offsets: [String: Int] = [:]
  /// Days of the week by name or abbreviation: 1 is Monday.
  package private(set) var weekdays: [String: Int] = [:]
  /// Units by name or abbreviation.
  package private(set) var units: [String: Unit] = [:]

  /// Reads lines of a meaning and its words, separated by spaces: `tomorrow huomenna imorgon`.
  ///
  /// The meanings are `yesterday`, `today`, `tomorrow`, `monday` … `sunday`, `day`, `week`, `month`;
  /// other lines are skipped. The same meaning may come on many lines. Words are in lower case.
  package init(parsing text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").map(String.init)
      guard let meaning = words.first else { continue }
      for word in words.dropFirst() {
        if let offset = DateWords.offsetMeanings[meaning] {
          offsets[word] = offset
        } else if let weekday = DateWords.weekdayMeanings.firstIndex(of: meaning) {
          weekdays[word] = weekday + 1
        } else if let unit = DateWords.unitMeanings[meaning] {
          units[word] = unit
        }
      }
    }
  }

  private static let offsetMeanings = ["yesterday": -1, "today": 0, "tomorrow": 1]
  private static let weekdayMeanings = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let unitMeanings: [String: Unit] = ["day": .day, "week": .week, "month": .month]
}
