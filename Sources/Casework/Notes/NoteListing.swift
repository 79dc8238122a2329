/// A note with what has become of it.
package struct NoteListing: Sendable, Equatable {
  /// The note.
  package let note: Note
  /// The notes that correct it, the oldest first; it stays as it was written.
  package let corrections: [Note]

  /// Whether a later note corrects it.
  package var isCorrected: Bool { !corrections.isEmpty }

  /// The first line of prose that is no heading of its template, for a list.
  package func opening(_ templates: NoteTemplates) -> String {
    let template = templates.template(note.template)
    return note.text.split(whereSeparator: \.isNewline).first { line in
      line.first != NoteLine.mark && line.contains { !$0.isWhitespace }
        && template?.prompt(under: String(line)) == nil
    }.map(String.init) ?? ""
  }
}

extension ClientDossier {
  /// The notes from the latest to the oldest, each with its corrections.
  package var noteListing: [NoteListing] {
    let corrections = Dictionary(grouping: notes.filter { $0.corrects != nil }) { $0.corrects }
    return notes.sorted {
      ($0.on ?? .earliest, $0.id) > ($1.on ?? .earliest, $1.id)
    }.map { note in
      NoteListing(
        note: note, corrections: (corrections[note.id] ?? []).sorted { $0.id < $1.id })
    }
  }
}
