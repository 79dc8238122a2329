/// A type whose values can be a field of a record.
package protocol FieldRepresentable: SendableMetatype {
  /// The form in which values are stored.
  static var fieldType: FieldType { get }
  /// The value as a field.
  var fieldValue: FieldValue { get }
  /// Reads a field; nil when it is of another form or not a value of the type.
  init?(fieldValue: FieldValue)
}

extension String: FieldRepresentable {
  package static var fieldType: FieldType { .text }
  package var fieldValue: FieldValue { .text(self) }
  package init?(fieldValue: FieldValue) {
    guard case .text(let text) = fieldValue else { return nil }
    self = text
  }
}

extension Bool: FieldRepresentable {
  package static var fieldType: FieldType { .flag }
  package var fieldValue: FieldValue { .flag(self) }
  package init?(fieldValue: FieldValue) {
    guard case .flag(let flag) = fieldValue else { return nil }
    self = flag
  }
}

extension CalendarDate: FieldRepresentable {
  package static var fieldType: FieldType { .date }
  package var fieldValue: FieldValue { .date(self) }
  package init?(fieldValue: FieldValue) {
    guard case .date(let date) = fieldValue else { return nil }
    self = date
  }
}

extension FieldRepresentable where Self: RawRepresentable<String> {
  package static var fieldType: FieldType { .text }
  package var fieldValue: FieldValue { .text(rawValue) }
  package init?(fieldValue: FieldValue) {
    guard case .text(let text) = fieldValue else { return nil }
    self.init(rawValue: text)
  }
}

extension Optional: FieldRepresentable where Wrapped: FieldRepresentable {
  package static var fieldType: FieldType { Wrapped.fieldType }
  package var fieldValue: FieldValue { map(\.fieldValue) ?? .none }
  package init?(fieldValue: FieldValue) {
    if fieldValue == .none {
      self = .none
    } else if let wrapped = Wrapped(fieldValue: fieldValue) {
      self = .some(wrapped)
    } else {
      return nil
    }
  }
}

extension Int: FieldRepresentable {
  package static var fieldType: FieldType { .integer }
  package var fieldValue: FieldValue { .integer(self) }
  package init?(fieldValue: FieldValue) {
    guard case .integer(let number) = fieldValue else { return nil }
    self = number
  }
}

extension Moment: FieldRepresentable {
  package static var fieldType: FieldType { .integer }
  package var fieldValue: FieldValue { .integer(Int(milliseconds)) }
  package init?(fieldValue: FieldValue) {
    guard case .integer(let number) = fieldValue else { return nil }
    self.init(milliseconds: Int64(number))
  }
}

extension ClockTime: FieldRepresentable {
  package static var fieldType: FieldType { .integer }
  package var fieldValue: FieldValue { .integer(minutes) }
  package init?(fieldValue: FieldValue) {
    guard case .integer(let number) = fieldValue else { return nil }
    self.init(minutes: number)
  }
}

extension RecordID: FieldRepresentable {
  package static var fieldType: FieldType { .text }
  package var fieldValue: FieldValue { .text(text) }
  package init?(fieldValue: FieldValue) {
    guard case .text(let text) = fieldValue else { return nil }
    self.init(text: text)
  }
}
