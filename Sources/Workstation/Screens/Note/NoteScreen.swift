import CaseStore
package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Muistio*: the note of one contact, in which lines that begin with `/` make everything else that was agreed.
///
/// All of it is saved at once and taken back at once; what is half written survives everything.
package struct NoteScreen: ScreenState {
  /// The client.
  package let client: RecordID
  /// The client's case; nil until read.
  package internal(set) var dossier: ClientDossier?
  /// The contact that the note tells about.
  package internal(set) var header: NoteHeader
  /// The text.
  package internal(set) var editor = TextEditor()
  /// What the lines of commands say; nil until the case is read.
  package internal(set) var reading: NoteReading?
  /// The ways to go on with the line being typed; nil when none are shown.
  package internal(set) var completion: NoteCompletion?
  /// Which of the ways the arrows have gone to; nil while none was gone to.
  package internal(set) var chosen: Int?
  var drafting: FormDrafting
  let templates: NoteTemplates
  let noteWords: NoteWords
  /// The prompts of the headings, by the number of their line.
  var prompts: [Int: String] = [:]
  /// The head and the text as they were before anything was typed.
  var untouched: (header: NoteHeader, text: String)
  private var readRevision: Int?
  /// The text of the editor when it was last as `untouched` says.
  var cleanRevision = 0
  private var leavesWhenDrafted = false
  /// What is said when the saving has succeeded; nil while nothing is being saved.
  var savedWords: String?
  private var hasAskedDraft = false
  /// The coach's calendar of the days in which a next time is likely; nil until it has been read.
  var agenda: Agenda?

  /// Begins a note.
  ///
  /// - Parameters:
  ///   - client: Whose note it is.
  ///   - dossier: Her case when it has been read already; else it is read, and the reading logged.
  ///   - appointment: The appointment that it is about; nil for the booked one of today, if there is one.
  ///   - corrected: The note that it corrects; nil for a note of its own.
  package init(
    _ client: RecordID, _ dossier: ClientDossier? = nil, about appointment: RecordID? = nil,
    correcting corrected: RecordID? = nil, _ session: Session
  ) {
    self.client = client
    let language = session.words.language
    templates = .embedded(language)
    noteWords = .embedded(language)
    header = NoteHeader(day: session.today)
    header.appointment = appointment
    header.corrects = corrected
    untouched = (header, "")
    drafting = FormDrafting(
      key: NoteDraft.key(client: client, correcting: corrected), context: client.text)
    if let dossier { begin(dossier, session) }
  }

  package func title(_ session: Session) -> TerminalText {
    session.heading(
      session.words(header.corrects == nil ? .noteTitle : .noteCorrectionTitle),
      of: dossier?.client)
  }

  /// Whether anything was typed or chosen.
  package var hasUnsavedText: Bool {
    editor.revision != cleanRevision || header != untouched.header
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    guard dossier != nil else { return [.openClient(client, for: .note)] + session.catalogueNeed }
    guard !hasAskedDraft else { return [] }
    hasAskedDraft = true
    return session.catalogueNeed + [
      .agenda(.read(session.bookableDays, coach: session.coach)), .readDraft(drafting.key),
    ]
  }

  /// The first free time of a day for so many minutes; nil when there is none or the day is too far ahead.
  func freeStart(_ session: Session) -> @Sendable (CalendarDate, Int) -> ClockTime? {
    guard let agenda else { return { _, _ in nil } }
    let slots = session.freeSlots(agenda)
    return { day, minutes in
      guard agenda.days.contains(day) else { return nil }
      return slots.times(on: day, minutes: minutes, place: nil).first
    }
  }

  /// Takes the case for the first time: the head is filled with what can be known.
  private mutating func begin(_ dossier: ClientDossier, _ session: Session) {
    self.dossier = dossier
    let appointment =
      header.corrects == nil
      ? dossier.appointments.first { $0.id == header.appointment }
        ?? dossier.bookedAppointments.first { $0.day == session.today } : nil
    if let appointment {
      header = NoteHeader(of: appointment, today: session.today)
    } else if let note = dossier.notes.first(where: { $0.id == header.corrects }) {
      header.day = note.on ?? session.today
      header.template = note.template
      header.source = note.source
      header.appointment = note.appointment
      put(NoteScreen.prose(of: note.text), cursor: 0)
    }
    if header.corrects == nil {
      takeTemplate(
        appointment?.state == .missed
          ? templates.template(NoteTemplate.absence)
          : templates.template(forMethod: appointment?.contactMethod ?? header.method))
    }
    untouched = (header, editor.text)
    cleanRevision = editor.revision
    read(session)
  }

  /// A text without its commands: they have been carried out, and a correction does not do them again.
  private static func prose(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.first != NoteLine.mark }.joined(separator: "\n")
  }

  /// Puts a text in place of all that stands there, with the cursor after so many characters.
  private mutating func put(_ text: String, cursor: Int) {
    editor = TextEditor(text: text)
    editor.cursorOffset = cursor
  }

  /// Begins the untouched text with a template.
  mutating func takeTemplate(_ template: NoteTemplate?) {
    guard let template else { return }
    header.template = template.code
    put(template.text, cursor: template.beginning)
    readRevision = nil
  }

  /// The template whose headings the note has.
  var template: NoteTemplate? { templates.template(header.template) }

  /// Reads the commands again when the text has changed; `isAnew` also when only the case has.
  mutating func read(isAnew: Bool = false, _ session: Session) {
    guard let dossier, isAnew || readRevision != editor.revision else { return }
    readRevision = editor.revision
    if isAnew || reading == nil {
      let context = NoteContext(
        of: dossier, missing: header.appointment, today: session.today, words: noteWords,
        dateWords: session.words.dateWords,
        services: NoteContext.services(of: session.catalogue, on: session.today))
      reading = NoteReading(context)
    }
    let headings = Dictionary(
      (template?.headings ?? []).map { ($0.title, $0.prompt) }, uniquingKeysWith: { one, _ in one })
    let lengths = Set(headings.keys.map(\.count))
    let lines = editor.lines { characters in
      characters.first == NoteLine.mark
        || lengths.contains(characters.count) && headings[String(characters)] != nil
    }
    reading?.read(lines.filter { $0.text.first == NoteLine.mark })
    prompts = [:]
    for line in lines { prompts[line.number] = headings[line.text] }
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .opened(let dossier, _) where dossier.client.id == client:
      guard self.dossier != nil else {
        begin(dossier, session)
        return appear(&session)
      }
      take(dossier, session)
    case .missing(client):
      session.say(.clientMissing, kind: .warning)
      session.navigation = .pop
    case .agenda(.read(let agenda)):
      self.agenda = agenda
    case .catalogueRead:
      read(isAnew: true, session)
    case .draft(let draft) where draft.key == drafting.key:
      restore(draft, &session)
    case .draftSaved(drafting.key):
      drafting.settle(isDrafted: true)
      guard leavesWhenDrafted else { break }
      session.say(.noteDraftKept, kind: .warning)
      session.navigation = .pop
    case .failed:
      leavesWhenDrafted = false
      savedWords = nil
      if hasUnsavedText { drafting.tryLater(from: session.now) }
    case .saved(let dossier, _, _) where dossier.client.id == client:
      guard let savedWords else {
        take(dossier, session)
        break
      }
      // The screen closes: nothing is read again for it.
      self.dossier = dossier
      self.savedWords = nil
      drafting.settle()
      session.say(.noteSaved, ["what": savedWords])
      session.tellWaiting(of: dossier)
      session.navigation = .pop
    case .undone where dossier != nil, .redone where dossier != nil:
      return [.openClient(client, for: .note)]
    default:
      break
    }
    return []
  }

  /// Takes the case as another screen has changed it.
  private mutating func take(_ dossier: ClientDossier, _ session: Session) {
    self.dossier = dossier
    read(isAnew: true, session)
  }

  private mutating func restore(_ draft: Draft, _ session: inout Session) {
    let (header, text) = NoteDraft.read(draft.text, over: header)
    self.header = header
    put(text, cursor: draft.cursor)
    cleanRevision = -1
    drafting.settle(isDrafted: true)
    read(isAnew: true, session)
    let time = session.localTime(draft.savedAt)
    session.message = Message(
      session.words.counted(
        .noteDraftRestored, text.count,
        ["time": ClockTime(hour: time.hour, minute: time.minute)?.finnish ?? ""]))
  }

  package func deadline(_ session: Session) -> Moment? { drafting.due }

  package mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect] {
    if let due = drafting.due, isLeaving || due <= session.now { return draftEffects(session) }
    return isLeaving && hasUnsavedText && !drafting.isDrafted ? draftEffects(session) : []
  }

  /// Notes that something was changed just now.
  mutating func noteTyping(_ session: Session) -> [Effect] {
    read(session)
    return drafting.noteTyping(at: session.now) ? draftEffects(session) : []
  }

  /// Writes the draft, or throws it away when nothing differs from what the note began with.
  mutating func draftEffects(_ session: Session) -> [Effect] {
    let text = editor.text
    let isUntouched = text == untouched.text && header == untouched.header
    if isUntouched { cleanRevision = editor.revision }
    return drafting.effects(
      text: isUntouched ? "" : NoteDraft.text(header, text), cursor: editor.cursorOffset,
      at: session.now)
  }

  /// Goes one step back; what is written stays as a draft.
  mutating func leave(_ session: inout Session) -> [Effect] {
    guard hasUnsavedText, !session.isReadOnly else {
      session.navigation = .pop
      return drafting.isBehind ? draftEffects(session) : []
    }
    leavesWhenDrafted = true
    let effects = draftEffects(session)
    guard hasUnsavedText else {
      leavesWhenDrafted = false
      session.navigation = .pop
      return effects
    }
    return effects
  }
}
