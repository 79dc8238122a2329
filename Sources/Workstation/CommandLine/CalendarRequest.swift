package import Casework

/// Writing the calendar to an iCalendar file.
package struct CalendarExportRequest: Sendable, Equatable {
  package var file = ""
  package var store: String?
  package var language: Language?
  /// The first day; nil for today.
  package var from: CalendarDate?
  /// The last day; nil for four weeks from the first.
  package var to: CalendarDate?
  /// Whether the clients' names are written.
  package var names = false
}

/// Reading an iCalendar file as busy times.
package struct CalendarImportRequest: Sendable, Equatable {
  package var file = ""
  package var store: String?
  package var language: Language?
  package var isDryRun = false
  package var isJSON = false
  /// Whether what was read earlier and is not in the file goes.
  package var replacesAll = false
  /// Whether what the times are for, and where, is kept.
  package var keepsTitles = false
}
