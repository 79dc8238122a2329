package import Casework
package import Interface
package import ReferenceData
import Terminal

/// One field of a form that edits a record: how it is shown, read and written.
package struct RecordFormField<Record: CaseRecord>: Sendable {
  /// The name of the column, which also names the label and the words of its codes.
  let column: String
  let isRequired: Bool
  let kind: @Sendable (Record, Session) -> FieldKind
  let read: @Sendable (Record) -> String
  /// Writes what was typed; a problem when it is no value of the field.
  let write: @Sendable (inout Record, String, Session) -> TextKey?

  package init(
    _ column: String, isRequired: Bool = false,
    kind: @escaping @Sendable (Record, Session) -> FieldKind,
    read: @escaping @Sendable (Record) -> String,
    write: @escaping @Sendable (inout Record, String, Session) -> TextKey?
  ) {
    self.column = column
    self.isRequired = isRequired
    self.kind = kind
    self.read = read
    self.write = write
  }
}

/// The way to a property of a record.
package typealias RecordPath<Record, Value> = WritableKeyPath<Record, Value> & Sendable

extension RecordFormField {
  /// A line of text.
  package static func text(
    _ column: String, _ path: any RecordPath<Record, String>, maximum: Int = 200,
    isRequired: Bool = false
  ) -> Self {
    Self(column, isRequired: isRequired) { _, _ in
      .text(maximum: maximum)
    } read: {
      $0[keyPath: path]
    } write: { record, typed, _ in
      record[keyPath: path] = typed.trimmed
      return nil
    }
  }

  /// A text of several lines.
  package static func note(
    _ column: String, _ path: any RecordPath<Record, String>, height: Int = 3,
    isRequired: Bool = false
  ) -> Self {
    Self(column, isRequired: isRequired) { _, _ in
      .note(height: height, maximum: 100_000)
    } read: {
      $0[keyPath: path]
    } write: { record, typed, _ in
      record[keyPath: path] = typed
      return nil
    }
  }

  /// A day, typed in any of the ways of `CalendarDate(typed:)`.
  package static func date(
    _ column: String, _ path: any RecordPath<Record, CalendarDate?>, isRequired: Bool = false
  ) -> Self {
    Self(column, isRequired: isRequired) { _, _ in
      .date
    } read: {
      $0[keyPath: path]?.finnish ?? ""
    } write: { record, typed, session in
      let day = session.date(typed.trimmed)
      guard day != nil || typed.trimmed.isEmpty else { return .problemDate }
      record[keyPath: path] = day
      return nil
    }
  }

  /// A time of day.
  package static func time(
    _ column: String, _ path: any RecordPath<Record, ClockTime?>
  ) -> Self {
    Self(column) { _, _ in
      .text(maximum: 5)
    } read: {
      $0[keyPath: path]?.finnish ?? ""
    } write: { record, typed, _ in
      let time = ClockTime(typed: typed.trimmed)
      guard time != nil || typed.trimmed.isEmpty else { return .problemTime }
      record[keyPath: path] = time
      return nil
    }
  }

  /// A number that may be missing.
  package static func number(
    _ column: String, _ path: any RecordPath<Record, Int?>, digits: Int = 4
  ) -> Self {
    Self(column) { _, _ in
      .number(digits: digits)
    } read: {
      $0[keyPath: path].map(String.init) ?? ""
    } write: { record, typed, _ in
      record[keyPath: path] = Int(typed)
      return nil
    }
  }

  /// Yes or no.
  package static func flag(_ column: String, _ path: any RecordPath<Record, Bool>) -> Self {
    Self(column) { _, _ in
      .check
    } read: {
      $0[keyPath: path] ? "1" : ""
    } write: { record, typed, _ in
      record[keyPath: path] = typed == "1"
      return nil
    }
  }

  /// One of the cases of a type, named by the words of the records.
  package static func choice<Value: CaseIterable & RawRepresentable<String> & Sendable>(
    _ column: String, _ path: any RecordPath<Record, Value>
  ) -> Self {
    Self(column, isRequired: true) { _, session in
      .choice(Value.allCases.map { session.choice(of: $0.rawValue, Record.kind, column) })
    } read: {
      $0[keyPath: path].rawValue
    } write: { record, typed, _ in
      guard let value = Value(rawValue: typed) else { return .problemRequired }
      record[keyPath: path] = value
      return nil
    }
  }

  /// One of the cases of a type, or none.
  package static func choice<Value: CaseIterable & RawRepresentable<String> & Sendable>(
    _ column: String, _ path: any RecordPath<Record, Value?>, isRequired: Bool = false
  ) -> Self {
    Self(column, isRequired: isRequired) { _, session in
      .choice(
        [Choice(code: "", label: "")]
          + Value.allCases.map { session.choice(of: $0.rawValue, Record.kind, column) })
    } read: {
      $0[keyPath: path]?.rawValue ?? ""
    } write: { record, typed, _ in
      record[keyPath: path] = Value(rawValue: typed)
      return nil
    }
  }

  /// One of the codes that the words of the records list for the column, or none.
  package static func code(
    _ column: String, _ path: any RecordPath<Record, String>, isRequired: Bool = false
  ) -> Self {
    Self(column, isRequired: isRequired) { _, session in
      .choice([Choice(code: "", label: "")] + session.choices(of: Record.kind, column))
    } read: {
      $0[keyPath: path]
    } write: { record, typed, _ in
      record[keyPath: path] = typed
      return nil
    }
  }

  /// Any number of the codes that the words of the records list for the column, joined by commas.
  package static func codes(
    _ column: String, _ path: any RecordPath<Record, String>
  ) -> Self {
    Self(column) { _, session in
      .manyChoice(session.choices(of: Record.kind, column))
    } read: {
      $0[keyPath: path]
    } write: { record, typed, _ in
      record[keyPath: path] = typed
      return nil
    }
  }
}
