import Casework
import Interface
import ReferenceData
import Terminal

/// What is agreed, what waits for a report, and the versions of a client's plan: rows with one selected.
struct PlanActionList: Sendable {
  /// One row.
  enum Row: Sendable, Hashable, Identifiable {
    case action(AgreedAction)
    /// A review period of the duty that has ended without a report.
    case period(DutyPeriod)
    case version(EmploymentPlan)

    /// The identity of the record, or the first day of the period.
    enum ID: Sendable, Hashable {
      case record(RecordID)
      case period(CalendarDate)
    }

    var id: ID {
      switch self {
      case .action(let action): .record(action.id)
      case .period(let period): .period(period.began)
      case .version(let plan): .record(plan.id)
      }
    }

    static func == (left: Row, right: Row) -> Bool { left.id == right.id }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  private(set) var window: ListWindow<Row>

  init(height: Int) {
    window = ListWindow(height: height, keepsAll: true)
  }

  var selected: Row? { window.selected }

  mutating func resize(height: Int) {
    _ = window.resize(height: height)
  }

  mutating func move(_ key: Key) -> Bool {
    guard let step = ListStep(key) else { return false }
    _ = window.move(step)
    return true
  }

  mutating func select(_ number: Int) -> Bool { window.select(visible: number - 1) }

  /// Shows a client's rows; the selected one stays selected.
  mutating func show(_ dossier: ClientDossier, on today: CalendarDate, versions: Bool) {
    let inPlan = dossier.actions.filter(\.isInPlan)
    let closed = inPlan.filter { !$0.isOpen }.sorted {
      ($0.doneOn ?? $0.droppedOn ?? .latest, $0.id) > ($1.doneOn ?? $1.droppedOn ?? .latest, $1.id)
    }
    var rows = dossier.openPlanActions.map(Row.action)
    if versions, let plan = dossier.planInForce {
      rows += dossier.unreportedPeriods(of: plan, on: today).map(Row.period)
    }
    rows += closed.map(Row.action)
    if versions { rows += dossier.planVersions.map(Row.version) }
    window.replace(
      with: rows, beginsAtFirst: true, endsAtLast: true, selecting: window.selected?.id)
  }

  func table(_ session: Session, empty: TextKey) -> Table {
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.planColumnState), minimum: 18, ideal: 22, rank: 1),
        .init(title: words(.planColumnDay), minimum: 10, ideal: 10, rank: 2),
        .init(title: words(.planColumnSide), minimum: 10, ideal: 17, rank: 3),
        .init(title: words(.planColumnWhat), minimum: 24, ideal: 100, rank: 0),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.map { row in
      let cells = PlanActionList.cells(row, session)
      return Table.Row(cells: plan.indices.map { cells[$0] })
    }
    return Table(
      columns: plan.columns, rows: rows, selected: window.selectedVisibleIndex,
      empty: [Line(words(empty))])
  }

  private static func cells(_ row: Row, _ session: Session) -> [Span] {
    let words = session.words
    switch row {
    case .action(let action):
      let side = session.valueName(.agreedAction, "responsible", action.responsible.rawValue)
      let isLate = action.isOpen && action.due ?? .latest < session.today
      let state: Span =
        if let done = action.doneOn {
          Span(words(.planActionDone, ["date": done.finnish]), .good)
        } else if let dropped = action.droppedOn {
          Span(words(.planActionDropped, ["date": dropped.finnish]), .muted)
        } else {
          isLate ? Span(words(.planActionLate), .warning) : Span(words(.planActionOpen))
        }
      return [
        state, Span(TerminalText(action.due?.finnish ?? "–")), Span(side),
        Span(TerminalText(action.text)),
      ]
    case .period(let period):
      return [
        Span(words(.planReportMissing), .warning), Span(TerminalText(period.ended.finnish)),
        Span(session.valueName(.agreedAction, "responsible", "client")),
        Span(words(.planReportOf, ["period": session.span(period)])),
      ]
    case .version(let plan):
      let day = plan.madeOn ?? plan.endedOn
      return [
        session.state(of: plan), Span(TerminalText(day?.finnish ?? "–")), Span(""),
        Span(session.label(plan.kind)),
      ]
    }
  }
}
