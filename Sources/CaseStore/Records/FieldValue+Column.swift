internal import Casework
internal import SQLite

extension FieldValue {
  /// The value as it is stored: a flag as 0 or 1, a day as ISO 8601.
  var column: Value {
    switch self {
    case .none: .null
    case .text(let text): .text(text)
    case .integer(let number): .integer(Int64(number))
    case .flag(let flag): .flag(flag)
    case .date(let date): .text(date.iso)
    }
  }
}

extension Statement {
  /// A column as the value of a field.
  func field(_ column: Int, as type: FieldType) -> FieldValue {
    guard !isNull(column) else { return .none }
    return switch type {
    case .text: .text(text(column))
    case .integer: .integer(Int(integer(column)))
    case .flag: .flag(flag(column))
    case .date: CalendarDate(iso: text(column)).map(FieldValue.date) ?? .none
    }
  }

  /// A column as an identifier; nil when it is none.
  func recordID(_ column: Int) -> RecordID? {
    withBlob(column) { RecordID(bytes: $0) }
  }
}
