/// The form in which a field is stored.
package enum FieldType: Sendable, Hashable {
  case text
  case integer
  case flag
  case date
}
