package import Casework

/// What reading another calendar has changed, or would change.
package struct CalendarImport: Sendable {
  package var added: Int
  package var changed: Int
  package var removed: Int
  package var unchanged: Int
  /// What could not be read, by line.
  package var faults: [ICalendarFault]

  package init(_ update: BusyTimeUpdate, faults: [ICalendarFault]) {
    added = update.added.count
    changed = update.changed.count
    removed = update.removed.count
    unchanged = update.unchangedCount
    self.faults = faults
  }
}
