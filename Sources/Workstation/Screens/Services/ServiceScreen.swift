package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Palvelu*: one service with its provider, its rules, how it answers, and its courses.
package struct ServiceScreen: ScreenState {
  private let id: RecordID
  /// The client whose case the rules are held against; nil for none.
  private let client: ClientDossier?
  private var first = 0
  private var isDone = false

  package init(_ id: RecordID, client: ClientDossier?, _ session: Session) {
    self.id = id
    self.client = client
  }

  package func title(_ session: Session) -> TerminalText {
    TerminalText(session.catalogue.service(id)?.name ?? session.words.plain(.servicesTitle))
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    if isDone { session.navigation = .pop }
    return []
  }

  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    var offers = [Offer(.back, isPrimary: true)]
    if client != nil {
      offers.append(Offer(.refer, isPrimary: true, unless: readOnly))
    } else {
      offers += [
        Offer(.amend, isPrimary: true, unless: readOnly),
        Offer(.new, isPrimary: true, unless: readOnly),
        Offer(.undo, unless: readOnly), Offer(.redo, unless: readOnly),
      ]
    }
    return offers
  }

  package func body(_ session: Session) -> [Block] { [.reader(lines(session), first: first)] }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    guard let step = ListStep(key) else { return .unused }
    let page = SceneRenderer.flexibleHeight(fixedRows: 1, size: session.size)
    let last = max(0, lines(session).count - page)
    first =
      switch step {
      case .up: max(0, first - 1)
      case .down: min(last, first + 1)
      case .pageUp: max(0, first - page)
      case .pageDown: min(last, first + page)
      case .first: 0
      case .last: last
      }
    return .used
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    guard let service = session.catalogue.service(id) else {
      session.navigation = .pop
      return []
    }
    switch command {
    case .refer:
      if let client { session.navigation = .push(ReferralForm(service, of: client, session)) }
    case .amend:
      session.navigation = .push(ServiceForms.form(service, isNew: false, session))
    case .new:
      session.navigation = ServiceForms.new("course", for: service, session)
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    if case .saved(let dossier, _, _) = result, dossier.client.id == client?.client.id {
      isDone = true
    }
    return []
  }

  private func lines(_ session: Session) -> [Line] {
    guard let service = session.catalogue.service(id) else { return [] }
    let words = session.words
    let width = session.size.columns - 2
    var lines = [
      Line([
        Span(TerminalText(service.name), .heading),
        Span("  " + ServiceWords.category(service.category, session), .muted),
      ])
    ]
    func add(_ kind: RecordKind, _ column: String, _ value: String) {
      guard !value.isEmpty else { return }
      let line = Line([
        Span(session.fieldLabel(kind, column) + ": ", .label), Span(TerminalText(value)),
      ])
      lines += HelpText.wrapped(line, width: width)
    }
    lines += HelpText.wrapped(Line(TerminalText(service.summary)), width: width)
    lines.append(Line())
    add(.service, "audience", service.audience)
    add(.service, "place", service.place)
    let languages = service.languageCodes.map { session.languageName($0).string }
    add(.service, "languages", languages.joined(separator: ", "))
    let municipalities = service.municipalityCodes.map { session.municipality($0).string }
    add(.service, "municipalities", municipalities.joined(separator: ", "))
    add(.service, "rule", session.valueName(.service, "rule", service.rule).string)
    add(.service, "next_start", ServiceWords.start(service, session).string)
    add(.service, "answer_days", "\(service.answerDays)")
    let figures = session.catalogueUse.figures(of: id)
    lines += [
      Line([
        Span(words(.figuresHeading) + " ", .label),
        Span(
          figures == nil
            ? words(.figuresNone) : ReferralWords.figures(figures, session),
          figures == nil ? .muted : .value),
      ]),
      Line(),
    ]
    if let provider = session.catalogue.provider(of: service) {
      lines.append(Line(TerminalText(provider.name), .heading))
      add(
        .organisation, "sector", session.valueName(.organisation, "sector", provider.sector).string)
      add(.organisation, "contact_person", provider.contactPerson)
      add(.organisation, "phone", provider.phone)
      add(.organisation, "email", provider.email)
      add(.organisation, "address", provider.address)
      add(.organisation, "web", provider.web)
      add(.organisation, "remark", provider.remark)
      lines.append(Line())
    }
    let findings = client.map { ServiceWords.findings(service, $0, session) } ?? []
    if !findings.isEmpty {
      lines.append(Line(words(.rulesHeading), .heading))
      lines += findings.flatMap { HelpText.wrapped($0, width: width) } + [Line()]
    }
    let courses = session.catalogue.courses(of: id)
    lines.append(Line(words(.coursesHeading), .heading))
    lines +=
      courses.isEmpty
      ? [Line(words(.coursesEmpty), .hint)]
      : courses.map { course in
        let left = session.catalogueUse.placesLeft(in: course)
        let waiting = session.catalogueUse.waiting(for: course.id)
        var line = Line([Span(ServiceWords.course(course, session))])
        if let left {
          line.spans.append(Span("  " + words(.placesLeft, ["n": "\(left)"]), .value))
        }
        if waiting > 0 {
          line.spans.append(Span(", " + words(.placesWaiting, ["n": "\(waiting)"])))
        }
        return line
      }
    return lines
  }
}
