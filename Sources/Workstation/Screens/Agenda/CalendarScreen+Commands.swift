import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

extension CalendarScreen {
  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.open, isPrimary: true), Offer(.book, isPrimary: true, unless: readOnly),
      Offer(.nextPart, isPrimary: true), Offer(.goToday, isPrimary: true), Offer(.refresh),
    ] + AppointmentActions.offers(selectedEntry?.appointment, session) + [
      Offer(.exportCalendar), Offer(.importCalendar, unless: readOnly),
      Offer(.undo, unless: readOnly), Offer(.redo, unless: readOnly),
      Offer(.back, isPrimary: true),
    ]
  }

  private var selectedEntry: AgendaEntry? {
    if case .appointment(let entry)? = window.selected?.content { entry } else { nil }
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .open:
      return open(&session)
    case .book:
      askWho(at: wantedTime(session), &session)
    case .nextPart:
      mode = mode == .week ? .day : .week
      return go(to: day, session)
    case .goToday:
      session.say(.agendaOn, onDay(session.today, session))
      return go(to: session.today, session)
    case .refresh:
      session.say(.clientRefreshed)
      return read(session)
    case .exportCalendar:
      askNames(&session)
    case .importCalendar:
      askImport(&session)
    case .back:
      session.navigation = .pop
    default:
      guard let entry = selectedEntry else { return [] }
      errand = Errand(
        client: entry.appointment.client, action: (entry.appointment.id, command), slot: nil)
      return [.openClient(entry.appointment.client, for: .calendar)]
    }
    return []
  }

  func onDay(_ day: CalendarDate, _ session: Session) -> [String: String] {
    ["day": session.longDay(day), "week": "\(day.isoWeek.week)"]
  }

  private mutating func open(_ session: inout Session) -> [Effect] {
    switch window.selected?.content {
    case .appointment(let entry):
      session.navigation = .push(ClientScreen(opening: entry.appointment.client, session))
    case .busy(let busy):
      let words = session.words
      let title = busy.title.isEmpty ? words(.agendaBusy) : TerminalText(busy.title)
      let time = busy.start.map { session.span($0, minutes: busy.minutes) }
      let when = "\(session.longDay(busy.day ?? day)) \(time ?? words.plain(.agendaNoTime))"
      session.read(
        [Line(TerminalText(when))] + (busy.place.isEmpty ? [] : [Line(TerminalText(busy.place))]),
        title: title)
    case .free, .day, nil:
      return perform(.book, &session)
    }
    return []
  }

  // MARK: Booking

  /// The time that the row under the cursor offers; nil for the proposal of the client.
  private func wantedTime(_ session: Session) -> FreeSlot? {
    guard let line = window.selected, line.day >= session.today, let agenda else { return nil }
    if case .free(let span) = line.content {
      let from = line.day == session.wall.day ? session.wall.minute : 0
      let begin = max(span.lowerBound, (from / FreeSlots.step + 1) * FreeSlots.step)
      return ClockTime(minutes: from == 0 ? span.lowerBound : begin).map {
        FreeSlot(day: line.day, start: $0)
      }
    }
    return session.freeSlots(agenda).first(
      from: line.day, through: line.day, minutes: 45, place: "")
  }

  private mutating func askWho(at slot: FreeSlot?, typed: String = "", _ session: inout Session) {
    wantedSlot = slot
    let line = slot.map { [Line(TerminalText(session.when($0.day, $0.start)))] } ?? []
    session.ask(
      .calendarWhoTitle, line, answer: .answerGoOn, line: .calendarWhoLabel, input: typed,
      for: .agenda(.who))
  }

  /// Goes on with the clients that a name has found: one is taken, of several one is chosen.
  mutating func meet(
    _ found: [CaseloadEntry], _ typed: String, _ session: inout Session
  ) -> [Effect] {
    guard let first = found.first else {
      askWho(at: wantedSlot, typed: typed, &session)
      session.say(.calendarWhoNobody, ["name": typed], kind: .warning)
      return []
    }
    guard found.count > 1 else { return book(first.id) }
    let choices = found.map { entry in
      let name = session.nameLine(
        "\(entry.familyName) \(entry.givenNames)", isProtected: entry.nonDisclosure)
      // The date of birth tells two clients of one name apart; that of another coach's client is nobody's here.
      let isOwn = entry.coach == session.coach
      let born = isOwn ? entry.birthDate.map { TerminalText(", \($0.finnish)") } ?? "" : ""
      return Choice(
        code: entry.id.text, label: name + born, search: Words.folded(name.string))
    }
    session.openChoices(
      of: Field(id: "who", label: session.words(.calendarWhoFound), kind: .choice(choices)),
      for: .agenda(.found))
    return []
  }

  private mutating func book(_ client: RecordID) -> [Effect] {
    errand = Errand(client: client, action: nil, slot: wantedSlot)
    return [.openClient(client, for: .calendar)]
  }

  /// Does what was wanted of a client who has now been read.
  mutating func run(with dossier: ClientDossier, _ session: inout Session) -> [Effect] {
    guard let errand else { return [] }
    self.errand = nil
    guard let action = errand.action else {
      session.navigation = .push(BookingScreen(booking: dossier, at: errand.slot, session))
      return []
    }
    guard let appointment = dossier.appointment(action.appointment) else { return read(session) }
    return AppointmentActions.perform(action.command, appointment, of: dossier, &session)
  }

  // MARK: Files

  /// Asks for the file, and whether what the times are for is kept too: they may be other people's affairs.
  private func askImport(_ session: inout Session) {
    let words = session.words
    session.open(
      .dialog(
        Dialog(
          title: words(.calendarImportTitle), lines: [Line(words(.calendarImportLine))],
          answers: [
            .init(id: "back", label: words(.answerBack)),
            .init(id: "ok", label: words(.answerImportTimes)),
            .init(id: "titles", label: words(.answerImportTitles)),
          ], inputLabel: words(.pathLabel))), for: .agenda(.importPath))
  }

  private func askNames(_ session: inout Session) {
    let words = session.words
    session.open(
      .dialog(
        Dialog(
          title: words(.calendarExportTitle),
          lines: [
            Line(words(.calendarExportPrivate)), Line(words(.calendarExportNamesLine), .warning),
          ],
          answers: [
            .init(id: "back", label: words(.answerBack)),
            .init(id: "without", label: words(.answerWithoutNames)),
            .init(id: "with", label: words(.answerWithNames)),
          ])), for: .agenda(.exportNames))
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.agenda(.who), .answered("ok", let typed)):
      return typed.trimmed.isEmpty
        ? [] : [.agenda(.findClients(typed.trimmed, coach: session.coach))]
    case (.agenda(.found), .chosen(let code)):
      return RecordID(text: code).map { book($0) } ?? []
    case (.agenda(.exportNames), .answered(let id, _)) where id != "back":
      let monday = week.lowerBound
      session.ask(
        .calendarExportTitle,
        [Line(session.words(id == "with" ? .calendarExportNamesLine : .calendarExportPrivate))],
        answer: .answerGoOn, line: .pathLabel, input: "kalenteri-\(monday.iso).ics",
        leavesHouse: id == "with", for: .agenda(.exportPath(names: id == "with")))
    case (.agenda(.exportPath(let names)), .answered("ok", let path)) where !path.trimmed.isEmpty:
      let days = week.lowerBound...week.upperBound.adding(days: 21)
      return [
        .agenda(.export(days, coach: session.coach, names: names, path: path.trimmed))
      ]
    case (.agenda(.importPath), .answered(let id, let path))
    where id != "back" && !path.trimmed.isEmpty:
      return [
        .agenda(
          .importFile(path: path.trimmed, coach: session.coach, keepsTitles: id == "titles"))
      ]
    default:
      break
    }
    return []
  }

  func say(_ result: CalendarImport, _ session: inout Session) {
    if let fault = result.faults.first {
      session.say(
        .calendarImportFaults,
        [
          "line": "\(fault.line)", "reason": session.words.plain(fault.reason.text),
          "n": "\(result.faults.count)",
        ], kind: .warning)
      return
    }
    session.say(.calendarImported, result.values)
  }
}

extension CalendarImport {
  /// The figures for a sentence.
  var values: [String: String] {
    [
      "added": "\(added)", "changed": "\(changed)", "removed": "\(removed)",
      "unchanged": "\(unchanged)",
    ]
  }
}
