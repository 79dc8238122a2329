import Testing

@testable import Casework

@Suite("An iCalendar file read")
struct ICalendarReaderTests {
  private static let days: ClosedRange<CalendarDate> = "1.6.2026"..."31.12.2026"

  private func read(_ text: String, ending: String = "\r\n") -> ICalendarReading {
    ICalendarReader.read(
      Array(
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending).utf8
      ),
      within: Self.days)
  }

  private func lines(_ reading: ICalendarReading) -> [String] {
    reading.occurrences.map {
      "\($0.day.finnish) \($0.start?.finnish ?? "koko päivä") \($0.minutes) \($0.title)"
    }
  }

  @Test("from Outlook has its moved and removed occurrences", arguments: ["\r\n", "\n"])
  func outlook(ending: String) {
    let reading = read(ICalendarSamples.outlook, ending: ending)
    #expect(reading.faults.isEmpty)
    let title = "Tiimipalaveri, omavalmentajat ja esihenkilö"
    #expect(
      lines(reading) == [
        "24.11.2026 9.00 60 \(title)", "2.12.2026 13.00 60 Tiimipalaveri",
        "15.12.2026 9.00 60 \(title)",
      ])
    #expect(reading.occurrences.map(\.place) == ["Kokoustila 2", "", "Kokoustila 2"])
    #expect(reading.eventCount == 2)
  }

  @Test(
    "from Google is told on the coach's clock, whole days day by day, private ones without a name")
  func google() {
    let reading = read(ICalendarSamples.google)
    #expect(reading.faults.isEmpty)
    #expect(
      lines(reading) == [
        "1.7.2026 9.00 60 Kesä", "30.11.2026 8.00 90 ", "10.12.2026 koko päivä 1440 Loma",
        "11.12.2026 koko päivä 1440 Loma",
      ])
    #expect(reading.uids.count == 4)
  }

  /// Every event lasts from the year 1 on, or repeats from it: followed day by day that would be 200 million days.
  @Test(
    "made to hold the program up is followed for a bounded number of days, and what is left out is named",
    arguments: [
      "DTSTART:00010101\nDTEND:99991231",
      "DTSTART:00010101\nRRULE:FREQ=DAILY",
      "DTSTART:00010101\nRRULE:FREQ=DAILY;COUNT=100000;BYMONTH=2;BYMONTHDAY=31",
      "DTSTART:00010101\nRRULE:FREQ=DAILY\nDURATION:P9000D",
    ])
  func hostile(body: String) {
    let events = (0..<300).map { "BEGIN:VEVENT\nUID:e\($0)\n\(body)\nEND:VEVENT" }
    let reading = read("BEGIN:VCALENDAR\n\(events.joined(separator: "\n"))\nEND:VCALENDAR\n")
    #expect(reading.steps <= ICalendarReader.mostStepsOfFile + 2 * ICalendarReader.mostOfFile)
    #expect(reading.occurrences.count <= ICalendarReader.mostOfFile)
    #expect(reading.eventCount == 300)
    #expect(reading.faults.contains { $0.reason == .tooMany })
    #expect(reading.faults.count <= 300)
  }

  @Test("a long event from before the days asked for has the days of it that lie among them")
  func longEvent() {
    let reading = read(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20260530\n"
        + "DTEND;VALUE=DATE:20260603\nEND:VEVENT\nEND:VCALENDAR\n")
    #expect(reading.occurrences.map(\.key) == ["+2", "+3"])
    #expect(reading.occurrences.map(\.day) == ["1.6.2026", "2.6.2026"])
    #expect(reading.steps == 2)
  }

  @Test("from a CalDAV server is parted at midnight; what is called off takes no time")
  func server() {
    let reading = read(ICalendarSamples.server)
    #expect(reading.faults.isEmpty)
    #expect(
      lines(reading) == [
        "25.11.2026 22.00 120 Yö", "26.11.2026 0.00 120 Yö", "26.11.2026 10.00 30 Ruotsi",
      ])
    #expect(reading.occurrences.map(\.key) == ["", "+1", ""])
  }

  @Test(
    "repeats on the clock of its zone over the change of the clock",
    arguments: [
      ("DTSTART:20261021T060000Z", ["21.10.2026 9.00", "28.10.2026 8.00"]),
      ("DTSTART;TZID=Europe/Helsinki:20261021T090000", ["21.10.2026 9.00", "28.10.2026 9.00"]),
      ("DTSTART;TZID=Europe/London:20261021T070000", ["21.10.2026 9.00", "28.10.2026 9.00"]),
    ])
  func clockChange(start: String, expected: [String]) {
    let reading = read(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n\(start)\nDURATION:PT30M\n"
        + "RRULE:FREQ=WEEKLY;UNTIL=20261028T235959Z\nEND:VEVENT\nEND:VCALENDAR")
    #expect(reading.occurrences.map { "\($0.day.finnish) \($0.start?.finnish ?? "")" } == expected)
  }

  private static func event(_ lines: String...) -> String {
    (["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
      .joined(separator: "\n")
  }

  @Test(
    "that is broken is named by its line, and the rest is read",
    arguments: [
      ("", 1, .notCalendar), ("hello", 1, .notCalendar),
      ("BEGIN:VCARD\nEND:VCARD", 1, .notCalendar),
      (event("UID:1", "DTSTART:20261345T090000"), 4, .time),
      (event("UID:1", "DTSTART:20261124T990000"), 4, .time),
      (event("UID:1"), 2, .incomplete), (event("DTSTART:20261124T090000"), 2, .incomplete),
      (event("UID:1", "DTSTART:20261124T090000", "DTEND:20261124T080000"), 5, .order),
      (event("UID:1", "DTSTART:20261124T090000", "DURATION:-PT1H"), 5, .time),
      (event("UID:1", "DTSTART;TZID=Mars/Base:20261124T090000", "DURATION:PT1H"), 4, .zone),
      (
        event("UID:1", "DTSTART:20261124T090000", "DURATION:PT1H", "RRULE:FREQ=SECONDLY"), 6, .rule
      ),
      (event("UID:1", "ei riviä", "DTSTART:20261124T090000"), 4, .line),
      ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VCALENDAR", 4, .nesting),
      ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1", 1, .nesting),
    ] as [(String, Int, ICalendarFault.Reason)])
  func faults(text: String, line: Int, reason: ICalendarFault.Reason) {
    #expect(read(text).faults == [ICalendarFault(line: line, reason: reason)])
    let good = "BEGIN:VEVENT\nUID:good\nDTSTART:20261124T090000\nDURATION:PT1H\nEND:VEVENT\n"
    guard reason != .notCalendar, reason != .nesting else { return }
    let mixed = text.replacing("END:VCALENDAR", with: good + "END:VCALENDAR")
    #expect(read(mixed).occurrences.contains { $0.uid == "good" })
  }

  @Test("of ours takes no time: those appointments are known")
  func own() {
    let event = ICalendarEvent(
      uid: "x" + ICalendarEvent.uidSuffix, sequence: 0, day: "24.11.2026", start: nil, minutes: 30,
      summary: "", location: "", status: .confirmed)
    let file = ICalendarWriter.file(of: [event], at: Moment(milliseconds: 0))
    #expect(ICalendarReader.read(file, within: Self.days).occurrences.isEmpty)
  }

  @Test("keeps titles and places only when asked for, cleaned, and drops the days that are over")
  func titles() throws {
    let (today, newID): (CalendarDate, () -> RecordID) = ("23.11.2026", AppointmentWorld.newID())
    let reading = read(
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261124T090000\nDURATION:PT1H\n"
        + "SUMMARY:Lä\u{202E}äkäri\\nklo\nLOCATION:Koti\u{200B}\nEND:VEVENT\nEND:VCALENDAR\n")
    var old = BusyTime(id: newID(), client: newID())
    (old.coach, old.day, old.uid) = ("V001", "20.11.2026", "old")
    for keepsTitles in [false, true] {
      let update = BusyTimeUpdate(
        reading, over: [old], coach: "V001", today: today, replacesAll: false,
        keepsTitles: keepsTitles, newID: newID)
      #expect(update.added.map(\.title) == [keepsTitles ? "Lääkäri klo" : ""])
      #expect(update.added.map(\.place) == [keepsTitles ? "Koti" : ""])
      #expect(update.removed == [old])
    }
  }

  @Test("again changes what differs and adds nothing twice")
  func readAgain() throws {
    let (today, newID): (CalendarDate, () -> RecordID) = ("23.11.2026", AppointmentWorld.newID())
    func update(_ text: String, over known: [BusyTime], replacesAll: Bool = false) -> BusyTimeUpdate
    {
      BusyTimeUpdate(
        read(text), over: known, coach: "V001", today: today, replacesAll: replacesAll,
        keepsTitles: true, newID: newID
      )
    }
    let first = update(ICalendarSamples.outlook, over: [])
    #expect(first.added.count == 3)
    let known = first.added
    let same = update(ICalendarSamples.outlook, over: known)
    #expect((same.added.count, same.changed.count, same.removed.count) == (0, 0, 0))
    #expect(same.unchangedCount == 3)
    let shorter = ICalendarSamples.outlook.replacing("COUNT=4", with: "COUNT=3")
      .replacing("T140000", with: "T143000")
    let second = update(shorter, over: known)
    #expect(second.changed.map(\.minutes) == [90])
    #expect(second.removed.map(\.day) == ["15.12.2026"])
    #expect(update(ICalendarSamples.google, over: known).removed.isEmpty)
    #expect(update(ICalendarSamples.google, over: known, replacesAll: true).removed.count == 3)
  }

  @Test("with hostile lines ends, and takes little")
  func hostile() {
    let deep = String(repeating: "BEGIN:X\n", count: 20_000)
    #expect(read("BEGIN:VCALENDAR\n" + deep).faults.count == 1)
    let long = Self.event(
      "UID:" + String(repeating: "u", count: 9_000), "DTSTART:00010101T000000", "DURATION:PT5M",
      "RRULE:FREQ=DAILY", "SUMMARY:" + String(repeating: "\u{1B}[2J", count: 2_000))
    let reading = read(long)
    #expect(reading.occurrences.count == 214)
    #expect(reading.uids.first?.count == 500)
  }
}
