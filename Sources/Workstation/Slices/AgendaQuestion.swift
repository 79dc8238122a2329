/// What a box of the calendar asks.
package enum AgendaQuestion: Sendable, Hashable {
  /// Which of the free times is taken.
  case freeTime
  /// For whom a time is booked.
  case who
  /// Which of the clients found it is.
  case found
  /// Whether names are in the file.
  case exportNames
  /// Where the file is written.
  case exportPath(names: Bool)
  /// Which file is read.
  case importPath
}
