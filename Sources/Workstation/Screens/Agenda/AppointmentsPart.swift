package import Casework
package import Interface
package import ReferenceData
package import Terminal

/// *Tapaamiset*: the appointments of a client, what is to come first, then what was, with what became of it and its notes.
package struct AppointmentsPart: ClientPart {
  private var window: ListWindow<AppointmentLine>
  /// The rows that the window has.
  private var shown: [AppointmentLine] = []
  /// By which the headings of a note are told from its text.
  private let templates: NoteTemplates
  /// Whether the coach has asked to see what is covered.
  private var isRevealed = false

  package init(_ session: Session) {
    window = ListWindow(height: Self.height(session.size))
    templates = .embedded(session.words.language)
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: Briefing.rows + 1, size: size) - Table.headerRows
  }

  package var title: TextKey { .partAppointments }

  package func offers(_ dossier: ClientDossier, _ session: Session) -> [Offer] {
    let selected = selected(dossier)
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.open, isPrimary: true, unless: window.selected == nil ? .obstacleNoAppointment : nil),
      Offer(.book, isPrimary: true, unless: readOnly), Offer(.writeNote, unless: readOnly),
    ] + AppointmentActions.offers(selected, session)
  }

  package func commonOffers(_ dossier: ClientDossier, _ session: Session) -> [Offer] {
    [
      Offer(.book, unless: session.isReadOnly ? .obstacleReadOnly : nil),
      AppointmentActions.offer(.absence, selected(dossier), session),
    ]
  }

  /// The appointment that commands are about: the one under the cursor.
  private func selected(_ dossier: ClientDossier) -> Appointment? {
    window.selected.flatMap { dossier.appointment($0.id) }
  }

  package mutating func appear(_ dossier: ClientDossier, _ session: inout Session) -> [Effect] {
    fill(dossier, session)
    return []
  }

  package mutating func receive(
    _ result: EffectResult, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    if case .saved = result { fill(dossier, session) }
    return []
  }

  package mutating func cover(isRevealed: Bool) {
    self.isRevealed = isRevealed
  }

  package mutating func resize(_ session: Session) {
    _ = window.resize(height: Self.height(session.size))
  }

  /// Shows the records; the cursor begins on the last one whose time has come and of which nothing is recorded.
  private mutating func fill(_ dossier: ClientDossier, _ session: Session) {
    let kept = shown.isEmpty ? nil : window.selected?.id
    shown = AppointmentLine.lines(of: dossier)
    let open = dossier.bookedAppointments.last { $0.day ?? .latest <= session.today }
    window = ListWindow(height: Self.height(session.size))
    _ = window.receive(shown, for: .first(count: shown.count), complete: true)
    // What has been recorded gives way to what waits.
    let isDone = kept.flatMap(dossier.appointment).map { $0.state != .booked } ?? false
    let target = isDone ? open?.id : kept ?? open?.id
    guard let index = shown.firstIndex(where: { $0.id == target }) else { return }
    for _ in 0..<index { _ = window.move(.down) }
  }

  package mutating func press(
    _ key: Key, _ dossier: ClientDossier, _ session: inout Session
  ) -> KeyUse {
    if [.function(7), .control("n")].contains(key) {
      guard !session.isReadOnly else { return .unused }
      return .used(perform(.book, dossier, &session))
    }
    guard let step = ListStep(key) else { return .unused }
    _ = window.move(step)
    return .used
  }

  package mutating func perform(
    _ command: CommandID, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    if command == .book {
      session.navigation = .push(BookingScreen(booking: dossier, session))
      return []
    }
    let selected = selected(dossier)
    switch (command, window.selected) {
    case (.writeNote, _):
      session.navigation = .push(
        NoteScreen(dossier.client.id, dossier, about: selected?.id, session))
    case (.open, .note(let listing)?):
      session.navigation = .push(NotesScreen(dossier, showing: listing.note.id, session))
    case (.open, .appointment(let appointment)?):
      session.navigation = .push(BookingScreen(opening: appointment, of: dossier, session))
    default:
      guard let selected else { return [] }
      return AppointmentActions.perform(command, selected, of: dossier, &session)
    }
    return []
  }

  package mutating func choose(
    _ number: Int, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    guard window.visible.indices.contains(window.top + number - 1) else { return [] }
    let distance = window.top + number - 1 - window.selectedIndex
    for _ in 0..<abs(distance) { _ = window.move(distance > 0 ? .down : .up) }
    return []
  }

  package func body(_ dossier: ClientDossier, _ session: Session) -> [Block] {
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.appointmentsDay), minimum: 20, ideal: 26, rank: 0),
        .init(title: words(.appointmentsWhat), minimum: 22, ideal: 40, rank: 1),
        .init(title: words(.appointmentsState), minimum: 17, ideal: 34, rank: 2),
        .init(title: words(.appointmentsWay), minimum: 8, ideal: 18, rank: 3),
        .init(title: words(.appointmentsPlace), minimum: 10, ideal: 28, rank: 4),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.compactMap { $0.among(dossier) }.map { line in
      let cells = line.cells(
        dossier, templates, isCovered: dossier.client.nonDisclosure && !isRevealed, session)
      return Table.Row(cells: plan.indices.map { cells[$0] })
    }
    return [
      .table(
        Table(
          columns: plan.columns, rows: rows,
          selected: rows.isEmpty ? nil : window.selectedVisibleIndex,
          empty: [Line(words(.appointmentsEmpty), .hint)]))
    ]
  }
}
