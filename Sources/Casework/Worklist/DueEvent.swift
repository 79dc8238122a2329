/// The record of what met a requirement.
package struct DueEvent: Sendable, Hashable {
  /// What kind of record it is; a decision of the coach's own is one too.
  package let kind: RecordKind
  /// Which record it is.
  package let id: RecordID

  package init(kind: RecordKind, id: RecordID) {
    self.kind = kind
    self.id = id
  }
}
