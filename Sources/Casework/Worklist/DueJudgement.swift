/// What is to be said of one kind of item, for one client on one day, and why.
package enum DueJudgement: Sendable, Hashable {
  /// It is on the worklist.
  case listed(DueItem, [DueStep])
  /// It comes on the worklist on the day it opens.
  case notYet(DueItem, [DueStep])
  /// The coach has put it off; the item tells until when and why.
  case postponed(DueItem, [DueStep])
  /// It has been done, by a record, on a day when that is known.
  case met(by: DueEvent, on: CalendarDate?, [DueStep])
  /// It is not asked for, with the day that the reason speaks of.
  case notApplicable(DueReason, on: CalendarDate?)
}
