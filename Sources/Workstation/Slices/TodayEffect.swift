package import CaseStore
package import Casework
package import Interface

/// What the worklist needs done outside the pure part of the program.
package enum TodayEffect: Sendable {
  /// Says by what the worklist is found, and finds out whether it has to be made anew.
  case prepare(RuleBook, WorkingDays)
  /// Makes the whole worklist anew.
  case rebuild
  case read(WorklistQuery, ListNeed<WorklistEntry>)
  /// Reads the list again around a row, so that nothing moves under the cursor.
  case readAround(WorklistQuery, WorklistEntry, count: Int)
  case count(WorklistQuery)
  case readAppointments(CalendarDate, coach: String)
  /// Finds every row of a query.
  case findRows(WorklistQuery)
  /// Puts items off until a day.
  case postpone([WorklistEntry.ID], until: CalendarDate, reason: String)
  /// Ticks items as seen to.
  case tick([WorklistEntry.ID])
  /// Writes the access rows of clients of whom it is to be told what their items are about, one a day and coach.
  case logSubjects([RecordID])
  /// Writes the access row, then reads what a client's place on the list is judged by.
  case readReasons(RecordID)
}
