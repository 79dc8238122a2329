/// A component of an iCalendar file: an event, a time zone, a part of one (RFC 5545 §3.6).
struct ICalendarComponent: Sendable {
  /// In capital letters.
  let name: String
  /// The line on which it begins.
  let line: Int
  /// Its own properties, without those of the components in it.
  var lines: [ICalendarLine] = []

  init(name: String, line: Int) {
    self.name = name
    self.line = line
  }

  /// The first property of a name.
  subscript(name: String) -> ICalendarLine? { lines.first { $0.name == name } }
}
