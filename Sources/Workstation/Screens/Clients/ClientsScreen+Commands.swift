import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

extension ClientsScreen {
  package func offers(_ session: Session) -> [Offer] {
    let none: TextKey? = window.selected == nil ? .obstacleNoClient : nil
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.open, unless: none),
      Offer(.find, isPrimary: true),
      Offer(.filter, isPrimary: true),
      Offer(.sort),
      Offer(.clearFilters, unless: query.filter.isEmpty ? .obstacleNoFilter : nil),
      Offer(.savedViews),
      Offer(.saveView, unless: readOnly),
      Offer(.refresh, isPrimary: true),
      Offer(.new, isPrimary: true, unless: readOnly),
      Offer(.remove, isPrimary: true, unless: readOnly ?? none),
      Offer(.mark, unless: none),
      Offer(.markAll, unless: none),
      Offer(.unmark, unless: window.marked.isEmpty ? .obstacleNothingMarked : nil),
      Offer(.assign, unless: readOnly ?? none),
      Offer(.exportList, unless: none),
      Offer(.importList, unless: readOnly),
      Offer(.national),
      Offer(.undo, unless: readOnly),
      Offer(.redo, unless: readOnly),
      Offer(.services),
      Offer(.calendar),
      Offer(.why, unless: none),
      Offer(.settings),
    ] + (isFirst ? [] : [Offer(.back)])
  }

  /// The clients that an action concerns: the marked ones, else the selected one.
  private var subjects: [RecordID] {
    if !window.marked.isEmpty { return window.marked.sorted() }
    return window.selected.map { [$0.id] } ?? []
  }

  package mutating func perform(
    _ command: CommandID, _ session: inout Session
  ) -> [Effect] {
    switch command {
    case .open:
      guard let entry = window.selected else { return [] }
      session.navigation = .push(ClientScreen(opening: entry.id, session))
    case .new:
      session.navigation = .push(ClientScreen(new: session))
    case .find:
      if query.search.isEmpty { session.say(.clientsFindHint) } else { return move(.down) }
    case .filter:
      session.open(
        .form(
          title: session.words(.filterTitle), FilterForm.make(query.filter, session),
          hint: session.words(.filterHint)), for: .filter)
    case .clearFilters:
      query.filter = CaseloadFilter()
      viewName = nil
      return reread(session)
    case .sort:
      session.openChoices(of: sortField(session), for: .sort)
    case .savedViews:
      return [.readViews]
    case .saveView:
      session.ask(
        .viewNameTitle, answer: .answerGoOn, line: .viewNameLabel, input: viewName ?? "",
        for: .nameView)
    case .refresh:
      session.say(.clientsRefreshed)
      return reread(session)
    case .mark:
      toggleMark()
      return move(.down)
    case .markAll:
      return [.findClients(query)]
    case .unmark:
      window.marked = []
    case .remove:
      return remove(&session)
    case .assign:
      session.ask(.assignTitle, answer: .answerGoOn, line: .assignLabel, for: .assign)
    case .exportList:
      askExport(&session)
    case .national:
      session.navigation = .push(NationalListScreen(session))
    case .importList:
      session.ask(.importTitle, answer: .answerGoOn, line: .pathLabel, for: .importPath)
    case .services:
      session.navigation = .push(CatalogueScreen(session))
    case .calendar:
      session.navigation = .push(CalendarScreen(session))
    case .why:
      guard let entry = window.selected else { return [] }
      session.navigation = .push(WhyScreen(entry.id, first: nil, session))
    case .back:
      session.navigation = .pop
    case .settings:
      session.navigation = .push(SettingsScreen(session))
    default:
      break
    }
    return []
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.filter, .form(let form)):
      query.filter = FilterForm.read(form)
      viewName = nil
      return readFromStart(session)
    case (.sort, .chosen(let code)):
      guard let order = CaseloadOrder(rawValue: code) else { return [] }
      let turns = query.sort.order == order && !query.sort.descending
      query.sort = CaseloadSort(order: order, descending: turns)
      return readFromStart(session)
    case (.savedViews, .chosen(let name)):
      guard let view = views.first(where: { $0.name == name }),
        let kept = SavedQuery.parse(view.query, today: session.today)
      else { return [] }
      query = kept
      viewName = view.name
      return readFromStart(session)
    case (.nameView, .answered("ok", let name)) where !name.trimmed.isEmpty:
      guard !SavedQuery.holdsIdentityCode(query) else {
        session.say(.viewHoldsIdentityCode, kind: .warning)
        return []
      }
      return [.saveView(name: name.trimmed, query)]
    case (.assign, .answered("ok", let coach)) where !coach.trimmed.isEmpty:
      return assign(to: coach.trimmed, &session)
    case (.confirmAssign(let coach), .answered("ok", _)):
      return [.assign(subjects, coach: coach)]
    case (.remove, .answered("ok", _)):
      return [.remove(subjects)]
    case (.exportPath, .answered("ok", let path)) where !path.trimmed.isEmpty:
      return [.exportCaseload(query, only: window.marked, path: path.trimmed)]
    case (.importPath, .answered("ok", let path)) where !path.trimmed.isEmpty:
      session.navigation = .push(ImportScreen(path: path.trimmed, session))
      return []
    default:
      return []
    }
  }

  private mutating func toggleMark() {
    guard let id = window.selected?.id else { return }
    if window.marked.remove(id) == nil { window.marked.insert(id) }
  }

  /// The selected client is removed at once, for it can be undone; others, and many, only after an answer.
  private mutating func remove(_ session: inout Session) -> [Effect] {
    let subjects = subjects
    guard subjects != window.selected.map({ [$0.id] }) else { return [.remove(subjects)] }
    confirm(
      .removeTitle, session.words.counted(.removeExplanation, subjects.count),
      answer: .answerRemove, count: subjects.count, for: .remove, &session)
    return []
  }

  /// One client gets her coach at once, for it can be undone; many only after typing their number.
  private func assign(to coach: String, _ session: inout Session) -> [Effect] {
    let subjects = subjects
    guard subjects != window.selected.map({ [$0.id] }) else {
      return [.assign(subjects, coach: coach)]
    }
    confirm(
      .assignConfirmTitle,
      session.words.counted(.assignExplanation, subjects.count, ["coach": coach]),
      answer: .answerAssign, count: subjects.count, for: .confirmAssign(coach), &session)
    return []
  }

  /// Asks before something is done to many; more than one are confirmed by typing their number.
  private func confirm(
    _ title: TextKey, _ explanation: TerminalText, answer: TextKey, count: Int,
    for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) {
    let isMany = count > 1
    session.ask(
      title, [Line(explanation)], answer: answer, line: isMany ? .typeNumberLabel : nil,
      required: isMany ? String(count) : nil, for: purpose)
  }

  /// A file leaves the house: what goes into it, and what does not, is said first.
  private func askExport(_ session: inout Session) {
    let words = session.words
    let number = window.marked.isEmpty ? count ?? window.items.count : window.marked.count
    session.ask(
      .exportTitle,
      [Line(words.counted(.exportExplanation, number)), Line(words(.exportLeavesOut), .hint)],
      answer: .answerExport, line: .pathLabel, input: "asiakkaat.csv", leavesHouse: true,
      for: .exportPath)
  }

  private func sortField(_ session: Session) -> Field {
    Field(
      id: "sort", label: session.words(.sortTitle),
      kind: .choice(
        CaseloadOrder.allCases.map { Choice(code: $0.rawValue, label: session.words($0.text)) }),
      value: query.sort.order.rawValue)
  }

  mutating func showViews(_ saved: [CaseStore.SavedView], _ session: inout Session) -> [Effect] {
    views = saved
    guard !saved.isEmpty else {
      session.say(.viewsEmpty)
      return []
    }
    session.openChoices(
      of: Field(
        id: "views", label: session.words(.viewsTitle),
        kind: .choice(saved.map { Choice(code: $0.name, label: TerminalText($0.name)) }),
        value: viewName ?? ""), for: .savedViews)
    return []
  }
}

extension CaseloadOrder {
  /// The name of the order in the list of orders.
  var text: TextKey {
    switch self {
    case .name: .orderName
    case .birth: .orderBirth
    case .status: .orderStatus
    case .statusSince: .orderStatusSince
    case .jobSearchSince: .orderJobSearch
    case .unemployedSince: .orderUnemployed
    case .planKind: .orderPlanKind
    case .planReviewDue: .orderPlanReview
    case .lastContact: .orderLastContact
    case .municipality: .orderMunicipality
    case .coach: .orderCoach
    case .language: .orderLanguage
    }
  }
}
