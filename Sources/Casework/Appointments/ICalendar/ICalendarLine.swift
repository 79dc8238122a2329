/// A content line of an iCalendar file (RFC 5545 §3.1): a name, parameters and a value.
struct ICalendarLine: Sendable, Equatable {
  /// The number of the first physical line.
  let number: Int
  /// In capital letters.
  let name: String
  /// By name in capital letters; of several values of one parameter the first.
  let parameters: [String: String]
  /// Still escaped.
  let value: String

  /// Takes an unfolded line apart; nil when it is no content line.
  init?(_ text: String, number: Int) {
    var parts: [Substring] = []
    var rest = text[...]
    var isQuoted = false
    var start = rest.startIndex
    var colon: String.Index?
    for index in rest.indices {
      switch rest[index] {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted:
        parts.append(rest[start..<index])
        start = rest.index(after: index)
      case ":" where !isQuoted:
        parts.append(rest[start..<index])
        colon = index
      default: break
      }
      if colon != nil { break }
    }
    guard let colon, let name = parts.first, !name.isEmpty,
      name.utf8.allSatisfy({
        $0 == UInt8(ascii: "-") || Character(UnicodeScalar($0)).isLetterOrDigit
      })
    else { return nil }
    rest = rest[rest.index(after: colon)...]
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      let value = part[part.index(after: equals)...]
      let first =
        value.first == "\""
        ? value.dropFirst().prefix { $0 != "\"" } : value.prefix { $0 != "," }
      parameters[part[..<equals].uppercased()] = String(first)
    }
    self.number = number
    self.name = name.uppercased()
    self.parameters = parameters
    value = String(rest)
  }

  /// The value as text, without its escapes (§3.3.11).
  var text: String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  /// The content lines of a file, folded ones put together; a line that is none is a fault.
  static func lines(of text: String) -> (lines: [ICalendarLine], faults: [ICalendarFault]) {
    var unfolded: [(number: Int, text: String)] = []
    // Characters would join a line break to a mark that follows it, so lines are parted as bytes.
    let physical = text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in physical.enumerated() {
      let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
      guard let first = line.first else { continue }
      if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !unfolded.isEmpty {
        unfolded[unfolded.count - 1].text += String(Substring(line.dropFirst()))
      } else {
        unfolded.append((index + 1, String(Substring(line))))
      }
    }
    var lines: [ICalendarLine] = []
    var faults: [ICalendarFault] = []
    for (number, text) in unfolded {
      if let line = ICalendarLine(text, number: number) {
        lines.append(line)
      } else {
        faults.append(ICalendarFault(line: number, reason: .line))
      }
    }
    return (lines, faults)
  }
}

extension Character {
  fileprivate var isLetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}
