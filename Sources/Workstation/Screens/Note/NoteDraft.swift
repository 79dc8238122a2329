import Casework

/// A half-written note as one text: a line with its head, then the note itself.
enum NoteDraft {
  /// The name under which the draft of a client's note, or of the correction of one, is kept.
  static func key(client: RecordID, correcting note: RecordID?) -> String {
    "client/\(client.text)/note/\(note?.text ?? "new")"
  }

  /// The note that the draft of a name corrects; nil for a note of its own.
  static func corrected(key: String) -> RecordID? {
    key.split(separator: "/").last.flatMap { RecordID(text: String($0)) }
  }

  static func text(_ header: NoteHeader, _ text: String) -> String {
    var parts = ["day=\(header.day.iso)", "method=\(header.method)", "template=\(header.template)"]
    if let id = header.appointment { parts.append("appointment=\(id.text)") }
    if let id = header.corrects { parts.append("corrects=\(id.text)") }
    // The source is free text, so it comes last; a head is one line.
    parts.append(
      "source=\(header.source.split(whereSeparator: \.isNewline).joined(separator: " "))")
    return parts.joined(separator: ";") + "\n" + text
  }

  /// The head and the text of a draft; what the head does not tell is as in `header`.
  static func read(_ draft: String, over header: NoteHeader) -> (header: NoteHeader, text: String) {
    guard let newline = draft.firstIndex(of: "\n") else { return (header, draft) }
    var read = header
    var rest = draft[..<newline]
    while !rest.isEmpty {
      let isLast = rest.hasPrefix("source=")
      let part = isLast ? rest : rest.prefix { $0 != ";" }
      rest = rest[part.endIndex...].dropFirst()
      guard let equals = part.firstIndex(of: "=") else { continue }
      let value = String(part[part.index(after: equals)...])
      switch part[..<equals] {
      case "day": read.day = CalendarDate(iso: value) ?? read.day
      case "method": read.method = value
      case "template": read.template = value
      case "appointment": read.appointment = RecordID(text: value)
      case "corrects": read.corrects = RecordID(text: value)
      case "source": read.source = value
      default: break
      }
    }
    return (read, String(draft[draft.index(after: newline)...]))
  }
}
