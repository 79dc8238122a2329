/// Why a table of rules cannot be used.
package struct RuleBookFault: Error, Sendable, Hashable {
  /// The line of the file, 1 for the first; nil when it is about the table as a whole.
  package let line: Int?
  /// What is wrong.
  package let reason: RuleBookFaultReason

  package init(line: Int?, reason: RuleBookFaultReason) {
    self.line = line
    self.reason = reason
  }
}

/// What is wrong with a line of a table of rules, with what it says there.
package enum RuleBookFaultReason: Sendable, Hashable {
  /// The line has not the seven or eight cells of a row, or its quotes do not match.
  case cells
  /// There is no rule with this id.
  case unknownID(String)
  /// The value is no whole number from 0 to 9999, or no list of such where one is meant.
  case number(String)
  /// There is no such unit, or the rule cannot be counted in it.
  case unit(String)
  /// There is no such anchor.
  case anchor(String)
  /// It is not a date, `2026-01-01`.
  case date(String)
  /// The first day is after the last one.
  case order
  /// Where the rule comes from is not told.
  case source
  /// The same rule from the same day is already on another line.
  case duplicate(RuleID, line: Int)
  /// The rule is in force at the same time by another line.
  case overlap(RuleID, line: Int)
  /// On a day no row of a rule is in force that cannot be done without.
  case missing(RuleID, on: CalendarDate)
}
