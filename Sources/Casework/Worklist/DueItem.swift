/// Something that the law or a promise asks for, with the time in which it is to be done.
///
/// An item depends on the client's records and the rules alone, not on the day on which it is looked at: on a day it is on
/// the worklist when it has opened and is not yet closed by time. It goes when an event has met it.
package struct DueItem: Sendable, Hashable {
  /// What is asked for.
  package let kind: DueKind
  /// The name of the item, which stays the same as long as what gives rise to it does.
  package let key: String
  /// The first day on which it is on the worklist; when it is put off, the day on which it comes back.
  package var opens: CalendarDate
  /// The last day in time; putting off does not move it.
  package let due: CalendarDate
  /// The last day on which it is on the worklist at all; nil for most, which only an event closes.
  package var until: CalendarDate?
  /// The record it is about.
  package let subject: RecordID?
  /// The day for which what is asked for is booked; nil when nothing is.
  package let booked: CalendarDate?
  /// That the coach has put it off.
  package var postponement: DuePostponement?

  package init(
    kind: DueKind, key: String, opens: CalendarDate, due: CalendarDate,
    until: CalendarDate? = nil, subject: RecordID? = nil, booked: CalendarDate? = nil,
    postponement: DuePostponement? = nil
  ) {
    self.kind = kind
    self.key = key
    self.opens = opens
    self.due = due
    self.until = until
    self.subject = subject
    self.booked = booked
    self.postponement = postponement
  }

  /// Whether it is on the worklist on a day.
  package func isListed(on day: CalendarDate) -> Bool {
    opens <= day && day <= until ?? .latest
  }
}

extension DueItem {
  /// The part of the name of an item that a talk after a service meets.
  static let talk = "talk"

  /// Whether it is about a service and a talk meets it.
  package var isTalk: Bool { key.hasPrefix("\(kind.rawValue):\(Self.talk):") }

  /// The name of an item about a record.
  static func key(_ kind: DueKind, _ id: RecordID, _ part: String = "") -> String {
    key(kind, part, tail: id.compactText)
  }

  /// The name of an item that a day gives rise to.
  static func key(_ kind: DueKind, _ day: CalendarDate, _ part: String = "") -> String {
    key(kind, part, tail: day.iso)
  }

  private static func key(_ kind: DueKind, _ part: String, tail: String) -> String {
    var key = kind.rawValue
    key.reserveCapacity(key.utf8.count + part.utf8.count + tail.utf8.count + 2)
    if !part.isEmpty {
      key += ":"
      key += part
    }
    key += ":"
    key += tail
    return key
  }
}

extension RecordID {
  /// The 32 hexadecimal digits without hyphens: keys are made by the ten thousand.
  fileprivate var compactText: String {
    let bytes = self.bytes
    return String(unsafeUninitializedCapacity: 32) { buffer in
      for (index, byte) in bytes.enumerated() {
        buffer[2 * index] = RecordID.hexadecimal(byte >> 4)
        buffer[2 * index + 1] = RecordID.hexadecimal(byte & 15)
      }
      return 2 * bytes.count
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
