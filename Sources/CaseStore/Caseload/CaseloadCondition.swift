internal import Casework
internal import SQLite

/// The conditions on rows that no token answers: days, groups, and words of more than three letters.
struct CaseloadCondition {
  /// SQL, true for the rows that are shown; each condition begins with AND.
  private(set) var sql = ""
  private(set) var values: [Value] = []
  /// Whether every condition is about a word that the tokens have all but answered.
  private(set) var isOnlyWords = true

  var isEmpty: Bool { sql.isEmpty }

  init(_ query: CaseloadQuery, words: [String]) {
    let (filter, today) = (query.filter, query.today)
    if !filter.groups.isEmpty { require(filter.groups, on: today) }
    if let months = filter.unemployedMonthsAtLeast {
      let latest = Self.latestDay(on: today, monthsBack: months) {
        $0.months(until: today) >= months
      }
      require("unemployed_since <= ?", .integer(Int64(latest.dayNumber)))
    }
    if let days = filter.noContactForDays {
      let latest = today.adding(days: -days)
      require("last_contact <= ?", .integer(Int64(latest.dayNumber)))
    }
    for word in words
    where word.unicodeScalars.count > 3 && SearchWord.identityCodes(of: word).isEmpty {
      sql += " AND (instr(words, ?) > 0 OR instr(labels, ?) > 0)"
      values += [.text(word), .text(" " + word)]
    }
  }

  private mutating func require(_ condition: String, _ values: Value...) {
    sql += " AND " + condition
    self.values += values
    isOnlyWords = false
  }

  private mutating func require(_ groups: Set<ExperimentGroup>, on today: CalendarDate) {
    var parts: [String] = []
    var numbers: [Value] = []
    if groups.contains(.noEarningsRelated) { parts.append("no_earnings_related") }
    if groups.contains(.immigrant) { parts.append("immigrant") }
    if groups.contains(.under30) {
      let latest = Self.latestDay(on: today, monthsBack: 30 * 12) { $0.years(until: today) >= 30 }
      parts.append("birth > ? AND birth <= ?")
      numbers += [.integer(Int64(latest.dayNumber)), .integer(Int64(today.dayNumber))]
    }
    sql += " AND (" + parts.joined(separator: " OR ") + ")"
    values += numbers
    isOnlyWords = false
  }

  /// The latest day for which something holds that holds for all days before it.
  ///
  /// Calendar arithmetic lands within a few days of it; months of different lengths do the rest.
  private static func latestDay(
    on today: CalendarDate, monthsBack: Int, where holds: (CalendarDate) -> Bool
  ) -> CalendarDate {
    var day = today.adding(months: -monthsBack).adding(days: 4)
    while !holds(day), day > .earliest { day = day.adding(days: -1) }
    return day
  }
}
