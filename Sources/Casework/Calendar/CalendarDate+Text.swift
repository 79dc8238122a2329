extension CalendarDate {
  /// Reads the ten characters of an ISO 8601 date, `2026-11-21`; nil for anything else.
  package init?(iso text: String) {
    self.init(iso: text.utf8)
  }

  /// Reads the ten bytes of an ISO 8601 date; nil for anything else.
  package init?(iso bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var numbers = (0, 0, 0)
    for (offset, byte) in bytes.enumerated() {
      if offset == 4 || offset == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = byte.decimalDigit else { return nil }
      switch offset {
      case ..<4: numbers.0 = numbers.0 * 10 + digit
      case ..<7: numbers.1 = numbers.1 * 10 + digit
      default: numbers.2 = numbers.2 * 10 + digit
      }
    }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// The day as ISO 8601, `2026-11-21`: how it is stored.
  package var iso: String {
    let (year, month, day) = civil
    return String(unsafeUninitializedCapacity: 10) { buffer in
      var rest = year
      for index in stride(from: 3, through: 0, by: -1) {
        buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      for (index, value) in [(4, month), (7, day)] {
        buffer[index] = UInt8(ascii: "-")
        buffer[index + 1] = UInt8(ascii: "0") + UInt8(value / 10)
        buffer[index + 2] = UInt8(ascii: "0") + UInt8(value % 10)
      }
      return 10
    }
  }

  /// The day as Finns write it, without leading zeros: `1.9.2026`.
  package var finnish: String {
    let (year, month, day) = civil
    return "\(day).\(month).\(year)"
  }
}

extension UInt8 {
  /// The value of an ASCII decimal digit; nil for any other byte.
  package var decimalDigit: Int? {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") ? Int(self - UInt8(ascii: "0")) : nil
  }
}
