import Casework
package import Interface
import ReferenceData
import Terminal

extension NoteScreen {
  /// From so many columns on the remarks stand beside the text; in a narrower window below it.
  static let wideColumns = 120

  /// The columns of the margin.
  static func marginWidth(_ size: Size) -> Int {
    size.columns >= wideColumns ? min(size.columns * 2 / 5, 72) : 0
  }

  /// The columns that the text has.
  func textWidth(_ session: Session) -> Int {
    EditorMargin(width: NoteScreen.marginWidth(session.size), remarks: [:])
      .textWidth(of: session.size.columns)
  }

  /// The rows that the text has.
  func textHeight(_ session: Session) -> Int {
    let fixed = 1 + candidateLines(session).count + 2
    return SceneRenderer.flexibleHeight(fixedRows: fixed, size: session.size)
  }

  package func body(_ session: Session) -> [Block] {
    let margin = EditorMargin(
      width: NoteScreen.marginWidth(session.size), remarks: remarks(session))
    return [
      .lines([headLine(session)]), .annotated(editor, margin),
      .lines(candidateLines(session) + [remarkLine(margin, session), outcomeLine(session)]),
    ]
  }

  /// The commands that a line of the note can begin with.
  package func guide(_ session: Session) -> [Line] {
    let words = session.words
    return [Line(words(.noteGuideHeading), .heading)]
      + noteWords.entries(.command).compactMap { entry in
        NoteCommand(rawValue: entry.meaning).map { command in
          let name = TerminalText("/" + entry.word)
          let space = String(repeating: " ", count: max(1, 26 - name.width))
          return Line([
            Span(name, .key), Span(TerminalText(space)), Span(words(command.help)),
          ])
        }
      } + [Line(words(.noteGuideDates)), Line()]
  }

  /// What the lines will do, in words, with the times that are free now.
  func actWords(_ dossier: ClientDossier, _ session: Session) -> NoteActWords {
    NoteActWords(
      session: session, dossier: dossier, header: header, freeStart: freeStart(session),
      agenda: agenda)
  }

  /// The contact, its day, the appointment and the source.
  private func headLine(_ session: Session) -> Line {
    let words = session.words
    var spans: [Span] = []
    if let id = header.corrects {
      let day = dossier?.notes.first { $0.id == id }?.on.map(session.noteDay) ?? ""
      spans.append(Span(words(.noteCorrecting, ["date": day]), .value))
    } else if header.method.isEmpty {
      spans.append(Span(words(.noteNoMethod), .muted))
    } else {
      spans.append(Span(TerminalText(session.contactName(header.method)), .value))
      spans.append(Span(TerminalText(" (\(header.method))"), .muted))
    }
    spans.append(Span(TerminalText(" · " + session.noteDay(header.day))))
    if header.corrects == nil,
      let appointment = dossier?.appointments.first(where: { $0.id == header.appointment })
    {
      let when =
        appointment.day == header.day
        ? session.noteTime(appointment.start)
        : session.noteTime(appointment.day, appointment.start)
      spans.append(Span(" · " + words(.noteAppointment, ["when": when])))
    }
    if !header.source.isEmpty {
      spans.append(Span(" · " + words(.noteSource, ["source": header.source])))
    }
    return Line(spans)
  }

  /// What stands beside each line: of a command what it will do or what is wrong, of a heading what belongs under it.
  ///
  /// Only lines that can be in sight get a remark, however long the note is; the linear mode says them all.
  private func remarks(_ session: Session) -> [Int: Line] {
    guard let dossier, let reading else { return [:] }
    let words = actWords(dossier, session)
    var remarks = prompts.mapValues { Line(TerminalText($0), .hint) }
    let (cursor, rows) = (editor.cursorLine, session.size.rows)
    let inSight = session.isLinear ? 0...Int.max : max(cursor - rows, 0)...cursor + rows
    for line in reading.lines where inSight.contains(line.number) {
      switch line.content {
      case .act(let act):
        remarks[line.number] = Line(TerminalText("→ " + words.said(act)), .good)
      case .problem(.incomplete(let gap)):
        remarks[line.number] = Line(
          session.words(NoteProblem.incomplete(gap).text), .hint)
      case .problem(.wrong(let fault)):
        remarks[line.number] = Line("! " + session.words(NoteProblem.wrong(fault).text), .error)
      }
    }
    return remarks
  }

  /// The remark of the line with the cursor, or of the heading it stands under.
  private func remarkLine(_ margin: EditorMargin, _ session: Session) -> Line {
    guard completion == nil else { return Line(session.words(.noteCompletionHint), .hint) }
    let line = editor.cursorLine
    if let remark = margin.remarks[line] { return remark }
    let heading = prompts.keys.filter { $0 < line }.max()
    return heading.flatMap { margin.remarks[$0] } ?? Line()
  }

  /// What saving will do, in one line; with a problem what is still to be mended.
  private func outcomeLine(_ session: Session) -> Line {
    guard let dossier, let reading else { return Line() }
    let words = actWords(dossier, session)
    let what = words.summary(hasText: hasProse, reading.acts)
    let key: TextKey = reading.firstProblem == nil ? .noteWillDo : .noteWillStop
    return Line(session.words(key, ["what": what]), .muted)
  }

  /// Whether saving writes a note: something stands there besides the headings of the template.
  var hasProse: Bool {
    let headings = Set((template?.headings ?? []).map(\.title))
    return editor.hasLine { characters in
      characters.contains { !$0.isWhitespace } && !headings.contains(String(characters))
    }
  }

  /// The rows of the ways to go on with a line.
  static let candidateRows = 6

  private func candidateLines(_ session: Session) -> [Line] {
    guard let candidates = completion?.candidates else { return [] }
    let width = candidates.map { TerminalText($0.text).width }.max() ?? 0
    let first = max(0, min((chosen ?? 0) - Self.candidateRows + 1, candidates.count))
    return candidates.enumerated().dropFirst(first).prefix(Self.candidateRows).map {
      index, candidate in
      let text = TerminalText(candidate.text)
      let space = TerminalText(String(repeating: " ", count: max(width - text.width, 0) + 2))
      let detail =
        candidate.command.map { session.words($0.help) } ?? TerminalText(candidate.detail)
      return Line([
        Span(index == (chosen ?? 0) ? "> " : "  ", .mark),
        Span(text, index == (chosen ?? 0) ? .selection : .normal), Span(space),
        Span(detail, .muted),
      ])
    }
  }
}
