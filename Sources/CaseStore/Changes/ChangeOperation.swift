/// What a change did to a record; the raw value is how it is stored.
package enum ChangeOperation: String, Sendable {
  case created = "c"
  case updated = "u"
  case removed = "d"
  case restored = "r"
}
