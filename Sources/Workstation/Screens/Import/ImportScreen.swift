package import CaseStore
import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Siirtolista*: what an import would do, before it does it.
package struct ImportScreen: ScreenState {
  /// The parts of the preview, in the order in which F6 goes through them.
  package enum Part: Int, CaseIterable, Sendable {
    case faults, updates, duplicates, additions
  }

  package let path: String
  package var plan: ImportPlan?
  package var summary: TransferSummary?
  package var part = Part.faults
  package var window: ListWindow<ImportLine>

  package init(path: String, _ session: Session) {
    self.path = path
    window = ListWindow(height: Self.height(session.size))
  }

  static let summaryRows = 3

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: summaryRows + 1, size: size) - Table.headerRows
  }

  package func title(_ session: Session) -> TerminalText { session.words(.importScreenTitle) }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    plan == nil ? [.readTransferList(path: path)] : []
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    _ = window.resize(height: Self.height(session.size))
    return []
  }

  package func offers(_ session: Session) -> [Offer] {
    let nothing: TextKey? = chosenRows == 0 ? .obstacleNothingToImport : nil
    let faultless: TextKey? = summary?.faults.isEmpty ?? true ? .obstacleNoFaults : nil
    return [
      Offer(.accept, isPrimary: true, unless: nothing),
      Offer(.open, isPrimary: true, unless: window.selected == nil ? .importPartEmpty : nil),
      Offer(.nextPart, isPrimary: true),
      Offer(.previousPart),
      Offer(.mark, isPrimary: true, unless: part == .updates ? nil : .obstacleNotUpdate),
      Offer(.markAll, unless: part == .updates ? nil : .obstacleNotUpdate),
      Offer(.unmark, unless: part == .updates ? nil : .obstacleNotUpdate),
      Offer(.writeErrors, isPrimary: true, unless: faultless),
      Offer(.back, isPrimary: true),
    ]
  }

  /// Clients that would be added or changed.
  package var chosenRows: Int {
    guard let plan else { return 0 }
    return plan.additions.count + plan.updates.count { $0.isChosen }
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    guard let step = ListStep(key) else { return .unused }
    _ = window.move(step)
    return .used
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .accept:
      confirm(&session)
    case .open:
      if let line = window.selected { session.read([Line(line.detail)], title: line.subject) }
    case .nextPart, .previousPart:
      let count = Part.allCases.count
      let step = command == .nextPart ? 1 : count - 1
      part = Part(rawValue: (part.rawValue + step) % count) ?? .faults
      fill(session)
    case .mark:
      if let index = window.selected?.update { plan?.updates[index].isChosen.toggle() }
      _ = window.move(.down)
    case .markAll, .unmark:
      for index in plan?.updates.indices ?? 0..<0 {
        // A protection is lifted one by one or not at all.
        let lifts = plan?.updates[index].liftsProtection ?? true
        plan?.updates[index].isChosen = command == .markAll && !lifts
      }
    case .writeErrors:
      session.ask(
        .errorsTitle, [Line(session.words(.errorsExplanation))], answer: .answerGoOn,
        line: .pathLabel, input: path + ".virheet.csv", for: .errorsPath)
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  private func confirm(_ session: inout Session) {
    let words = session.words
    session.ask(
      .confirmImportTitle,
      [
        Line(words.counted(.confirmImportRows, chosenRows)), Line(words(.confirmImportUndo), .hint),
      ], answer: .answerImport, line: .typeNumberLabel, required: String(chosenRows),
      for: .confirmImport)
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.confirmImport, .answered("ok", _)):
      guard let plan else { return [] }
      return [.applyImport(plan)]
    case (.errorsPath, .answered("ok", let path)) where !path.trimmed.isEmpty:
      return [.writeErrors(path: path.trimmed)]
    default:
      return []
    }
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .transferListRead(let plan, let summary):
      self.plan = plan
      self.summary = summary
      part = Part.allCases.first { count(of: $0) > 0 } ?? .additions
      fill(session)
    case .imported(let added, let updated):
      session.say(
        .imported, ["added": session.words.number(added), "updated": session.words.number(updated)])
      session.navigation = .pop
    case .importCancelled:
      session.say(.importCancelled, kind: .warning)
    case .errorsWritten(let path, let rows):
      session.say(.errorsWritten, ["path": path, "n": session.words.number(rows)])
    case .failed where plan == nil:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  /// Rows that a part of the preview has.
  package func count(of part: Part) -> Int {
    switch part {
    case .faults: summary?.faults.count ?? 0
    case .updates: plan?.updates.count ?? 0
    case .duplicates: plan?.likelyDuplicates.count ?? 0
    case .additions: plan?.additions.count ?? 0
    }
  }

  private mutating func fill(_ session: Session) {
    window = ListWindow(height: Self.height(session.size))
    let lines = ImportLines.make(part, plan, summary, session)
    _ = window.receive(lines, for: .first(count: lines.count), complete: true)
  }
}
