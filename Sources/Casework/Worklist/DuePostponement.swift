/// That a coach has put an item of the worklist off.
package struct DuePostponement: Sendable, Hashable {
  /// The day on which it comes back.
  package let until: CalendarDate
  /// Why, in the coach's words.
  package let reason: String

  package init(until: CalendarDate, reason: String) {
    self.until = until
    self.reason = reason
  }
}
