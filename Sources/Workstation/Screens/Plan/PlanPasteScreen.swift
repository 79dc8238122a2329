import CaseStore
package import Casework
package import Interface
import ReferenceData
package import Terminal

/// An old plan's text pasted, and what of it goes where, before it is put into the plan.
package struct PlanPasteScreen: ScreenState {
  private static let headings = PlanHeadings(.embedded(.planHeadings))

  private let sections: [PlanSection]
  private var form: Form
  private var paste: PlanPaste?
  private var list: ListWindow<NumberedPiece>
  private var drafting: FormDrafting
  private var hasAsked = false

  /// A piece with its place in the text.
  private struct NumberedPiece: Sendable, Identifiable {
    let id: Int
    let piece: PlanPaste.Piece
  }

  /// Opens an empty page for a plan of a kind.
  package init(for client: RecordID, kind: PlanKind?, _ session: Session) {
    sections = PlanSection.sections(of: kind).filter { $0.text != nil }
    form = Form(fields: [
      Field(
        id: "text", label: session.words(.planPasteText),
        kind: .note(height: 14, maximum: 100_000))
    ])
    list = ListWindow(height: Self.height(session.size), keepsAll: true)
    drafting = FormDrafting(
      key: "client/\(client.text)/employment_plan/paste", context: client.text)
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: 1, size: size) - Table.headerRows
  }

  package func title(_ session: Session) -> TerminalText { session.words(.planPasteTitle) }

  package var hasUnsavedText: Bool { form.isDirty }

  package func offers(_ session: Session) -> [Offer] {
    let nothing: TextKey? = form.value("text").trimmed.isEmpty ? .obstaclePasteEmpty : nil
    return [
      Offer(.planPutIn, isPrimary: true, unless: nothing),
      Offer(
        .choose, isPrimary: paste != nil,
        unless: paste == nil ? .obstacleNoChoices : nothing),
      Offer(.nextPart, isPrimary: true, unless: nothing),
      Offer(.back, isPrimary: true),
    ]
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    defer { hasAsked = true }
    return hasAsked ? [] : [.readDraft(drafting.key)]
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    _ = list.resize(height: Self.height(session.size))
    return []
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    if paste != nil {
      guard let step = ListStep(key) else { return .unused }
      _ = list.move(step)
      return .used
    }
    let height = SceneRenderer.flexibleHeight(fixedRows: 1, size: session.size)
    switch form.handle(key, width: session.size.columns - 2, height: height) {
    case .ignored, .left(_, to: .pastEnd), .left(_, to: .beforeStart): return .unused
    case .full: session.say(.fieldFull, kind: .warning)
    case .changed: return .used(noteTyping(session))
    default: break
    }
    return .used
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    guard paste == nil else { return .unused }
    switch form.insert(text) {
    case .pasted:
      let effects = noteTyping(session)
      split()
      return .used(effects)
    default:
      session.say(.pasteTooLong, kind: .warning)
      return .used
    }
  }

  private mutating func split() {
    paste = PlanPaste(form.value("text"), headings: Self.headings)
    fill()
  }

  private mutating func fill() {
    let pieces = (paste?.pieces ?? []).enumerated().map { NumberedPiece(id: $0, piece: $1) }
    list.replace(
      with: pieces, beginsAtFirst: true, endsAtLast: true, selecting: list.selected?.id)
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    paste != nil && list.select(visible: number - 1) ? perform(.choose, &session) : []
  }

  package mutating func replaceField(with text: String, _ session: inout Session) -> [Effect] {
    form.set("text", text)
    split()
    return noteTyping(session)
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .planPutIn:
      if paste == nil { split() }
      guard let paste else { return [] }
      session.navigation = .pop
      return [.discardDraft(drafting.key), .plan(.bring(.pasted(paste)))]
    case .choose:
      guard let piece = list.selected else { return [] }
      let choices = sections.map { session.choice(of: $0) }
      session.openChoices(
        of: Field(
          id: "piece", label: session.words(.planPasteWhere), kind: .choice(choices),
          value: piece.piece.section?.rawValue ?? ""), for: .plan(.piece(piece.id)))
    case .nextPart:
      if paste == nil { split() } else { paste = nil }
    case .back:
      guard paste == nil else {
        paste = nil
        return []
      }
      session.navigation = .pop
      return drafting.isBehind ? draftEffects(session) : []
    default:
      break
    }
    return []
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    guard case (.plan(.piece(let index)), .chosen(let code)) = (purpose, answer) else { return [] }
    paste?.send(index, to: PlanSection(rawValue: code))
    fill()
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .draft(let draft) where draft.key == drafting.key:
      form.set("text", draft.text)
      drafting.settle(isDrafted: true)
      split()
      session.say(.draftRestored, ["time": session.localTime(draft.savedAt).stamp])
    case .draftSaved(drafting.key): drafting.settle(isDrafted: true)
    case .failed: if form.isDirty { drafting.tryLater(from: session.now) }
    default: break
    }
    return []
  }

  package func deadline(_ session: Session) -> Moment? { drafting.due }

  package mutating func wake(_ session: inout Session, isLeaving: Bool) -> [Effect] {
    if let due = drafting.due, isLeaving || due <= session.now { return draftEffects(session) }
    return isLeaving && form.isDirty && !drafting.isDrafted ? draftEffects(session) : []
  }

  private mutating func noteTyping(_ session: Session) -> [Effect] {
    drafting.noteTyping(at: session.now) ? draftEffects(session) : []
  }

  private mutating func draftEffects(_ session: Session) -> [Effect] {
    drafting.effects(text: form.value("text"), cursor: 0, at: session.now)
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    guard let paste else {
      return [.lines([Line(words(.planPasteHint), .hint)]), .form(form)]
    }
    let plan = ColumnPlan(
      [
        .init(title: words(.planPasteHeading), minimum: 22, ideal: 40, rank: 1),
        .init(title: words(.planPasteWhere), minimum: 22, ideal: 28, rank: 0),
        .init(title: words(.planPasteText), minimum: 20, ideal: 90, rank: 2),
      ], width: session.size.columns - Table.gutter)
    let rows = list.visible.map { row in
      let section: Span =
        row.piece.section.map { Span(session.name(of: $0)) }
        ?? Span(words(.planPasteNowhere), .warning)
      let cells = [
        Span(TerminalText(row.piece.heading.trimmed)), section,
        Span(TerminalText(row.piece.body.trimmed)),
      ]
      return Table.Row(cells: plan.indices.map { cells[$0] })
    }
    let hint: Span =
      paste.hasLeftOver
      ? Span(words(.planPasteLeftOver), .warning) : Span(words(.planPasteReady), .hint)
    return [
      .lines([Line([hint])]),
      .table(Table(columns: plan.columns, rows: rows, selected: list.selectedVisibleIndex)),
    ]
  }
}
