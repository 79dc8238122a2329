/// What a client has said in her own words: a wish, a strength, feedback; shown first of all.
package struct ClientWord: CaseRecord {
  package static let kind = RecordKind.clientWord

  package let id: RecordID
  package let client: RecordID
  /// What it is.
  package var kind = ClientWordKind.wish
  /// The day on which it was said.
  package var on: CalendarDate?
  /// The words.
  package var text = ""
  /// The day from which it no longer holds or has been answered.
  package var closedOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension ClientWord {
  package static let fields: [RecordField<ClientWord>] = [
    RecordField("kind", \.kind),
    RecordField("said_on", \.on),
    RecordField("text", \.text),
    RecordField("closed_on", \.closedOn),
  ]
}
