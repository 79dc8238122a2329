/// What reading another calendar again changes of the busy times that are known.
package struct BusyTimeUpdate: Sendable, Equatable {
  /// New ones.
  package private(set) var added: [BusyTime] = []
  /// Those that differ now.
  package private(set) var changed: [BusyTime] = []
  /// Those that are not in the calendar any more.
  package private(set) var removed: [BusyTime] = []
  /// How many stay as they are.
  package private(set) var unchangedCount = 0

  /// Compares by the event's name and the occurrence.
  ///
  /// An occurrence goes when its event is in the file without it; with `replacesAll` also when the event is not in the
  /// file at all. What lies before `today` goes: nobody needs it any more.
  ///
  /// Titles and places are other people's data: they are kept only when asked for, without what deceives the reader.
  package init(
    _ reading: ICalendarReading, over known: [BusyTime], coach: String, today: CalendarDate,
    replacesAll: Bool, keepsTitles: Bool, newID: () -> RecordID
  ) {
    var rest = Dictionary(
      known.filter { $0.coach == coach }.map { (Key(uid: $0.uid, occurrence: $0.occurrence), $0) },
      uniquingKeysWith: { first, _ in first })
    for occurrence in reading.occurrences {
      let old = rest.removeValue(forKey: Key(uid: occurrence.uid, occurrence: occurrence.key))
      var busy = old
      if busy == nil {
        let id = newID()
        busy = BusyTime(id: id, client: id)
      }
      guard var busy else { continue }
      busy.coach = coach
      busy.day = occurrence.day
      busy.start = occurrence.start
      busy.minutes = occurrence.minutes
      busy.title = keepsTitles ? Self.clean(occurrence.title) : ""
      busy.place = keepsTitles ? Self.clean(occurrence.place) : ""
      busy.uid = occurrence.uid
      busy.occurrence = occurrence.key
      switch old {
      case nil: added.append(busy)
      case busy: unchangedCount += 1
      default: changed.append(busy)
      }
    }
    removed = rest.values.filter {
      ($0.day ?? .latest) < today || replacesAll || reading.uids.contains($0.uid)
    }.sorted { $0.id < $1.id }
  }

  /// A text on one line, cut, without characters that a terminal would have to leave out.
  private static func clean(_ text: String) -> String {
    let line = text.prefix(500).unicodeScalars.map { $0 == "\n" ? " " : $0 }
    return String(String.UnicodeScalarView(line.filter { !UnsafeCharacters.contains($0) }))
  }

  private struct Key: Hashable {
    let uid: String
    let occurrence: String
  }
}
