package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Tuloste*: a paper as it will be, before it is written to a file.
package struct PapersScreen: ScreenState {
  private let request: PaperRequest
  private let dossier: ClientDossier
  private var language: Language
  private var size = PrintSize.normal
  private var wordings: [Language: PaperTemplates]?
  private var first = 0

  /// Opens the preview of a paper about a client's record, in the client's language of service.
  package init(_ request: PaperRequest, of dossier: ClientDossier, _ session: Session) {
    self.request = request
    self.dossier = dossier
    language = Language(rawValue: dossier.client.serviceLanguage) ?? .fi
    // What a provider reads is in the language of the office.
    if !request.isForClient { language = session.words.language }
  }

  package func title(_ session: Session) -> TerminalText {
    session.heading(session.words(request.kind.title), of: dossier.client)
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    wordings == nil ? [.papers(.readWordings)] : []
  }

  package func offers(_ session: Session) -> [Offer] {
    let nothing: TextKey? = paper(session) == nil ? .obstacleNoPaper : nil
    return [
      Offer(.writePDF, isPrimary: true, unless: nothing),
      Offer(.writeText, unless: nothing),
      Offer(.paperLanguage, isPrimary: true),
      Offer(.paperSize, isPrimary: true),
      Offer(.back, isPrimary: true),
    ]
  }

  private func maker(_ session: Session) -> PaperMaker? {
    wordings?[language].map {
      PaperMaker(
        templates: $0, sender: session.paperSender, reference: session.reference,
        today: session.today)
    }
  }

  private func paper(_ session: Session) -> Paper? {
    maker(session)?.paper(request, of: dossier)
  }

  private func lines(_ session: Session) -> [Line] {
    guard let maker = maker(session) else { return [] }
    if request.kind == .reminder {
      guard let message = maker.message(request, of: dossier) else { return [] }
      return HelpText.wrapped(
        Line(TerminalText(message.text)), width: min(76, session.size.columns - 4))
    }
    guard let paper = maker.paper(request, of: dossier) else { return [] }
    let columns = size == .large ? 40 : min(76, session.size.columns - 4)
    return TextPaper.lines(of: paper, columns: columns).map { Line(TerminalText($0)) }
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    var lines = lines(session)
    if lines.isEmpty, wordings != nil { lines = [Line(words(.obstacleNoPaper), .hint)] }
    let warning =
      dossier.client.nonDisclosure && request.isForClient
      ? Line(words(.paperProtected), .warning) : Line()
    return [.lines([head(session), warning]), .reader(lines, first: first)]
  }

  /// In which language and size the paper is, of a short message how long it is; and what is missing from it.
  private func head(_ session: Session) -> Line {
    let words = session.words
    var spans = [
      Span(words(language.name), .value), Span(" · "),
      Span(words(size == .large ? .paperLarge : .paperNormal), .value),
    ]
    if request.kind == .reminder, let message = maker(session)?.message(request, of: dossier) {
      let values = [
        "n": words.number(message.length), "limit": words.number(message.capacity),
        "parts": words.number(message.parts),
      ]
      spans = [
        Span(words(language.name), .value), Span(" · "),
        Span(words(.messageLength, values), message.parts > 1 ? .warning : .value),
      ]
    }
    if session.settings.phone.isEmpty {
      spans += [Span("  "), Span(words(.paperNoPhone), .warning)]
    }
    return Line(spans)
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    scroll(by: 0, session)
    return []
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    let height = Self.height(session.size)
    switch key {
    case .up: scroll(by: -1, session)
    case .down: scroll(by: 1, session)
    case .pageUp, .control("u"): scroll(by: -height, session)
    case .pageDown, .control("d"): scroll(by: height, session)
    case .home: first = 0
    case .end: scroll(by: lines(session).count, session)
    default: return .unused
    }
    return .used
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: 2, size: size)
  }

  private mutating func scroll(by rows: Int, _ session: Session) {
    let last = max(0, lines(session).count - Self.height(session.size))
    first = min(max(0, first + rows), last)
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .writePDF:
      ask(.pdf, &session)
    case .writeText:
      ask(.text, &session)
    case .paperLanguage:
      let all = Language.allCases
      let index = all.firstIndex(of: language) ?? 0
      language = all[(index + 1) % all.count]
      scroll(by: 0, session)
    case .paperSize:
      size = size == .normal ? .large : .normal
      scroll(by: 0, session)
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  /// Names the person, the recipient, the content and the file before anything leaves.
  private func ask(_ form: PaperFile.Form, _ session: inout Session) {
    let client = dossier.client
    let provider = dossier.referrals.first { $0.id == request.subject }?.providerName ?? ""
    let recipient =
      request.isForClient ? session.words.plain(.paperToClient) : provider
    let values = [
      "name": session.nameLine(of: client).string, "recipient": recipient,
      "content": session.words.plain(request.kind.title),
    ]
    let name = request.kind.rawValue
    session.ask(
      .paperWriteTitle,
      [
        Line(session.words(.paperWritePerson, values)),
        Line(session.words(.paperWriteRecipient, values)),
        Line(session.words(.paperWriteContent, values)),
        Line(session.words(.paperWriteLogged), .hint),
      ], answer: .answerWrite, line: .pathLabel,
      input: PaperFile.path(of: name, about: request.subject, on: session.today, form: form),
      leavesHouse: true, for: .papers(.write(form)))
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    guard case .papers(.write(let form)) = purpose, case .answered("ok", let path) = answer,
      let paper = paper(session), !path.trimmed.isEmpty
    else { return [] }
    let file = PaperFile(
      path: path.trimmed, form: form, size: size, client: dossier.client.id,
      content: request.kind.rawValue, language: language)
    return [.papers(.write(paper, file))]
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .papers(.wordings(let wordings)): self.wordings = wordings
    case .papers(.written(let path)): session.say(.paperWritten, ["path": path])
    default: break
    }
    return []
  }
}
