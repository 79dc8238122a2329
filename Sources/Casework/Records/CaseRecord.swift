/// A record of a client's case: what is stored, compared field by field, undone and synchronised.
package protocol CaseRecord: Sendable, Equatable {
  /// The kind, which names the table.
  static var kind: RecordKind { get }
  /// Every stored field except the two identifiers, in the order of the columns.
  static var fields: [RecordField<Self>] { get }
  /// The identifier of the record.
  var id: RecordID { get }
  /// The client the record belongs to; a client belongs to itself.
  var client: RecordID { get }
  /// Makes an empty record.
  init(id: RecordID, client: RecordID)
}

extension CaseRecord {
  /// Whether no field has a value, so that the record is as good as none.
  package var saysNothing: Bool {
    Self.fields.allSatisfy { [.none, .text("")].contains($0.read(self)) }
  }
}
