import CaseStore
import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Siirrettävät*: what is still to be entered in the national system, until it is ticked (380/2023 120 §).
package struct NationalListScreen: ScreenState {
  private var window: ListWindow<WaitingRow>
  private var isRead = false
  /// What is opened or ticked as soon as its client has been read.
  private var wanted: (entry: WaitingEntry, isTicked: Bool)?

  package init(_ session: Session) {
    window = ListWindow(height: Self.height(session.size), keepsAll: true)
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: 1, size: size) - Table.headerRows
  }

  package func title(_ session: Session) -> TerminalText { session.words(.nationalTitle) }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    [.papers(.readWaiting(coach: session.coach))]
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    _ = window.resize(height: Self.height(session.size))
    return []
  }

  package func offers(_ session: Session) -> [Offer] {
    let nothing: TextKey? = window.selected == nil ? .nationalEmpty : nil
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    return [
      Offer(.open, isPrimary: true, unless: nothing),
      Offer(.markEntered, isPrimary: true, unless: readOnly ?? nothing),
      Offer(.refresh, isPrimary: true),
      Offer(.undo, unless: readOnly),
      Offer(.back, isPrimary: true),
    ]
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    guard let step = ListStep(key) else { return .unused }
    _ = window.move(step)
    return .used
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    window.select(visible: number - 1) ? perform(.open, &session) : []
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .open, .markEntered:
      guard let row = window.selected else { return [] }
      wanted = (row.entry, command == .markEntered)
      return [.openClient(row.entry.client, for: .national)]
    case .refresh:
      return appear(&session)
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .papers(.waiting(let rows)):
      isRead = true
      _ = window.receive(rows, for: .first(count: rows.count), complete: true)
    case .opened(let dossier, _):
      guard let wanted, wanted.entry.client == dossier.client.id else { return [] }
      self.wanted = nil
      if wanted.isTicked {
        return [.save(ticking: wanted.entry, of: dossier, session)]
      }
      session.navigation = .push(NationalScreen(wanted.entry, of: dossier))
    case .saved, .undone, .redone:
      return appear(&session)
    case .missing, .failed:
      wanted = nil
    default:
      break
    }
    return []
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.nationalDay), minimum: 10, ideal: 10, rank: 0),
        .init(title: words(.nationalWhat), minimum: 14, ideal: 20, rank: 1),
        .init(title: words(.nationalWho), minimum: 20, ideal: 40, rank: 2),
        .init(title: words(.nationalAge), minimum: 10, ideal: 10, rank: 3, alignsRight: true),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.map { row in
      let days = max(0, row.entry.day.days(until: session.today))
      func cell(_ column: Int, _ width: Int) -> Span {
        switch column {
        case 0: Span(TerminalText(row.entry.day.finnish))
        case 1: Span(words(row.entry.kind.title))
        case 2:
          session.nameCell(
            "\(row.familyName) \(row.givenNames)", isProtected: row.nonDisclosure, width: width)
        default: Span(words.counted(.nationalDays, days))
        }
      }
      return Table.Row(cells: zip(plan.indices, plan.columns).map { cell($0, $1.width) })
    }
    return [
      .lines([Line(words(.nationalHint), .hint)]),
      .table(
        Table(
          columns: plan.columns, rows: rows, selected: window.selectedVisibleIndex,
          empty: isRead ? [Line(words(.nationalEmpty))] : [])),
    ]
  }
}

extension Effect {
  /// Ticks something as entered in the national system today.
  static func save(
    ticking entry: WaitingEntry, of dossier: ClientDossier, _ session: Session
  ) -> Effect {
    .save(
      before: dossier, after: dossier.ticking(entry, on: session.today), draft: "",
      label: .changeEntered)
  }
}
