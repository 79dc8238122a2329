import Casework
import Interface
import ReferenceData
package import Terminal

extension NoteScreen {
  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let unread: TextKey? = dossier == nil ? .obstacleNotRead : nil
    let headings: TextKey? = prompts.isEmpty ? .obstacleNoHeadings : nil
    let notes: TextKey? = dossier?.notes.isEmpty ?? true ? .obstacleNoNotes : nil
    return [
      Offer(.save, isPrimary: true, unless: unread ?? readOnly),
      Offer(.choose, isPrimary: true, unless: unread),
      Offer(.nextPart, isPrimary: true, unless: headings),
      Offer(.noteTemplate, unless: unread),
      Offer(.noteDetails, unless: unread),
      Offer(.readNotes, unless: unread ?? notes),
      Offer(.back, isPrimary: true),
    ]
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .save: return save(&session)
    case .choose: chooseMethod(NoteMethods.common, &session)
    case .nextPart: goToNextHeading()
    case .noteTemplate: chooseTemplate(&session)
    case .noteDetails: askDetails(day: header.day.finnish, source: header.source, &session)
    case .readNotes:
      guard let dossier else { break }
      session.navigation = .push(NotesScreen(dossier, session))
    case .back: return leave(&session)
    default: break
    }
    return []
  }

  /// Saves everything at once, or goes to the first line that is not right.
  private mutating func save(_ session: inout Session) -> [Effect] {
    completion = nil
    guard let dossier, let reading else { return [] }
    if let line = reading.firstProblem, let problem = line.problem {
      editor.go(toLine: line.number, column: line.text.count)
      session.say(problem.text, kind: .error)
      return []
    }
    let text = template?.withoutEmptyHeadings(editor.text) ?? editor.text
    guard hasProse || !reading.acts.isEmpty || header.corrects == nil && !header.method.isEmpty
    else {
      session.say(.nothingToSave)
      return []
    }
    let signature = NoteSignature(
      coach: session.coach, moment: session.now, today: session.today, rules: session.rules,
      catalogue: session.catalogue, freeStart: freeStart(session))
    let after = dossier.signing(text, header, reading.acts, by: signature, newID: session.newID)
    savedWords =
      actWords(dossier, session)
      .summary(hasText: hasProse, reading.acts)
    return [.save(before: dossier, after: after, draft: drafting.key, label: .changeNote)]
  }

  /// Goes to the line under the next heading, after the last one to the first.
  private mutating func goToNextHeading() {
    let lines = prompts.keys.sorted()
    guard let next = lines.first(where: { $0 >= editor.cursorLine }) ?? lines.first else { return }
    editor.go(toLine: next + 1, column: 0)
  }

  // MARK: Questions

  private func chooseMethod(_ codes: [String], _ session: inout Session) {
    var choices = codes.map { code in
      let name = session.contactName(code)
      return Choice(code: code, label: TerminalText(name), search: Words.folded(name))
    }
    if codes == NoteMethods.common {
      choices.append(Choice(code: NoteMethods.more, label: session.words(.noteMethodMore)))
    } else {
      choices.insert(Choice(code: "", label: session.words(.noteMethodNone)), at: 0)
    }
    session.openChoices(
      of: Field(
        id: "method", label: session.words(.noteMethodTitle), kind: .choice(choices),
        value: header.method), for: .note(.method))
  }

  private func chooseTemplate(_ session: inout Session) {
    let choices = templates.all.map { Choice(code: $0.code, label: TerminalText($0.name)) }
    session.openChoices(
      of: Field(
        id: "template", label: session.words(.noteTemplateTitle), kind: .choice(choices),
        value: header.template), for: .note(.template))
  }

  private func askDetails(day: String, source: String, _ session: inout Session) {
    let words = session.words
    let form = Form(fields: [
      Field(
        id: "day", label: words(.noteFieldDay), kind: .date, value: day, hint: words(.hintDate)),
      Field(
        id: "source", label: words(.noteFieldSource), kind: .text(maximum: 200), value: source,
        hint: words(.noteFieldSourceHint)),
    ])
    session.open(
      .form(title: words(.noteDetailsTitle), form, hint: words(.noteDetailsHint)),
      for: .note(.details))
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.note(.method), .chosen(NoteMethods.more)):
      chooseMethod(session.reference.contactMethods.entries.map(\.code), &session)
      return []
    case (.note(.method), .chosen(let code)):
      header.method = code
      if editor.revision == cleanRevision || editor.isEmpty {
        takeTemplate(templates.template(forMethod: code))
        cleanRevision = editor.revision
      }
      read(isAnew: true, session)
    case (.note(.template), .chosen(let code)):
      guard let template = templates.template(code) else { return [] }
      if editor.revision == cleanRevision || editor.isEmpty {
        takeTemplate(template)
        cleanRevision = editor.revision
      } else {
        header.template = code
        editor.cursorOffset = editor.count
        if case .tooLong = editor.insert("\n" + template.text) {
          session.say(.noteFull, kind: .warning)
        }
      }
      read(isAnew: true, session)
    case (.note(.details), .form(let form)):
      let typed = form.value("day")
      guard let day = session.date(typed.trimmed), day <= session.today else {
        askDetails(day: typed, source: form.value("source"), &session)
        session.say(
          session.date(typed.trimmed) == nil ? .problemDate : .problemFutureDate, kind: .error)
        return []
      }
      header.day = day
      header.source = form.value("source").trimmed
    default:
      return []
    }
    return noteTyping(session)
  }

  // MARK: Writing

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    guard dossier != nil else { return .unused }
    if let use = pressInCompletion(key, &session) { return use }
    if session.isReadOnly, !key.isMovement { return .unused }
    let revision = editor.revision
    let (width, height) = (textWidth(session), textHeight(session))
    switch editor.handle(key, width: width, height: height) {
    case .ignored: return .unused
    case .full: session.say(.noteFull, kind: .warning)
    case .handled: break
    }
    guard editor.revision != revision else {
      completion = nil
      return .used
    }
    let effects = noteTyping(session)
    complete(after: key)
    return .used(effects)
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    guard dossier != nil, !session.isReadOnly else { return .unused }
    completion = nil
    guard case .inserted = editor.insert(text) else {
      session.say(.noteFull, kind: .warning)
      return .used
    }
    return .used(noteTyping(session))
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    editor.go(toLine: number - 1, column: .max)
    return []
  }

  /// Writes a line at the end of the text.
  package mutating func replaceField(with text: String, _ session: inout Session) -> [Effect] {
    guard dossier != nil, !session.isReadOnly else { return [] }
    editor.cursorOffset = editor.count
    let line = editor.cursorColumn == 0 ? text : "\n" + text
    guard case .inserted = editor.insert(line) else {
      session.say(.noteFull, kind: .warning)
      return []
    }
    _ = noteTyping(session)
    return draftEffects(session)
  }
}

/// The contacts that are offered first, one key each.
enum NoteMethods {
  /// Talks and calls, the commonest first; all others are behind one more key.
  static let common = ["27", "29", "24", "26", "21", "01", "02", "31"]
  /// What opens the others.
  static let more = "more"
}

extension Key {
  /// Whether the key only moves the cursor.
  fileprivate var isMovement: Bool {
    switch self {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight: true
    default: false
    }
  }
}
