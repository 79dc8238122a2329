/// Whose case the records of a kind belong to.
package enum RecordScope: Sendable {
  /// A client's.
  case client
  /// Nobody's: the record is common to all, and belongs to itself.
  case catalogue
}
