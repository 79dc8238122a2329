/// What the bytes of a cell say.
enum TransferCell {
  /// The cell without spaces and no-break spaces at its ends.
  static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell
    while let first = cell.first {
      if isSpace(first) {
        cell = cell.dropFirst()
      } else if cell.starts(with: noBreakSpace) {
        cell = cell.dropFirst(2)
      } else {
        break
      }
    }
    while let last = cell.last {
      if isSpace(last) {
        cell = cell.dropLast()
      } else if cell.suffix(2).elementsEqual(noBreakSpace) {
        cell = cell.dropLast(2)
      } else {
        break
      }
    }
    return cell
  }

  /// Whether there is an unsafe character or U+FFFD, which stands for bytes that are no character.
  ///
  /// Line breaks and tabs are let through where a text may have many lines.
  static func hasForbiddenCharacters(_ cell: ArraySlice<UInt8>, allowingLines: Bool) -> Bool {
    if cell.allSatisfy({ (0x20..<0x7F).contains($0) }) { return false }
    return String(decoding: cell, as: UTF8.self).unicodeScalars.contains { scalar in
      if allowingLines, ["\n", "\r", "\t"].contains(scalar) { return false }
      return scalar == "\u{FFFD}" || UnsafeCharacters.contains(scalar)
    }
  }

  /// Reads a date as `d.m.yyyy` or ISO 8601.
  static func date(_ cell: ArraySlice<UInt8>) -> Result<CalendarDate, DateFault> {
    let isISO = cell.contains(UInt8(ascii: "-"))
    let separator = UInt8(ascii: isISO ? "-" : ".")
    let parts = cell.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, isISO ? cell.count == 10 : true else { return .failure(.form) }
    let (day, year) = isISO ? (parts[2], parts[0]) : (parts[0], parts[2])
    guard year.count == 4, (1...2).contains(day.count), (1...2).contains(parts[1].count),
      let year = number(year), let month = number(parts[1]), let day = number(day)
    else { return .failure(.form) }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      return .failure(.impossible)
    }
    return .success(date)
  }

  /// Why a cell is not a date.
  enum DateFault: Error {
    case form
    case impossible
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard let digit = byte.decimalDigit else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ")
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
}
