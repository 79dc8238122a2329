import CaseStore
package import Casework
import Interface
import ReferenceData
package import Terminal

/// *Palvelut*: the services of the network, by category or by the words of the need.
package struct CatalogueScreen: ScreenState {
  /// One row of the list.
  struct Row: Identifiable, Sendable {
    let service: Service
    /// Why a search found it; nil while nothing is searched.
    let found: FoundService?

    var id: RecordID { service.id }
  }

  /// The client who is referred; nil when the catalogue is only looked at.
  let client: ClientDossier?
  private(set) var search = ""
  private(set) var category: ServiceCategory?
  private(set) var window = ListWindow<Row>()
  private var index: NeedSearch?
  /// Whether the figures of today have been asked for.
  private var hasRead = false
  /// A referral was made: the screen closes when it is uncovered.
  private var isDone = false

  /// Opens the catalogue to be looked at.
  package init(_ session: Session) {
    self.init(client: nil, session)
  }

  /// Opens the catalogue to choose a service for a client.
  package init(referring dossier: ClientDossier, _ session: Session) {
    self.init(client: dossier, session)
  }

  private init(client: ClientDossier?, _ session: Session) {
    self.client = client
    fit(session)
    if !session.catalogue.services.isEmpty { makeIndex(session) }
  }

  static let fixedRows = 1

  private mutating func fit(_ session: Session) {
    let height = SceneRenderer.flexibleHeight(fixedRows: Self.fixedRows, size: session.size)
    _ = window.resize(height: height - Table.headerRows)
  }

  package func title(_ session: Session) -> TerminalText {
    guard let client = client?.client else { return session.words(.servicesTitle) }
    return session.words(.referTitle, ["name": session.nameLine(of: client).string])
  }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    if isDone { session.navigation = .pop }
    defer { hasRead = true }
    return isDone || hasRead ? [] : [.catalogue(.read)]
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    fit(session)
    return []
  }

  package func offers(_ session: Session) -> [Offer] {
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let none: TextKey? = window.selected == nil ? .obstacleNoService : nil
    var offers = [
      Offer(.open, isPrimary: true, unless: none), Offer(.filter, isPrimary: true),
      // Esc first gives up the search.
      Offer(.back, isPrimary: search.isEmpty && category == nil),
    ]
    if client == nil {
      offers += [
        Offer(.new, isPrimary: true, unless: readOnly), Offer(.amend, unless: none ?? readOnly),
        Offer(.remove, unless: none ?? readOnly), Offer(.importServices, unless: readOnly),
        Offer(.undo, unless: readOnly), Offer(.redo, unless: readOnly),
      ]
    } else {
      offers.append(Offer(.serviceDetails, unless: none))
    }
    return offers
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    if let step = ListStep(key) {
      _ = window.move(step)
      return .used
    }
    switch key {
    case .backspace:
      guard !search.isEmpty else { return .used }
      search.removeLast()
      fill(session)
    case .delete where !search.isEmpty:
      return .used
    case .escape where !search.isEmpty:
      search = ""
      fill(session)
    case .escape where category != nil:
      category = nil
      fill(session)
    case .character("?") where search.isEmpty, .character(" ") where search.isEmpty:
      return .unused
    case .character(let character):
      type(String(character), &session)
    default:
      return .unused
    }
    return .used
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    type(TerminalText(text).string, &session)
    return .used
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    window.select(visible: number - 1) ? perform(.open, &session) : []
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .open:
      guard let service = window.selected?.service else { return [] }
      session.navigation =
        if let client {
          .push(ReferralForm(service, of: client, session))
        } else {
          .push(ServiceScreen(service.id, client: nil, session))
        }
    case .serviceDetails:
      guard let service = window.selected?.service else { return [] }
      session.navigation = .push(ServiceScreen(service.id, client: client, session))
    case .filter:
      askCategory(&session)
    case .new:
      askNew(&session)
    case .amend:
      guard let service = window.selected?.service else { return [] }
      session.navigation = .push(ServiceForms.form(service, isNew: false, session))
    case .remove:
      return close(session)
    case .importServices:
      session.ask(
        .importServicesTitle, [Line(session.words(.importServicesHint))], answer: .answerGoOn,
        line: .pathLabel, for: .catalogue(.importPath))
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  /// A service is not taken away, for referrals tell of it: it is not offered any more.
  private func close(_ session: Session) -> [Effect] {
    guard var service = window.selected?.service else { return [] }
    service.closedOn = session.today
    return [.saveCatalogue([.save(service)], draft: "", label: .changeServiceClosed)]
  }

  private mutating func type(_ text: String, _ session: inout Session) {
    guard search.utf8.count + text.utf8.count <= 200 else {
      session.say(.fieldFull, kind: .warning)
      return
    }
    search += text
    fill(session)
  }

  package mutating func answer(
    _ answer: OverlayAnswer, for purpose: OpenOverlay.Purpose, _ session: inout Session
  ) -> [Effect] {
    switch (purpose, answer) {
    case (.catalogue(.category), .chosen(let code)):
      category = ServiceCategory(rawValue: code)
      fill(session)
    case (.catalogue(.new), .answered(let kind, _)):
      session.navigation = ServiceForms.new(kind, for: window.selected?.service, session)
    case (.catalogue(.importPath), .answered("ok", let path)) where !path.trimmed.isEmpty:
      session.navigation = .push(ServiceImportScreen(path: path.trimmed, session))
    default:
      break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .catalogue(.read), .catalogueRead:
      makeIndex(session)
    case .saved(let dossier, _, _) where dossier.client.id == client?.client.id:
      isDone = true
    default:
      break
    }
    return []
  }

  private mutating func makeIndex(_ session: Session) {
    index = NeedSearch(session.catalogue, vocabulary: .embedded(), today: session.today)
    fill(session)
  }

  /// Fills the list: what the search finds, best first, else everything by category and name.
  private mutating func fill(_ session: Session) {
    let catalogue = session.catalogue
    let filter = CatalogueFilter(category: category)
    let found = search.trimmed.isEmpty ? nil : index?.find(search) ?? []
    let rows: [Row] =
      found.map {
        $0.compactMap { hit in catalogue.service(hit.service).map { Row(service: $0, found: hit) } }
      }
      ?? catalogue.offered(on: session.today).map { Row(service: $0, found: nil) }
      .sorted { $0.service.category < $1.service.category }
    let wanted = rows.filter { filter.wants($0.service, in: catalogue, today: session.today) }
    let selected = found == nil ? window.selected?.id : wanted.first?.id
    window.replace(with: wanted, beginsAtFirst: true, endsAtLast: true, selecting: selected)
  }
}
