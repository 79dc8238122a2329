/// A note of what was said and agreed; once signed it is only added to, by notes that correct it.
package struct Note: CaseRecord {
  package static let kind = RecordKind.note

  package let id: RecordID
  package let client: RecordID
  /// The day it is about.
  package var on: CalendarDate?
  /// The code of the template it was begun from; empty for none.
  package var template = ""
  /// The text, commands included.
  package var text = ""
  /// Who wrote it.
  package var author = ""
  /// When it was signed; nil while it may be edited.
  package var signedAt: Moment?
  /// The note it corrects.
  package var corrects: RecordID?
  /// The appointment it is about.
  package var appointment: RecordID?
  /// Where its facts come from when not from the client (380/2023 114.4 §).
  package var source = ""
  /// The day on which its text was entered in the national system; nil while it is still to be.
  package var enteredOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Note {
  package static let fields: [RecordField<Note>] = [
    RecordField("written_on", \.on),
    RecordField("template", \.template),
    RecordField("text", \.text),
    RecordField("author", \.author),
    RecordField("signed_at", \.signedAt),
    RecordField("corrects", \.corrects),
    RecordField("appointment", \.appointment),
    RecordField("source", \.source),
    RecordField("entered_on", \.enteredOn),
  ]
}
