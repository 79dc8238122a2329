/// Writes events as an iCalendar file (RFC 5545): lines of at most 75 octets ended by CRLF, times of Helsinki.
package enum ICalendarWriter {
  /// The longest line in octets, without its end (§3.1).
  private static let longestLine = 75

  /// The whole file.
  ///
  /// - Parameter now: The moment at which it is written (`DTSTAMP`).
  package static func file(of events: [ICalendarEvent], at now: Moment) -> [UInt8] {
    let stamp = utc(now)
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Omavalmentaja//Omavalmentaja//FI",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    ]
    lines += helsinki
    for event in events { lines += component(event, stamp: stamp) }
    lines.append("END:VCALENDAR")
    var bytes: [UInt8] = []
    for line in lines { fold(line, into: &bytes) }
    return bytes
  }

  private static func component(_ event: ICalendarEvent, stamp: String) -> [String] {
    var lines = ["BEGIN:VEVENT", "UID:\(event.uid)", "DTSTAMP:\(stamp)"]
    if let start = event.start {
      let begin = WallTime(day: event.day, minute: start.minutes)
      let end = WallTime(minutes: begin.minutes + event.minutes)
      lines += [
        "DTSTART;TZID=Europe/Helsinki:\(text(begin))", "DTEND;TZID=Europe/Helsinki:\(text(end))",
      ]
    } else {
      lines += [
        "DTSTART;VALUE=DATE:\(text(event.day))",
        "DTEND;VALUE=DATE:\(text(event.day.adding(days: 1)))",
      ]
    }
    lines.append("SUMMARY:\(escaped(event.summary))")
    if !event.location.isEmpty { lines.append("LOCATION:\(escaped(event.location))") }
    return lines + [
      "SEQUENCE:\(event.sequence)", "STATUS:\(event.status.rawValue)", "CLASS:PRIVATE",
      "TRANSP:\(event.start == nil || event.status == .cancelled ? "TRANSPARENT" : "OPAQUE")",
      "END:VEVENT",
    ]
  }

  /// The time zone of the coach by the rule of the European Union since 1996.
  private static let helsinki = [
    "BEGIN:VTIMEZONE", "TZID:Europe/Helsinki", "BEGIN:DAYLIGHT", "DTSTART:19970330T030000",
    "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "TZNAME:EEST",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
    "DTSTART:19961027T040000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200", "TZNAME:EET",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ]

  /// Text with the escapes of §3.3.11; characters that steer a terminal or a printer are left out.
  private static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        output.append("\\")
        output.append(scalar)
      case "\n":
        output.append("\\")
        output.append("n")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        break
      default:
        output.append(scalar)
      }
    }
    return String(output)
  }

  /// Adds a line, folded so that no character is torn apart.
  private static func fold(_ line: String, into bytes: inout [UInt8]) {
    var room = longestLine
    for scalar in line.unicodeScalars {
      let octets = Array(String(scalar).utf8)
      if octets.count > room {
        bytes += [0x0D, 0x0A, 0x20]
        room = longestLine - 1
      }
      bytes += octets
      room -= octets.count
    }
    bytes += [0x0D, 0x0A]
  }

  private static func text(_ day: CalendarDate) -> String {
    String(day.iso.filter { $0 != "-" })
  }

  private static func text(_ time: WallTime) -> String {
    "\(text(time.day))T\(twoDigits(time.minuteOfDay / 60))\(twoDigits(time.minuteOfDay % 60))00"
  }

  private static func utc(_ moment: Moment) -> String {
    let seconds = Int(moment.milliseconds / 1_000)
    return "\(text(WallTime(minutes: seconds / 60)).dropLast(2))\(twoDigits(seconds % 60))Z"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
