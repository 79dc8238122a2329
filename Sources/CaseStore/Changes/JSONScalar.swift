internal import Casework

/// A value that is neither object nor array.
enum JSONScalar: Equatable {
  case null
  case text(String)
  case integer(Int)
  case flag(Bool)

  /// The value as that of a field of some type; nil when it cannot be.
  func field(_ type: FieldType) -> FieldValue? {
    switch (self, type) {
    case (.null, _): FieldValue.none
    case (.text(let text), .text): .text(text)
    case (.text(let text), .date): CalendarDate(iso: text).map(FieldValue.date)
    case (.integer(let number), .integer): .integer(number)
    case (.flag(let flag), .flag): .flag(flag)
    default: nil
    }
  }
}
