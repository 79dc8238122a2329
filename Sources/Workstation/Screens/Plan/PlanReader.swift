package import Casework
package import Interface
import ReferenceData
package import Terminal

/// A version of a plan, or the difference of two, to be read.
package struct PlanReader: ScreenState {
  /// What is read.
  package enum Content: Sendable {
    case version(PlanDocument)
    case comparison(PlanComparison)
  }

  private let content: Content
  private var first = 0

  package init(_ content: Content) {
    self.content = content
  }

  package func title(_ session: Session) -> TerminalText {
    switch content {
    case .version: session.words(.planReadTitle)
    case .comparison: session.words(.planCompareTitle)
    }
  }

  package func offers(_ session: Session) -> [Offer] { [Offer(.back, isPrimary: true)] }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    if command == .back { session.navigation = .pop }
    return []
  }

  private func lines(_ session: Session) -> [Line] {
    let lines =
      switch content {
      case .version(let document): PlanLines.document(document, session)
      case .comparison(let comparison): PlanLines.comparison(comparison, session)
      }
    return lines.flatMap { $0.wrapped(width: session.size.columns - 2) }
  }

  package func body(_ session: Session) -> [Block] { [.reader(lines(session), first: first)] }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    scroll(by: 0, session)
    return []
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    guard let step = ListStep(key) else { return .unused }
    let height = SceneRenderer.flexibleHeight(fixedRows: 0, size: session.size)
    switch step {
    case .up: scroll(by: -1, session)
    case .down: scroll(by: 1, session)
    case .pageUp: scroll(by: -height, session)
    case .pageDown: scroll(by: height, session)
    case .first: first = 0
    case .last: scroll(by: lines(session).count, session)
    }
    return .used
  }

  private mutating func scroll(by rows: Int, _ session: Session) {
    let height = SceneRenderer.flexibleHeight(fixedRows: 0, size: session.size)
    first = min(max(0, first + rows), max(0, lines(session).count - height))
  }
}

extension Line {
  /// The line in rows of `width` cells, broken between words, the roles kept; a word wider than a row is left to be cut.
  fileprivate func wrapped(width: Int) -> [Line] {
    var rows = [Line()]
    var used = 0
    for span in spans {
      var text = ""
      for (number, word) in span.text.string.split(
        separator: " ", omittingEmptySubsequences: false
      ).enumerated() {
        let piece = (number > 0 ? " " : "") + word
        let cells = TerminalText(piece).width
        guard used + cells > width, used > 0 else {
          text += piece
          used += cells
          continue
        }
        rows[rows.count - 1].spans.append(Span(TerminalText(text), span.role))
        rows.append(Line())
        text = String(word)
        used = TerminalText(text).width
      }
      rows[rows.count - 1].spans.append(Span(TerminalText(text), span.role))
    }
    return rows
  }
}
