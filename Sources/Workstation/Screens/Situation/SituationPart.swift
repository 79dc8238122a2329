import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

/// *Tilanne*: what a coach should know before she meets the client, and the small entries about her.
struct SituationPart: ClientPart {
  private var selected = 0
  /// The first row on the screen.
  private var first = 0
  /// Who changed each record last, as far as the history has been read.
  private var authors: [RecordID: String] = [:]
  /// The check of digital skills whose form is open, to tell its result when it is saved.
  private var check: RecordID?

  var title: TextKey { .partSituation }

  func offers(_ dossier: ClientDossier, _ session: Session) -> [Offer] {
    [
      Offer(.open, isPrimary: true),
      Offer(.new, isPrimary: true, unless: session.isReadOnly ? .obstacleReadOnly : nil),
    ]
  }

  mutating func appear(_ dossier: ClientDossier, _ session: inout Session) -> [Effect] {
    [.readHistory(dossier.client.id, before: nil)] + session.catalogueNeed
  }

  // MARK: What is shown

  func rows(_ dossier: ClientDossier, _ session: Session) -> [SituationRow] {
    let briefing = ClientBriefing(
      of: dossier, on: session.today, for: session.coach,
      items: DueItems.items(of: dossier, rules: session.rules, days: session.workingDays)
    ) { authors[$0] }
    let told = Set(briefing.lines.compactMap(\.subject))
    let words = BriefingWords(session: session)
    return briefing.lines.map(words.row) + words.entries(of: dossier, besides: told)
  }

  func body(_ dossier: ClientDossier, _ session: Session) -> [Block] {
    let rows = rows(dossier, session)
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.situationMatter), minimum: 15, ideal: 15, rank: 0),
        .init(title: words(.situationNow), minimum: 30, ideal: 200, rank: 1),
      ], width: session.size.columns - Table.gutter)
    let selected = min(self.selected, rows.count - 1)
    let first = firstRow(showing: selected, of: rows.count, session)
    let shown = rows[first...].prefix(Self.height(session.size)).map { row in
      Table.Row(
        cells: plan.indices.map { [Span(row.label, .muted), Span(row.text, row.role)][$0] })
    }
    return [.table(Table(columns: plan.columns, rows: shown, selected: selected - first))]
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: Briefing.rows + 1, size: size) - Table.headerRows
  }

  private func firstRow(showing row: Int, of count: Int, _ session: Session) -> Int {
    let height = Self.height(session.size)
    return max(0, min(max(first, row - height + 1), row, max(0, count - height)))
  }

  // MARK: Keys and commands

  mutating func press(
    _ key: Key, _ dossier: ClientDossier, _ session: inout Session
  ) -> KeyUse {
    guard let step = ListStep(key) else { return .unused }
    let (count, page) = (rows(dossier, session).count, Self.height(session.size) - 1)
    let wanted =
      switch step {
      case .up: selected - 1
      case .down: selected + 1
      case .pageUp: selected - page
      case .pageDown: selected + page
      case .first: 0
      case .last: count - 1
      }
    selected = min(max(wanted, 0), max(count - 1, 0))
    first = firstRow(showing: selected, of: count, session)
    return .used
  }

  mutating func choose(
    _ number: Int, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    let count = rows(dossier, session).count
    guard (1...max(count, 1)).contains(first + number) else { return [] }
    selected = first + number - 1
    return perform(.open, dossier, &session)
  }

  mutating func perform(
    _ command: CommandID, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    switch command {
    case .open: open(dossier, &session)
    case .new: askWhatToAdd(&session)
    default: break
    }
    return []
  }

  private mutating func open(_ dossier: ClientDossier, _ session: inout Session) {
    check = nil
    let rows = rows(dossier, session)
    guard rows.indices.contains(selected) else { return }
    switch rows[selected].target {
    case .part(let part):
      session.navigation = .part(part)
    case .form(let subject):
      openForm(of: subject, in: dossier, &session)
    case .note(let id):
      guard let note = dossier.notes.first(where: { $0.id == id }) else { return }
      let title = session.name(of: .note) + " " + TerminalText(note.on?.finnish ?? "")
      let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Line(TerminalText(String($0))) }
      session.read(lines + [Line(), Line(TerminalText(note.author), .muted)], title: title)
    case .consent(let id):
      ask(id, dossier, &session)
    case .nothing:
      break
    }
  }

  private mutating func openForm(
    of subject: BriefingLine.Subject, in dossier: ClientDossier, _ session: inout Session
  ) {
    guard let form = subject.form(in: dossier, session) else { return }
    check = dossier.assessments.first { $0.id == subject.id && $0.kind == .digital }?.id
    session.navigation = .push(form)
  }

  private func askWhatToAdd(_ session: inout Session) {
    let choices = SituationEntry.allCases.map { entry in
      let name = entry.name(session)
      return Choice(code: entry.rawValue, label: name, search: Words.folded(name.string))
    }
    session.openChoices(
      of: Field(id: "", label: session.words(.situationAddTitle), kind: .choice(choices)),
      for: .situation(.add))
  }

  /// Asks what the client decided; giving and refusing take the same keys (380/2023 118.1 §).
  private func ask(_ id: RecordID, _ dossier: ClientDossier, _ session: inout Session) {
    guard let consent = dossier.consents.first(where: { $0.id == id }), !session.isReadOnly else {
      return
    }
    let words = session.words
    session.open(
      .dialog(
        Dialog(
          title: session.name(of: .consent),
          lines: [
            Line(session.valueName(.consent, "purpose", consent.purpose.rawValue)),
            Line(TerminalText(consent.recipient)), Line(ReferralWords.content(consent, session)),
          ].filter { !$0.plain.isEmpty },
          answers: [
            .init(id: "back", label: words(.answerBack)),
            .init(id: "given", label: words(.consentGive)),
            .init(id: "refused", label: words(.consentRefuse)),
            .init(id: "open", label: words(.consentOpen)),
          ])), for: .situation(.consent(id)))
  }

  mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ dossier: ClientDossier,
    _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.situation(.add), .chosen(let code)):
      guard let entry = SituationEntry(rawValue: code) else { return [] }
      let form = entry.form(in: dossier, session)
      check = entry == .digitalCheck ? (form as? RecordForm<Assessment>)?.recordID : nil
      session.navigation = .push(form)
    case (.situation(.consent(let id)), .answered("open", _)):
      guard let consent = dossier.consents.first(where: { $0.id == id }) else { return [] }
      openForm(of: .init(consent), in: dossier, &session)
    case (.situation(.consent(let id)), .answered(let decision, _)):
      guard let decision = ConsentDecision(rawValue: decision) else { return [] }
      return decide(decision, of: id, dossier, session)
    default:
      break
    }
    return []
  }

  private func decide(
    _ decision: ConsentDecision, of id: RecordID, _ dossier: ClientDossier, _ session: Session
  ) -> [Effect] {
    var after = dossier
    guard let index = after.consents.firstIndex(where: { $0.id == id }) else { return [] }
    after.consents[index].decision = decision
    after.consents[index].decidedOn = session.today
    return [
      .save(
        before: dossier, after: after, draft: "client/\(dossier.client.id.text)/consent/\(id.text)",
        label: .changeConsent)
    ]
  }

  mutating func receive(
    _ result: EffectResult, _ dossier: ClientDossier, _ session: inout Session
  ) -> [Effect] {
    switch result {
    case .history(dossier.client.id, _, let entries):
      // The latest come first.
      for entry in entries.reversed() { authors[entry.record] = entry.author }
    case .saved(let saved, _, _) where saved.client.id == dossier.client.id:
      tellCheck(in: saved, &session)
      return [.readHistory(saved.client.id, before: nil)]
    default:
      break
    }
    return []
  }

  /// Tells the result of a check of digital skills that was just saved, with the services that fit.
  private mutating func tellCheck(in dossier: ClientDossier, _ session: inout Session) {
    guard let assessment = dossier.assessments.first(where: { $0.id == check }) else { return }
    check = nil
    let result = DigitalCheckWords(assessment, session)
    session.read(result.lines, title: result.title)
  }
}
