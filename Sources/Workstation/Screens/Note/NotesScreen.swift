package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Muistiot*: the signed notes one by one, each with the notes that correct it below.
package struct NotesScreen: ScreenState {
  private let client: RecordID
  private var dossier: ClientDossier
  /// The notes from the latest, without those that only correct another.
  private var notes: [NoteListing]
  private var index = 0
  private var first = 0

  /// Shows the notes, from a given one on or from the latest.
  package init(_ dossier: ClientDossier, showing note: RecordID? = nil, _ session: Session) {
    client = dossier.client.id
    self.dossier = dossier
    notes = dossier.noteListing.filter { $0.note.corrects == nil }
    index =
      notes.firstIndex { listing in
        listing.note.id == note || listing.corrections.contains { $0.id == note }
      } ?? 0
  }

  package func title(_ session: Session) -> TerminalText {
    session.heading(
      session.words(
        .notesTitle, ["n": "\(min(index + 1, notes.count))", "count": "\(notes.count)"]),
      of: dossier.client)
  }

  package func offers(_ session: Session) -> [Offer] {
    let none: TextKey? = notes.isEmpty ? .obstacleNoNotes : nil
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.nextPart, isPrimary: true, unless: none),
      Offer(.previousPart, unless: none),
      Offer(.correctNote, unless: none ?? readOnly),
      Offer(.back, isPrimary: true),
    ]
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .nextPart, .previousPart:
      let step = command == .nextPart ? 1 : notes.count - 1
      index = (index + step) % max(notes.count, 1)
      first = 0
    case .correctNote:
      guard notes.indices.contains(index) else { break }
      let listing = notes[index]
      session.navigation = .push(
        NoteScreen(
          client, dossier, correcting: (listing.corrections.last ?? listing.note).id, session))
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    let height = SceneRenderer.flexibleHeight(fixedRows: 0, size: session.size)
    let count = lines(session).count
    switch key {
    case .up: first -= 1
    case .down: first += 1
    case .pageUp: first -= height
    case .pageDown: first += height
    case .home: first = 0
    case .end: first = count
    default: return .unused
    }
    first = min(max(0, first), max(0, count - height))
    return .used
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    guard notes.indices.contains(number - 1) else { return [] }
    index = number - 1
    first = 0
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .saved(let dossier, _, _) where dossier.client.id == client: take(dossier)
    case .opened(let dossier, _) where dossier.client.id == client: take(dossier)
    default: break
    }
    return []
  }

  /// Takes the case as it is now, and stays on the same note.
  private mutating func take(_ dossier: ClientDossier) {
    let present = notes.indices.contains(index) ? notes[index].note.id : nil
    self.dossier = dossier
    notes = dossier.noteListing.filter { $0.note.corrects == nil }
    index = notes.firstIndex { $0.note.id == present } ?? 0
    first = 0
  }

  package func body(_ session: Session) -> [Block] {
    [.reader(lines(session), first: first)]
  }

  private func lines(_ session: Session) -> [Line] {
    guard notes.indices.contains(index) else { return [Line(session.words(.obstacleNoNotes))] }
    let listing = notes[index]
    var lines = NotesScreen.lines(of: listing.note, listing.corrections, session)
    for (index, correction) in listing.corrections.enumerated() {
      lines.append(Line())
      lines += NotesScreen.lines(
        of: correction, Array(listing.corrections[(index + 1)...]), session)
    }
    return lines.flatMap { HelpText.wrapped($0, width: session.size.columns - 2) }
  }

  private static func lines(
    of note: Note, _ corrections: [Note], _ session: Session
  ) -> [Line] {
    let words = session.words
    let day = note.on.map(session.noteDay) ?? ""
    let heading = note.corrects == nil ? TerminalText(day) : words(.noteCorrection, ["date": day])
    var spans = [Span(heading, .heading)]
    if let next = corrections.first {
      let corrected = next.signedAt.map { session.localTime($0).date.finnish } ?? ""
      spans.append(Span("  " + words(.noteCorrected, ["date": corrected]), .warning))
    }
    var lines = [Line(spans)]
    let signed = note.signedAt.map { session.localTime($0).stamp } ?? ""
    var by = words(.noteSigned, ["author": note.author, "time": signed])
    if !note.source.isEmpty { by = by + " · " + words(.noteSource, ["source": note.source]) }
    lines.append(Line(by, .muted))
    lines.append(Line())
    let role: Role = corrections.isEmpty ? .normal : .muted
    return lines
      + note.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Line(TerminalText(String($0)), role)
      }
  }
}
