/// A point in time: milliseconds since 1.1.1970 00.00 UTC.
package struct Moment: Sendable, Hashable, Comparable {
  /// Milliseconds since 1.1.1970 00.00 UTC; negative before it.
  package let milliseconds: Int64

  /// Makes the moment this many milliseconds after 1.1.1970 00.00 UTC.
  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
