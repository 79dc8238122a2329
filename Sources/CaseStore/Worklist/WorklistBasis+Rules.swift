package import Casework

extension WorklistBasis {
  /// Tells the ways of judging apart that a program of another version may have.
  private static let edition = 1

  /// The basis of the law: a table of rules and the calendar of working days.
  package init(rules: RuleBook, days: WorkingDays) {
    let saturdays = days.includeSaturdays ? "with" : "without"
    self.init(fingerprint: "\(Self.edition) \(rules.fingerprint) \(saturdays) Saturdays") {
      DueItems.items(of: $0, rules: rules, days: days)
    }
  }
}
