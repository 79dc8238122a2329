import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Luonnokset*: what was begun and not saved, to be taken up again or thrown away.
package struct DraftsScreen: ScreenState {
  private var window: ListWindow<WaitingDraft>
  private var isRead = false

  package init(_ session: Session) {
    window = ListWindow(height: Self.height(session.size), keepsAll: true)
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: 1, size: size) - Table.headerRows
  }

  package func title(_ session: Session) -> TerminalText { session.words(.draftsTitle) }

  package mutating func appear(_ session: inout Session) -> [Effect] { [.readDrafts] }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    _ = window.resize(height: Self.height(session.size))
    return []
  }

  package func offers(_ session: Session) -> [Offer] {
    let nothing: TextKey? = window.selected == nil ? .draftsEmpty : nil
    return [
      Offer(.open, isPrimary: true, unless: nothing),
      Offer(
        .remove, isPrimary: true, unless: nothing ?? (session.isReadOnly ? .obstacleReadOnly : nil)),
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
    case .open:
      open(&session)
    case .remove:
      guard let draft = window.selected else { return [] }
      session.ask(
        .draftDiscardTitle,
        [Line(session.words.counted(.draftDiscardExplanation, draft.characters))],
        answer: .answerDiscard, for: .discardDraft(draft.id))
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  /// Opens where the draft was written; it is put back there.
  private func open(_ session: inout Session) {
    guard let draft = window.selected else { return }
    if let client = draft.client, draft.kind == .note {
      session.navigation = .push(
        NoteScreen(client, correcting: NoteDraft.corrected(key: draft.id), session))
    } else if let client = draft.client {
      session.navigation = .push(ClientScreen(opening: client, session))
    } else if draft.kind == .client {
      session.navigation = .push(ClientScreen(new: session))
    } else {
      session.say(.draftElsewhere)
    }
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    guard case (.discardDraft(let key), .answered("ok", _)) = (purpose, answer) else { return [] }
    return [.discardDraft(key), .readDrafts]
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    guard case .drafts(let drafts) = result else { return [] }
    isRead = true
    _ = window.receive(drafts, for: .first(count: drafts.count), complete: true)
    return []
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.draftsWhen), minimum: 16, ideal: 16, rank: 0),
        .init(title: words(.draftsWho), minimum: 20, ideal: 34, rank: 1),
        .init(title: words(.draftsWhat), minimum: 14, ideal: 24, rank: 2),
        .init(title: words(.draftsLength), minimum: 8, ideal: 12, rank: 3, alignsRight: true),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.map { draft in
      func cell(_ column: Int, _ width: Int) -> Span {
        switch column {
        case 0: Span(TerminalText(session.localTime(draft.savedAt).stamp))
        case 1: session.nameCell(draft.name, isProtected: draft.isProtected, width: width)
        case 2: Span(session.name(of: draft))
        default: Span(TerminalText(words.number(draft.characters)))
        }
      }
      return Table.Row(cells: zip(plan.indices, plan.columns).map { cell($0, $1.width) })
    }
    return [
      .lines([Line(words(.draftsHint), .hint)]),
      .table(
        Table(
          columns: plan.columns, rows: rows, selected: window.selectedVisibleIndex,
          empty: isRead ? [Line(words(.draftsEmpty))] : [])),
    ]
  }
}

extension Session {
  /// What a draft will be, in words.
  func name(of draft: WaitingDraft) -> TerminalText {
    switch draft.kind {
    case .client?: words(.partDetails)
    case let kind?: name(of: kind)
    case nil: words(.draftOther)
    }
  }

  /// Says after a start what was being written when the program ended.
  mutating func say(_ drafts: [WaitingDraft]) {
    guard let latest = drafts.first else { return }
    say(
      .draftsWaiting,
      [
        "name": latest.name.isEmpty
          ? words.plain(.clientNewTitle)
          : nameLine(latest.name, isProtected: latest.isProtected).string,
        "what": name(of: latest).string, "n": words.number(latest.characters),
        "time": localTime(latest.savedAt).stamp,
      ], kind: .warning)
  }
}
