package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Miksi?*: why a client is on the worklist, or is not, for every kind of item, with the arithmetic and the law.
package struct WhyScreen: ScreenState {
  private let client: RecordID
  /// The kind that is told first.
  private let firstKind: DueKind?
  private var dossier: ClientDossier?
  package private(set) var search = ""
  package private(set) var first = 0
  private var size: Size

  package init(_ client: RecordID, first kind: DueKind?, _ session: Session) {
    self.client = client
    firstKind = kind
    size = session.size
  }

  package func title(_ session: Session) -> TerminalText { session.words(.whyTitle) }

  package func offers(_ session: Session) -> [Offer] {
    [
      Offer(.open, unless: dossier == nil ? .obstacleNotRead : nil), Offer(.find, isPrimary: true),
      Offer(.refresh), Offer(.back, isPrimary: true),
    ]
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    dossier == nil ? [.today(.readReasons(client))] : []
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    size = session.size
    scroll(by: 0, session)
    return []
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    let prompt: Span =
      search.isEmpty ? Span(words(.searchPrompt), .hint) : Span(TerminalText(search) + "_", .value)
    let name = dossier.map { session.nameLine(of: $0.client) } ?? ""
    let shown = shown(session)
    return [
      .lines([
        Line([
          Span(name, .heading), Span("  " + words(.searchLabel) + " ", .label), prompt,
        ])
      ]),
      .reader(
        dossier != nil && shown.isEmpty ? [Line(words(.helpNothing))] : shown, first: first),
    ]
  }

  /// The judgements as lines: the kind asked about first, then what is listed, then the rest, the gravest first.
  private func shown(_ session: Session) -> [Line] {
    guard let dossier else { return [] }
    let reasoning = DueReasoning(
      of: dossier, rules: session.rules, days: session.workingDays, today: session.today)
    let wanted = Words.folded(search).split(separator: " ")
    var groups: [(rank: Int, lines: [Line])] = []
    for kind in DueKind.allCases {
      for judgement in reasoning.judgements(of: kind) {
        let lines = Self.lines(kind, judgement, session)
        let text = Words.folded(lines.map(\.plain).joined(separator: " "))
        guard wanted.allSatisfy({ text.contains($0) }) else { continue }
        groups.append((kind == firstKind ? 0 : Self.rank(judgement), lines))
      }
    }
    let ordered = groups.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return ordered.flatMap(\.element.lines).flatMap {
      HelpText.wrapped($0, width: size.columns - 2)
    }
  }

  private static func rank(_ judgement: DueJudgement) -> Int {
    switch judgement {
    case .listed: 1
    case .postponed: 2
    case .notYet: 3
    case .met: 4
    case .notApplicable: 5
    }
  }

  private static func lines(
    _ kind: DueKind, _ judgement: DueJudgement, _ session: Session
  ) -> [Line] {
    var steps: [DueStep] = []
    var isListed = false
    switch judgement {
    case .listed(_, let taken): (steps, isListed) = (taken, true)
    case .notYet(_, let taken), .postponed(_, let taken), .met(_, _, let taken): steps = taken
    case .notApplicable: break
    }
    var lines = [
      Line([
        Span(session.name(of: kind), isListed ? .warning : .value),
        Span(" – " + session.sentence(judgement)),
      ])
    ]
    for step in steps {
      lines.append(Line("  " + session.arithmetic(step)))
      if let rule = step.rule { lines.append(Line("    " + session.source(of: rule), .hint)) }
    }
    return lines
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    let page = height
    switch key {
    case .up: scroll(by: -1, session)
    case .down: scroll(by: 1, session)
    case .pageUp, .control("u"): scroll(by: -page, session)
    case .pageDown, .control("d"): scroll(by: page, session)
    case .home: first = 0
    case .end: scroll(by: 10_000, session)
    case .backspace: write(String(search.dropLast()))
    case .escape where !search.isEmpty: write("")
    case .character("?") where search.isEmpty: return .unused
    case .character(let character): write(search + String(character))
    default: return .unused
    }
    return .used
  }

  private mutating func write(_ text: String) {
    search = text
    first = 0
  }

  private var height: Int { SceneRenderer.flexibleHeight(fixedRows: 1, size: size) }

  private mutating func scroll(by rows: Int, _ session: Session) {
    first = min(max(0, first + rows), max(0, shown(session).count - height))
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .open: session.navigation = .push(ClientScreen(opening: client, session))
    case .find: session.say(.helpFindHint)
    case .refresh:
      session.say(.clientRefreshed)
      return [.today(.readReasons(client))]
    case .back: session.navigation = .pop
    default: break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .today(.reasons(let dossier)) where dossier.client.id == client,
      .saved(let dossier, _, _) where dossier.client.id == client:
      self.dossier = dossier
    case .undone, .redone:
      return [.today(.readReasons(client))]
    case .missing(client):
      session.say(.clientMissing, kind: .warning)
      session.navigation = .pop
    default:
      break
    }
    return []
  }
}
