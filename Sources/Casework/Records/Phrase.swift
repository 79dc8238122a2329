/// A ready sentence for plans, notes and messages, with variables in brackets (belongs to itself).
package struct Phrase: CaseRecord {
  package static let kind = RecordKind.phrase

  package let id: RecordID
  package let client: RecordID
  /// The code of the place it is for.
  package var section = ""
  /// By what it is found.
  package var title = ""
  /// The text, with variables as `[PÄIVÄMÄÄRÄ]`.
  package var text = ""
  /// The language, ISO 639-1.
  package var language = "fi"
  /// Whose it is; empty for everybody's.
  package var owner = ""

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Phrase {
  package static let fields: [RecordField<Phrase>] = [
    RecordField("section", \.section),
    RecordField("title", \.title),
    RecordField("text", \.text),
    RecordField("language", \.language),
    RecordField("owner", \.owner),
  ]
}
