/// The job-search duty that the law sets in a situation, when nothing is assessed otherwise (380/2023 44–47 §).
package struct DutyTerms: Sendable, Hashable {
  /// How many job opportunities are applied for in a review period.
  package let count: Int
  /// The length of a review period in months, 1 to 12.
  package let months: Int

  package init(count: Int, months: Int) {
    self.count = count
    self.months = months
  }

  /// Whether a duty of `count` in `months` asks for less than the law.
  ///
  /// Periods may be merged for a weighty reason without changing the count: 4 in a month is 12 in three (44.1 §).
  package func isHigher(than count: Int, in months: Int) -> Bool {
    count * self.months < self.count * months
  }
}
