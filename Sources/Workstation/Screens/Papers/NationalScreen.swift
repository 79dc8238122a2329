package import Casework
package import Interface
import ReferenceData
package import Terminal

/// The texts of a note, a plan or a referral in the order of the national system, one at a time, each ticked when entered.
package struct NationalScreen: ScreenState {
  private let entry: WaitingEntry
  private let dossier: ClientDossier
  private var pieces: [NationalPiece] = []
  /// Whether the wordings have been read.
  private var isRead = false
  private var ticked: Set<Int> = []
  private var open = 0
  private var first = 0

  /// Opens the texts of an entry of a client.
  package init(_ entry: WaitingEntry, of dossier: ClientDossier) {
    self.entry = entry
    self.dossier = dossier
  }

  package func title(_ session: Session) -> TerminalText {
    session.heading(session.words(entry.kind.title), of: dossier.client)
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    isRead ? [] : [.papers(.readWordings)]
  }

  /// The register's languages are those in which a client can be served.
  private var language: Language { dossier.client.serviceLanguage == "sv" ? .sv : .fi }

  private var piece: NationalPiece? { pieces.indices.contains(open) ? pieces[open] : nil }

  package func offers(_ session: Session) -> [Offer] {
    let nothing: TextKey? = piece == nil ? .obstacleNoPaper : nil
    return [
      Offer(
        .markEntered, isPrimary: true, unless: session.isReadOnly ? .obstacleReadOnly : nothing),
      Offer(.nextPart, isPrimary: true, unless: nothing),
      Offer(.previousPart, unless: nothing),
      Offer(.writeText, unless: nothing),
      Offer(.back, isPrimary: true),
    ]
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    let height = SceneRenderer.flexibleHeight(fixedRows: 3, size: session.size)
    switch key {
    case .up: scroll(by: -1, session)
    case .down: scroll(by: 1, session)
    case .pageUp, .control("u"): scroll(by: -height, session)
    case .pageDown, .control("d"): scroll(by: height, session)
    case .home: first = 0
    default: return .unused
    }
    return .used
  }

  private mutating func scroll(by rows: Int, _ session: Session) {
    let height = SceneRenderer.flexibleHeight(fixedRows: 3, size: session.size)
    first = min(max(0, first + rows), max(0, lines(session).count - height))
  }

  private func lines(_ session: Session) -> [Line] {
    (piece?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      HelpText.wrapped(Line(TerminalText(String($0))), width: session.size.columns - 4)
    }
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    scroll(by: 0, session)
    return []
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .markEntered:
      return tick(session)
    case .nextPart, .previousPart:
      let step = command == .nextPart ? 1 : pieces.count - 1
      open = pieces.isEmpty ? 0 : (open + step) % pieces.count
      first = 0
    case .writeText:
      let content = "national-\(entry.kind.rawValue)"
      session.ask(
        .paperWriteTitle,
        [
          Line(
            session.words(
              .paperWritePerson,
              ["name": session.nameLine(of: dossier.client).string])),
          Line(session.words(.paperWriteLogged), .hint),
        ], answer: .answerWrite, line: .pathLabel,
        input: PaperFile.path(of: content, about: entry.record, on: session.today, form: .text),
        leavesHouse: true, for: .papers(.writeNational))
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  /// Ticks the piece and goes to the next that is not; when none is left, the whole is entered.
  private mutating func tick(_ session: Session) -> [Effect] {
    ticked.insert(open)
    first = 0
    let count = pieces.count
    if let next = (1..<max(2, count)).map({ (open + $0) % count }).first(where: {
      !ticked.contains($0)
    }) {
      open = next
      return []
    }
    return [.save(ticking: entry, of: dossier, session)]
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    guard case .papers(.writeNational) = purpose, case .answered("ok", let path) = answer,
      !path.trimmed.isEmpty
    else { return [] }
    let file = PaperFile(
      path: path.trimmed, form: .text, size: .normal, client: dossier.client.id,
      content: "national-\(entry.kind.rawValue)",
      language: language)
    return [.papers(.writeNational(pieces, file))]
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .papers(.wordings(let wordings)):
      isRead = true
      guard let templates = wordings[language] else { return [] }
      let maker = PaperMaker(
        templates: templates, sender: session.paperSender, reference: session.reference,
        today: session.today)
      pieces = maker.national(entry, of: dossier)
    case .papers(.written(let path)):
      session.say(.paperWritten, ["path": path])
    case .saved(let saved, _, _) where saved.client.id == dossier.client.id:
      session.say(.nationalEntered)
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    guard let piece else {
      return [.lines([Line(isRead ? words(.obstacleNoPaper) : "", .hint)])]
    }
    let values = [
      "n": words.number(open + 1), "count": words.number(pieces.count),
      "done": words.number(ticked.count), "length": words.number(piece.length),
    ]
    let mark: [Span] =
      ticked.contains(open) ? [Span("  "), Span(words(.nationalTicked), .value)] : []
    return [
      .lines([
        Line([Span(TerminalText(piece.heading), .heading)] + mark),
        Line(words(.nationalPiece, values), .hint), Line(),
      ]),
      .reader(lines(session), first: first),
    ]
  }
}
