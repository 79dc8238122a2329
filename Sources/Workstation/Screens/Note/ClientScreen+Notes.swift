import Casework
import Interface
import ReferenceData
import Terminal

/// What notes add to the client screen: the note itself, its commands without a note, and the notes written before.
extension ClientScreen {
  func noteOffers(_ session: Session) -> [Offer] {
    guard let dossier, !isNew else { return [] }
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let past: TextKey? = past == nil ? nil : .obstaclePast
    return [
      Offer(.writeNote, unless: readOnly ?? past),
      Offer(.recordAct, unless: readOnly ?? past),
      Offer(.readNotes, unless: past ?? (dossier.notes.isEmpty ? .obstacleNoNotes : nil)),
    ]
  }

  /// Does a command of notes; nil when it is none.
  func performNote(_ command: CommandID, _ session: inout Session) -> [Effect]? {
    guard let dossier else { return nil }
    switch command {
    case .writeNote:
      session.navigation = .push(NoteScreen(id, dossier, session))
    case .readNotes:
      session.navigation = .push(NotesScreen(dossier, session))
    case .recordAct:
      let words = NoteWords.embedded(session.words.language)
      let choices = words.entries(.command).filter { entry in
        // Without a note there is no contact of which these could tell.
        ![NoteCommand.held, .absent].map(\.rawValue).contains(entry.meaning)
      }.compactMap { entry in
        NoteCommand(rawValue: entry.meaning).map {
          let label = "\(entry.word) – \(session.words.plain($0.help))"
          return Choice(
            code: entry.meaning, label: TerminalText(label), search: Words.folded(label))
        }
      }
      session.openChoices(
        of: Field(
          id: "act", label: session.words(.noteRecordTitle), kind: .choice(choices)),
        for: .note(.act))
      return session.catalogueNeed
    default:
      return nil
    }
    return []
  }

  /// The answer of a box of notes; nil when it is none.
  func answerNote(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect]? {
    switch (purpose, answer) {
    case (.note(.act), .chosen(let command)):
      askLine(of: command, typed: "", &session)
      return []
    case (.note(.actLine(let command)), .answered("ok", let typed)):
      return record(command, typed, &session)
    case (.note, _):
      return []
    default:
      return nil
    }
  }

  private func askLine(of command: String, typed: String, _ session: inout Session) {
    let words = session.words
    guard let help = NoteCommand(rawValue: command)?.help else { return }
    let name = NoteWords.embedded(words.language).word(.command, command)
    var lines = [Line(words(help), .hint)]
    if command == NoteCommand.done.rawValue, let dossier {
      let open = noteContext(dossier, session).promises
      lines += open.prefix(9).enumerated().map {
        Line(TerminalText("\($0.offset + 1) \($0.element.text)"))
      }
    }
    session.open(
      .dialog(
        Dialog(
          title: TerminalText(name.capitalisedFirst), lines: lines,
          answers: [
            .init(id: "back", label: words(.answerBack)),
            .init(id: "ok", label: words(.answerRecord)),
          ], inputLabel: TerminalText("/" + name), input: typed)),
      for: .note(.actLine(command)))
  }

  private func noteContext(_ dossier: ClientDossier, _ session: Session) -> NoteContext {
    NoteContext(
      of: dossier, missing: nil, today: session.today,
      words: .embedded(session.words.language), dateWords: session.words.dateWords,
      services: NoteContext.services(of: session.catalogue, on: session.today))
  }

  /// Saves what one line says, or asks again with the reason.
  private func record(
    _ command: String, _ typed: String, _ session: inout Session
  ) -> [Effect] {
    guard let dossier else { return [] }
    let context = noteContext(dossier, session)
    let line = "/" + context.words.word(.command, command) + " " + typed
    let reading = NoteReading(line, context)
    guard let act = reading.acts.first else {
      askLine(of: command, typed: typed, &session)
      if let problem = reading.firstProblem?.problem { session.say(problem.text, kind: .error) }
      return []
    }
    let header = NoteHeader(day: session.today)
    let signature = NoteSignature(
      coach: session.coach, moment: session.now, today: session.today, rules: session.rules,
      catalogue: session.catalogue)
    let after = dossier.applying([act], of: header, by: signature, newID: session.newID)
    let said = NoteActWords(session: session, dossier: dossier, header: header).said(act)
    session.say(.noteSaved, ["what": said])
    return [.save(before: dossier, after: after, draft: "", label: .changeNoteAct)]
  }
}
