/// Reads iCalendar files (RFC 5545) of any calendar program as times at which their owner is busy.
///
/// Rules of repetition are followed within the days asked for. Events that are called off or leave the time free, and our
/// own, take none. An event that cannot be read is named by its line; the others are read.
package struct ICalendarReader {
  private var zones: [String: DescribedZone] = [:]
  private var events: [ICalendarComponent] = []
  private var reading = ICalendarReading()
  private let days: ClosedRange<CalendarDate>
  /// A file made to hold the program up is not followed further than this: the times of one event, those of the file, and
  /// the days or periods looked at for one event and for the file.
  static let (mostOfEvent, mostOfFile) = (1_000, 20_000)
  static let (mostStepsOfEvent, mostStepsOfFile) = (50_000, 1_000_000)
  /// Observances that are kept of one time zone.
  private static let mostObservances = 50

  /// Reads a file.
  ///
  /// - Parameter days: The days whose times are wanted.
  package static func read(
    _ bytes: [UInt8], within days: ClosedRange<CalendarDate>
  ) -> ICalendarReading {
    var reader = ICalendarReader(days: days)
    reader.read(bytes)
    return reader.reading
  }

  private init(days: ClosedRange<CalendarDate>) {
    self.days = days
  }

  private mutating func read(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = String(
      decoding: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    let (lines, faults) = ICalendarLine.lines(of: text)
    guard let first = lines.first, first.name == "BEGIN", first.value.uppercased() == "VCALENDAR"
    else {
      reading.faults = [ICalendarFault(line: 1, reason: .notCalendar)]
      return
    }
    reading.faults = faults
    collect(lines)
    reading.eventCount = events.count
    var overridden: [String: Set<WallTime>] = [:]
    for event in events {
      do throws(ICalendarFault) {
        guard let (uid, replaced) = try replacedTime(event) else { continue }
        overridden[uid, default: []].insert(replaced)
      } catch {
        reading.faults.append(error)
      }
    }
    var named = Set(reading.faults)
    for event in events {
      do throws(ICalendarFault) {
        try read(event, overridden)
      } catch {
        if named.insert(error).inserted { reading.faults.append(error) }
      }
    }
    reading.faults.sort { $0.line < $1.line }
    reading.occurrences.sort {
      ($0.day, $0.start?.minutes ?? -1, $0.uid) < ($1.day, $1.start?.minutes ?? -1, $1.uid)
    }
  }

  // MARK: Components

  /// Gathers events and time zones; what stands in an event's own parts, such as alarms, is passed over.
  private mutating func collect(_ lines: [ICalendarLine]) {
    var open: [ICalendarComponent] = []
    var zone = DescribedZone()
    var zoneName = ""
    for line in lines {
      switch line.name {
      case "BEGIN":
        open.append(ICalendarComponent(name: line.value.uppercased(), line: line.number))
        if line.value.uppercased() == "VTIMEZONE" { (zone, zoneName) = (DescribedZone(), "") }
      case "END":
        guard let component = open.popLast(), component.name == line.value.uppercased() else {
          return reading.faults.append(ICalendarFault(line: line.number, reason: .nesting))
        }
        switch component.name {
        case "VEVENT": events.append(component)
        case "STANDARD", "DAYLIGHT":
          if zone.observances.count < Self.mostObservances,
            let observance = Self.observance(component)
          {
            zone.observances.append(observance)
          }
        case "VTIMEZONE": zones[component["TZID"]?.value ?? zoneName] = zone
        default: break
        }
      default:
        if !open.isEmpty { open[open.count - 1].lines.append(line) }
      }
    }
    if let unended = open.first {
      reading.faults.append(ICalendarFault(line: unended.line, reason: .nesting))
    }
  }

  private static func observance(_ component: ICalendarComponent) -> DescribedZone.Observance? {
    guard let start = (component["DTSTART"]?.value).flatMap(ICalendarTime.init)?.time,
      let offset = (component["TZOFFSETTO"]?.value).flatMap(ICalendarTime.offset)
    else { return nil }
    let rule = component["RRULE"].flatMap {
      RecurrenceRule($0.value) { ICalendarTime($0)?.time }
    }
    // Zones change their clocks by the year and without counting.
    let isYearly = rule?.frequency == .yearly && rule?.count == nil
    return DescribedZone.Observance(start: start, offset: offset, rule: isYearly ? rule : nil)
  }

  // MARK: Events

  /// Which occurrence of which event another event stands for; nil when it stands for itself.
  private func replacedTime(
    _ event: ICalendarComponent
  ) throws(ICalendarFault) -> (uid: String, time: WallTime)? {
    guard let line = event["RECURRENCE-ID"] else { return nil }
    return (String((event["UID"]?.text ?? "").prefix(500)), try helsinki(line))
  }

  private mutating func read(
    _ event: ICalendarComponent, _ overridden: [String: Set<WallTime>]
  ) throws(ICalendarFault) {
    guard let uid = (event["UID"]?.text.prefix(500)).map(String.init), !uid.isEmpty,
      let startLine = event["DTSTART"]
    else { throw ICalendarFault(line: event.line, reason: .incomplete) }
    guard !uid.hasSuffix(ICalendarEvent.uidSuffix) else { return }
    reading.uids.insert(uid)
    let start = try value(startLine)
    let begin = try helsinki(startLine)
    let minutes = try length(event, start: start, begin: begin)
    guard event["STATUS"]?.value.uppercased() != "CANCELLED",
      event["TRANSP"]?.value.uppercased() != "TRANSPARENT", minutes > 0
    else { return }
    let replaced = try replacedTime(event)?.time
    let isRepeated = event["RRULE"] != nil || event["RDATE"] != nil
    var times = [begin]
    var isCut = false
    if isRepeated, replaced == nil {
      let found = try repeated(event, startLine, start, begin)
      isCut = found.isCut
      times = found.times
        .filter { !overridden[uid, default: []].contains($0) }
    }
    let isPrivate = ["PRIVATE", "CONFIDENTIAL"].contains(event["CLASS"]?.value.uppercased() ?? "")
    let title = isPrivate ? "" : event["SUMMARY"]?.text ?? ""
    let place = event["LOCATION"]?.text ?? ""
    let most = min(Self.mostOfFile, reading.occurrences.count + Self.mostOfEvent)
    for time in times {
      let key = isRepeated || replaced != nil ? Self.text(replaced ?? time) : ""
      let occurrence = ICalendarReading.Occurrence(
        uid: uid, key: key, day: time.day, start: nil, minutes: minutes, title: title, place: place)
      guard add(occurrence, from: time, isWholeDay: start.isDay, most: most) else {
        throw ICalendarFault(line: event.line, reason: .tooMany)
      }
    }
    if isCut { throw ICalendarFault(line: event.line, reason: .tooMany) }
  }

  /// Adds an occurrence day by day, from the first day asked for.
  ///
  /// - Parameter most: So many times may there be.
  /// - Returns: Whether all of it was added.
  private mutating func add(
    _ occurrence: ICalendarReading.Occurrence, from begin: WallTime, isWholeDay: Bool, most: Int
  ) -> Bool {
    let end = begin.minutes + occurrence.minutes
    var from = max(begin, WallTime(day: days.lowerBound))
    var number = from.day.dayNumber - begin.day.dayNumber
    while from.minutes < end, from.day <= days.upperBound {
      guard reading.occurrences.count < most else { return false }
      reading.steps += 1
      let nextDay = WallTime(day: from.day.adding(days: 1))
      let minutes = min(end, nextDay.minutes) - from.minutes
      if days.contains(from.day) {
        var part = occurrence
        part.day = from.day
        part.start =
          isWholeDay || minutes == 1_440 ? nil : ClockTime(minutes: from.minuteOfDay)
        part.minutes = minutes
        if number > 0 { part.key += "+\(number)" }
        reading.occurrences.append(part)
      }
      (from, number) = (nextDay, number + 1)
    }
    return true
  }

  private func length(
    _ event: ICalendarComponent, start: ICalendarTime, begin: WallTime
  ) throws(ICalendarFault) -> Int {
    if let line = event["DTEND"] {
      let end = try helsinki(line)
      guard end >= begin else { throw ICalendarFault(line: line.number, reason: .order) }
      return end.minutes - begin.minutes
    }
    if let line = event["DURATION"] {
      guard let minutes = ICalendarTime.duration(line.value) else {
        throw ICalendarFault(line: line.number, reason: .time)
      }
      return minutes
    }
    return start.isDay ? 1_440 : 0
  }

  /// The times of an event that repeats, on the coach's clock, without those that were taken out.
  ///
  /// - Returns: The times, and whether some were left out because the way to them is too long.
  private mutating func repeated(
    _ event: ICalendarComponent, _ startLine: ICalendarLine, _ start: ICalendarTime,
    _ begin: WallTime
  ) throws(ICalendarFault) -> (times: [WallTime], isCut: Bool) {
    let allowed = max(0, min(Self.mostStepsOfEvent, Self.mostStepsOfFile - reading.steps))
    var steps = allowed
    defer { reading.steps += allowed - steps }
    let shift = start.time.minutes - begin.minutes
    var times: Set<WallTime> = [begin]
    for line in event.lines where line.name == "RRULE" {
      let rule = RecurrenceRule(line.value) { text in
        guard let until = ICalendarTime(text) else { return nil }
        if until.isDay { return WallTime(day: until.time.day, minute: 1_439) }
        // The last time is told in UTC; it is compared on the clock of the event.
        guard until.isUTC, !start.isUTC else { return until.time }
        return WallTime(
          minutes: EuropeanZone.helsinki.local(fromUTC: until.time).minutes + shift)
      }
      guard let rule else { throw ICalendarFault(line: line.number, reason: .rule) }
      let wanted = days.lowerBound.adding(days: -2)...days.upperBound.adding(days: 2)
      let found = rule.days(
        from: start.time.day, minute: start.time.minuteOfDay, within: wanted, steps: &steps)
      for day in found {
        let time = WallTime(day: day, minute: start.time.minuteOfDay)
        times.insert(
          try helsinki(ICalendarTime(time: time, isDay: start.isDay, isUTC: start.isUTC), startLine)
        )
      }
    }
    for line in event.lines where line.name == "RDATE" {
      for time in try list(line) { times.insert(time) }
    }
    for line in event.lines where line.name == "EXDATE" {
      for time in try list(line) { times.remove(time) }
    }
    return (times.sorted(), steps == 0)
  }

  // MARK: Times

  private func value(_ line: ICalendarLine) throws(ICalendarFault) -> ICalendarTime {
    guard let time = ICalendarTime(line.value) else {
      throw ICalendarFault(line: line.number, reason: .time)
    }
    return time
  }

  private func list(_ line: ICalendarLine) throws(ICalendarFault) -> [WallTime] {
    var times: [WallTime] = []
    for part in line.value.split(separator: ",") {
      guard let time = ICalendarTime(String(part)) else {
        throw ICalendarFault(line: line.number, reason: .time)
      }
      times.append(try helsinki(time, line))
    }
    return times
  }

  private func helsinki(_ line: ICalendarLine) throws(ICalendarFault) -> WallTime {
    try helsinki(try value(line), line)
  }

  /// A time on the coach's clock; one without a zone is hers already.
  private func helsinki(
    _ time: ICalendarTime, _ line: ICalendarLine
  ) throws(ICalendarFault) -> WallTime {
    if time.isDay { return time.time }
    if time.isUTC { return EuropeanZone.helsinki.local(fromUTC: time.time) }
    guard let name = line.parameters["TZID"], name != "Europe/Helsinki" else { return time.time }
    let utc =
      zones[name]?.utc(fromLocal: time.time)
      ?? EuropeanZone(named: name)?.utc(fromLocal: time.time)
    guard let utc else { throw ICalendarFault(line: line.number, reason: .zone) }
    return EuropeanZone.helsinki.local(fromUTC: utc)
  }

  private static func text(_ time: WallTime) -> String {
    let clock = ClockTime(minutes: time.minuteOfDay)?.finnish ?? ""
    return "\(time.day.iso) \(clock)"
  }
}
