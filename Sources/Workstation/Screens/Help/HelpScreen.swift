package import Interface
import ReferenceData
package import Terminal

/// *Ohje*: the keys of the screen it was opened from, then how the program works; typing narrows it.
package struct HelpScreen: ScreenState {
  private let lines: [Line]
  package private(set) var search = ""
  package private(set) var first = 0
  private var height: Int
  private var width: Int

  /// The help for a screen as it is now.
  package init(for screen: any ScreenState, _ session: Session) {
    lines = HelpText.lines(for: screen, session)
    height = Self.height(session.size)
    width = session.size.columns - 2
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: 1, size: size)
  }

  package func title(_ session: Session) -> TerminalText { session.words(.helpTitle) }

  package func offers(_ session: Session) -> [Offer] {
    [Offer(.find, isPrimary: true), Offer(.back, isPrimary: true)]
  }

  private var shown: [Line] {
    let words = Words.folded(search).split(separator: " ")
    return lines.filter { line in
      let text = Words.folded(line.plain)
      return words.allSatisfy { text.contains($0) }
    }.flatMap { HelpText.wrapped($0, width: width) }
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    let shown = shown
    let prompt: Span =
      search.isEmpty ? Span(words(.searchPrompt), .hint) : Span(TerminalText(search) + "_", .value)
    return [
      .lines([Line([Span(words(.searchLabel) + " ", .label), prompt])]),
      .reader(shown.isEmpty ? [Line(words(.helpNothing))] : shown, first: first),
    ]
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    height = Self.height(session.size)
    width = session.size.columns - 2
    scroll(by: 0)
    return []
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    switch key {
    case .up: scroll(by: -1)
    case .down: scroll(by: 1)
    case .pageUp, .control("u"): scroll(by: -height)
    case .pageDown, .control("d"): scroll(by: height)
    case .home: first = 0
    case .end: scroll(by: shown.count)
    case .backspace:
      if !search.isEmpty { search.removeLast() }
      first = 0
    case .escape where !search.isEmpty:
      search = ""
      first = 0
    case .character(let character):
      search.append(character)
      first = 0
    default:
      return .unused
    }
    return .used
  }

  private mutating func scroll(by rows: Int) {
    first = min(max(0, first + rows), max(0, shown.count - height))
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .back: session.navigation = .pop
    case .find: session.say(.helpFindHint)
    default: break
    }
    return []
  }
}
