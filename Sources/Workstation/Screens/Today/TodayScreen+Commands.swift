import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

extension TodayScreen {
  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let none: TextKey? = selectedClient == nil ? .obstacleNoItem : nil
    let noItem: TextKey? =
      !window.marked.isEmpty || selectedItem != nil ? nil : none ?? .obstacleNotItem
    return [
      Offer(.open, unless: query.search.isEmpty ? none : nil),
      Offer(.clients, isPrimary: true),
      Offer(.filter, isPrimary: true),
      Offer(.group),
      Offer(.refresh, isPrimary: true),
      Offer(.bookRows, isPrimary: true, unless: readOnly ?? none),
      Offer(.postpone, unless: readOnly ?? noItem),
      Offer(.tick, unless: readOnly ?? noItem),
      Offer(.why, unless: none),
      Offer(.writeNote, unless: readOnly ?? none),
      Offer(.refer, unless: readOnly ?? none),
      Offer(.undo, unless: readOnly),
      Offer(.redo, unless: readOnly),
      Offer(.services), Offer(.calendar), Offer(.national), Offer(.settings),
    ] + rowOffers(session)
  }

  /// What is done with an appointment, and below the appointments with rows.
  private func rowOffers(_ session: Session) -> [Offer] {
    if let entry = selectedEntry { return AppointmentActions.offers(entry.appointment, session) }
    let none: TextKey? = window.selected == nil ? .obstacleNoItem : nil
    return [
      Offer(.mark, unless: none), Offer(.markAll, unless: none),
      Offer(.unmark, unless: window.marked.isEmpty ? .obstacleNothingMarked : nil),
    ]
  }

  /// The items that an action concerns: the marked ones, else the selected one.
  private var subjects: [WorklistEntry.ID] {
    guard window.marked.isEmpty else {
      return window.marked.sorted { ($0.client, $0.item) < ($1.client, $1.item) }
    }
    return selectedItem.map { [$0.id] } ?? []
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .open:
      guard let client = selectedClient else { return perform(.clients, &session) }
      session.navigation = .push(ClientScreen(opening: client, session))
    case .clients:
      session.navigation = .push(ClientsScreen(session, search: query.search, isFirst: false))
      query.search = ""
    case .filter:
      session.openChoices(of: filterField(session), for: .today(.filter))
    case .group:
      query.order = query.order == .kind ? .day : .kind
      session.say(query.order == .kind ? .todayGroupedByKind : .todayGroupedByDay)
      return reread(session)
    case .refresh:
      session.say(.clientsRefreshed)
      return [.today(.prepare(session.rules, session.workingDays))] + reread(session)
    case .bookRows:
      booking = clientsToBook
      return bookNext(&session)
    case .postpone:
      askPostponement("", "", of: subjects, &session)
    case .tick:
      return tick(&session)
    case .why:
      guard let client = selectedClient else { return [] }
      session.navigation = .push(WhyScreen(client, first: selectedItem?.item.kind, session))
    case .mark:
      guard let id = selectedItem?.id else { return [] }
      if window.marked.remove(id) == nil { window.marked.insert(id) }
      return move(.down)
    case .markAll:
      return [.today(.findRows(query))]
    case .unmark:
      window.marked = []
    case .writeNote:
      guard let client = selectedClient else { return [] }
      session.navigation = .push(
        NoteScreen(client, about: selectedEntry?.appointment.id, session))
    case .services:
      session.navigation = .push(CatalogueScreen(session))
    case .calendar:
      session.navigation = .push(CalendarScreen(session))
    case .national:
      session.navigation = .push(NationalListScreen(session))
    case .settings:
      session.navigation = .push(SettingsScreen(session))
    default:
      guard let client = selectedClient else { return [] }
      errand = Errand(
        client: client, appointment: selectedEntry?.appointment.id, command: command)
      return [.openClient(client, for: .worklist)]
    }
    return []
  }

  /// Does what was wanted of a client who has now been read.
  mutating func run(with dossier: ClientDossier, _ session: inout Session) -> [Effect] {
    guard let errand else { return [] }
    self.errand = nil
    if errand.command == .refer {
      session.navigation = .push(CatalogueScreen(referring: dossier, session))
    } else if let appointment = errand.appointment.flatMap(dossier.appointment) {
      let effects = AppointmentActions.perform(
        errand.command, appointment, of: dossier, &session)
      savesHere = !effects.isEmpty
      return effects
    }
    return []
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.today(.filter), .chosen(let codes)):
      filter(by: codes.split(separator: ",").map(String.init), session)
      return readFromStart(session)
    case (.today(.postpone(let items)), .form(let form)):
      return postpone(items, form, &session)
    case (.today(.tick(let items)), .answered("ok", _)):
      return [.today(.tick(items))]
    default:
      return []
    }
  }

  // MARK: Booking

  /// The clients of the marked rows, each once and in their order as far as it is in sight.
  private var clientsToBook: [RecordID] {
    guard !window.marked.isEmpty else { return selectedClient.map { [$0] } ?? [] }
    var clients: [RecordID] = []
    let inOrder = window.items.filter { window.marked.contains($0.id) }.map(\.client)
    for client in inOrder + window.marked.map(\.client).sorted() where !clients.contains(client) {
      clients.append(client)
    }
    return clients
  }

  /// Opens the booking of the next client; when it closes, that of the one after.
  mutating func bookNext(_ session: inout Session) -> [Effect] {
    guard !booking.isEmpty else { return [] }
    window.marked = window.marked.filter { $0.client != booking[0] }
    session.navigation = .push(
      ClientScreen(opening: booking.removeFirst(), for: .book, session))
    return []
  }

  // MARK: Filter

  private static let everybody = "everybody"
  private static let late = "late"

  private func filterField(_ session: Session) -> Field {
    let words = session.words
    let kinds = DueKind.allCases.map { kind in
      let count = counts?.kinds[kind]?.all ?? 0
      let name = session.name(of: kind).string
      let label = count > 0 ? "\(name) (\(words.number(count)))" : name
      return Choice(code: kind.rawValue, label: TerminalText(label), search: Words.folded(label))
    }
    let others = [
      Choice(code: Self.everybody, label: words(.todayEverybody)),
      Choice(code: Self.late, label: words(.todayLateOnly)),
    ]
    var chosen = query.kinds.map(\.rawValue)
    if query.coach == nil { chosen.append(Self.everybody) }
    if query.lateOnly { chosen.append(Self.late) }
    return Field(
      id: "filter", label: words(.todayFilterTitle), kind: .manyChoice(others + kinds),
      value: chosen.joined(separator: ","))
  }

  private mutating func filter(by codes: [String], _ session: Session) {
    query.coach = codes.contains(Self.everybody) ? nil : session.coach
    query.lateOnly = codes.contains(Self.late)
    query.kinds = Set(codes.compactMap(DueKind.init(rawValue:)))
  }

  // MARK: Putting off and ticking

  private func askPostponement(
    _ day: String, _ reason: String, of items: [WorklistEntry.ID], problem: TextKey? = nil,
    in field: String = "", _ session: inout Session
  ) {
    let words = session.words
    var form = Form(fields: [
      Field(
        id: "until", label: words(.postponeUntil), kind: .date, value: day, hint: words(.hintDate)),
      Field(id: "reason", label: words(.postponeReason), kind: .text(maximum: 500), value: reason),
    ])
    form.focus = field == "reason" ? 1 : 0
    form.setProblem(field, problem.map { words($0) })
    session.open(
      .form(
        title: words.counted(.postponeTitle, items.count), form, hint: words(.postponeHint)),
      for: .today(.postpone(items)))
  }

  private func postpone(
    _ items: [WorklistEntry.ID], _ form: Form, _ session: inout Session
  ) -> [Effect] {
    let (typed, reason) = (form.value("until").trimmed, form.value("reason").trimmed)
    let day = session.date(typed)
    guard let day, day > session.today else {
      askPostponement(
        typed, reason, of: items, problem: day == nil ? .problemDate : .problemNotLater,
        in: "until", &session)
      return []
    }
    guard !reason.isEmpty else {
      askPostponement(typed, "", of: items, problem: .problemNoReason, in: "reason", &session)
      return []
    }
    return [.today(.postpone(items, until: day, reason: reason))]
  }

  /// Ticks what may be ticked; of one that may not be it is said what closes it.
  private func tick(_ session: inout Session) -> [Effect] {
    let subjects = subjects
    let allowed = subjects.filter { Self.kind(of: $0)?.canBeTicked ?? false }
    guard let first = allowed.first else {
      if let kind = subjects.first.flatMap(Self.kind) {
        session.message = Message(session.closing(of: kind), kind: .warning)
      }
      return []
    }
    guard subjects.count > 1 else { return [.today(.tick([first]))] }
    session.ask(
      .tickTitle,
      [
        Line(session.words.counted(.tickExplanation, allowed.count)),
        Line(
          subjects.count == allowed.count
            ? "" : session.words.counted(.tickLeftOut, subjects.count - allowed.count), .hint),
      ],
      answer: .answerTick, line: .typeNumberLabel, required: String(allowed.count),
      for: .today(.tick(allowed)))
    return []
  }

  /// The kind of an item, which its key begins with.
  private static func kind(of id: WorklistEntry.ID) -> DueKind? {
    DueKind(rawValue: String(id.item.prefix { $0 != ":" }))
  }
}
