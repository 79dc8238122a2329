import Glibc
import TestSupport
import Testing

@testable import Casework

@Suite("An iCalendar file written")
struct ICalendarWriterTests {
  private static func event(_ random: inout SeededGenerator) -> ICalendarEvent {
    let pieces = [
      "Työ", "ä", "; ", ",", "\\", "\n", "x", "😀", "e\u{301}", "\"", ":", "pitkä nimi ",
    ]
    func text(_ limit: Int) -> String {
      (0..<random.below(limit)).map { _ in random.pick(pieces) }.joined()
    }
    return ICalendarEvent(
      uid: "\(random.next())@test", sequence: random.below(9),
      day: CalendarDate(dayNumber: 20_454 + random.below(700)),
      start: random.chance(15) ? nil : ClockTime(minutes: random.below(1_440)),
      minutes: 1 + random.below(200), summary: text(40), location: text(10),
      status: random.chance(10) ? .cancelled : .confirmed)
  }

  @Test(
    "has lines of 75 octets at most, ended by CRLF, no character torn",
    arguments: 1...20 as ClosedRange<UInt64>)
  func folding(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let file = ICalendarWriter.file(
      of: (0..<10).map { _ in Self.event(&random) }, at: Moment(milliseconds: 1_795_000_000_000))
    let text = try #require(String(validating: file, as: UTF8.self), "seed \(seed)")
    var start = 0
    for (index, byte) in file.enumerated() where byte == 10 {
      #expect(file[index - 1] == 13, "seed \(seed)")
      #expect(index - 1 - start <= 75, "seed \(seed)")
      #expect(String(validating: file[start..<index], as: UTF8.self) != nil, "seed \(seed)")
      start = index + 1
    }
    #expect(start == file.count)
    #expect(text.utf8.starts(with: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n".utf8))
  }

  @Test("comes back as it was", arguments: 1...40 as ClosedRange<UInt64>)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let events = (0..<12).map { _ in Self.event(&random) }
    let file = ICalendarWriter.file(of: events, at: Moment(milliseconds: 0))
    let days = CalendarDate(dayNumber: 20_000)...CalendarDate(dayNumber: 22_000)
    let reading = ICalendarReader.read(file, within: days)
    #expect(reading.faults.isEmpty, "seed \(seed)")
    let expected = events.filter { $0.status == .confirmed && $0.start != nil }
    for event in expected {
      let parts = reading.occurrences.filter { $0.uid == event.uid }
      #expect(parts.first?.day == event.day, "seed \(seed)")
      #expect(parts.first?.start == event.start, "seed \(seed)")
      #expect(parts.reduce(0) { $0 + $1.minutes } == event.minutes, "seed \(seed)")
      #expect(parts.first?.place == event.location, "seed \(seed)")
    }
    #expect(Set(reading.occurrences.map(\.uid)) == Set(expected.map(\.uid)), "seed \(seed)")
  }

  @Test("says nothing of a client who is under a non-disclosure order but the time")
  func protected() throws {
    var appointment = AppointmentWorld.appointment(1, "24.11.2026", place: "Salainen 1")
    appointment.state = .cancelled
    let entry = AgendaEntry(
      appointment: appointment, familyName: "Testi", givenNames: "Tiina", nonDisclosure: true,
      revision: 4)
    let event = try #require(ICalendarEvent(entry, summary: "Työnhakukeskustelu", tellsPlace: true))
    let text = String(
      decoding: ICalendarWriter.file(of: [event], at: Moment(milliseconds: 0)), as: UTF8.self)
    #expect(!text.contains("Salainen"))
    #expect(!text.contains("Testi"))
    #expect(text.contains("SEQUENCE:4\r\n"))
    #expect(text.contains("STATUS:CANCELLED\r\n"))
    #expect(text.contains("UID:\(appointment.id.text)@omavalmentaja\r\n"))
    #expect(text.contains("DTSTAMP:19700101T000000Z\r\n"))
  }

  /// The library reads the file by itself; a day of summer and one of winter show that the time zone is right.
  @Test("is read by the iCalendar library of Debian as it was meant")
  func library() throws {
    func event(_ uid: String, _ day: CalendarDate, _ start: ClockTime?, _ text: String)
      -> ICalendarEvent
    {
      ICalendarEvent(
        uid: uid, sequence: 2, day: day, start: start, minutes: 45, summary: text,
        location: "Katu 1, Lahti; ovi\\B", status: .confirmed)
    }
    let long = String(repeating: "ylioppilaspohjaisen älykkään ", count: 8)
    let file = ICalendarWriter.file(
      of: [
        event("summer", "1.7.2026", ClockTime(minutes: 540), "Tapaaminen, kesä"),
        event("winter", "30.11.2026", ClockTime(minutes: 1_430), long),
        event("day", "24.12.2026", nil, "rivi\nrivi"),
      ], at: Moment(milliseconds: 1_795_000_000_000))
    let directory = TemporaryDirectory()
    let path = directory.path + "/calendar.ics"
    try Self.write(file, to: path)
    let script = """
      import sys, icalendar
      c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
      zones = [z.to_tz() for z in c.walk('VTIMEZONE')]
      for e in c.walk('VEVENT'):
        s, t = e['DTSTART'].dt, e['DTEND'].dt
        if hasattr(s, 'hour'):
          s, t = (x.replace(tzinfo=None).isoformat() + zones[0].utcoffset(x.replace(tzinfo=None)).__str__() for x in (s, t))
        print(e['UID'], s, t, repr(str(e['SUMMARY'])), repr(str(e['LOCATION'])), int(e['SEQUENCE']), e['STATUS'], sep='|')
        assert not e.errors, e.errors
      """
    let output = try Self.python(script, path)
    #expect(
      output == """
        summer|2026-07-01T09:00:003:00:00|2026-07-01T09:45:003:00:00|'Tapaaminen, kesä'|'Katu 1, Lahti; ovi\\\\B'|2|CONFIRMED
        winter|2026-11-30T23:50:002:00:00|2026-12-01T00:35:002:00:00|'\(long)'|'Katu 1, Lahti; ovi\\\\B'|2|CONFIRMED
        day|2026-12-24|2026-12-25|'rivi\\nrivi'|'Katu 1, Lahti; ovi\\\\B'|2|CONFIRMED

        """)
  }

  @Test("by the iCalendar library of Debian is read by us as it was meant")
  func fromLibrary() throws {
    let directory = TemporaryDirectory()
    let path = directory.path + "/library.ics"
    let script = """
      import sys, icalendar, datetime, pytz
      c = icalendar.Calendar(); c.add('prodid', '-//test//'); c.add('version', '2.0')
      e = icalendar.Event(); e.add('uid', 'a'); e.add('summary', 'Päivä; ilta, yö' * 9)
      e.add('dtstart', pytz.timezone('Europe/Helsinki').localize(datetime.datetime(2026, 11, 24, 9, 0)))
      e.add('duration', datetime.timedelta(minutes=50)); e.add('rrule', {'freq': 'weekly', 'count': 3, 'byday': ['TU', 'TH']})
      e.add('exdate', pytz.timezone('Europe/Helsinki').localize(datetime.datetime(2026, 11, 26, 9, 0)))
      c.add_component(e)
      d = icalendar.Event(); d.add('uid', 'b'); d.add('dtstart', datetime.date(2026, 12, 1)); c.add_component(d)
      open(sys.argv[1], 'wb').write(c.to_ical())
      """
    _ = try Self.python(script, path)
    let reading = ICalendarReader.read(
      try Self.bytes(of: path), within: "1.11.2026"..."31.12.2026")
    #expect(reading.faults.isEmpty)
    #expect(
      reading.occurrences.map {
        "\($0.uid) \($0.day.finnish) \($0.start?.finnish ?? "") \($0.minutes)"
      } == [
        "a 24.11.2026 9.00 50", "b 1.12.2026  1440", "a 1.12.2026 9.00 50",
      ])
    #expect(reading.occurrences.first?.title == String(repeating: "Päivä; ilta, yö", count: 9))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    return read(file)
  }

  private static func read(_ file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Runs a script of Debian's Python, which has the library, with one argument.
  private static func python(_ script: String, _ argument: String) throws -> String {
    let directory = TemporaryDirectory()
    let path = directory.path + "/script.py"
    try write(Array(script.utf8), to: path)
    let pipe = try #require(
      popen("LC_ALL=C.UTF-8 /usr/bin/python3 '\(path)' '\(argument)' 2>&1", "r"))
    let output = String(decoding: read(pipe), as: UTF8.self)
    #expect(pclose(pipe) == 0, "\(output)")
    return output
  }
}
