package import CaseStore
package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Asiakkaat*: the client list, searched by typing.
package struct ClientsScreen: ScreenState {
  package var query: CaseloadQuery
  package var window: ListWindow<CaseloadEntry>
  /// How many clients the query finds; nil until counted.
  package var count: Int?
  /// The named view in use; nil when the filters were chosen by hand.
  package var viewName: String?
  /// Saved views as read last, for the list they are chosen from.
  package var views: [CaseStore.SavedView] = []
  /// A client just added, to be selected when the list is next read.
  private var newcomer: RecordID?

  /// Whether there is no screen below to go back to.
  let isFirst: Bool

  package init(_ session: Session, search: String = "", isFirst: Bool = true) {
    self.isFirst = isFirst
    query = CaseloadQuery(search: search, today: session.today)
    window = ListWindow()
    _ = window.resize(height: listHeight(session.size))
  }

  /// Rows of the list; filters in use have a line of their own above it.
  func listHeight(_ size: Size) -> Int {
    let fixedRows = query.filter.isEmpty ? 1 : 2
    return max(1, SceneRenderer.flexibleHeight(fixedRows: fixedRows, size: size) - Table.headerRows)
  }

  package func title(_ session: Session) -> TerminalText { session.words(.clientsTitle) }

  package mutating func appear(_ session: inout Session) -> [Effect] {
    window.items.isEmpty ? readFromStart(session) : reread(session)
  }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    let need = window.resize(height: listHeight(session.size))
    return need.map { [.readCaseload(query, $0)] } ?? []
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    if let step = ListStep(key) { return .used(move(step)) }
    switch key {
    case .backspace: return .used(erase(session))
    // Whoever mends a search word does not mean the client under the cursor.
    case .delete where !query.search.isEmpty: return .used
    case .escape: return escape(&session)
    // Before a search has begun these two are commands.
    case .character("?") where query.search.isEmpty, .character(" ") where query.search.isEmpty:
      return .unused
    case .character(let character): return .used(type(String(character), &session))
    default: return .unused
    }
  }

  package mutating func paste(_ text: String, _ session: inout Session) -> KeyUse {
    .used(type(TerminalText(text).string, &session))
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    window.select(visible: number - 1) ? perform(.open, &session) : []
  }

  mutating func move(_ step: ListStep) -> [Effect] {
    window.move(step).map { [.readCaseload(query, $0)] } ?? []
  }

  private mutating func type(_ text: String, _ session: inout Session) -> [Effect] {
    guard query.search.utf8.count + text.utf8.count <= 200 else {
      session.say(.fieldFull, kind: .warning)
      return []
    }
    query.search += text
    return readFromStart(session)
  }

  private mutating func erase(_ session: Session) -> [Effect] {
    guard !query.search.isEmpty else { return [] }
    query.search.removeLast()
    return readFromStart(session)
  }

  private mutating func escape(_ session: inout Session) -> KeyUse {
    guard !query.search.isEmpty else {
      guard isFirst else { return .unused }
      session.say(.clientsEscapeHint)
      return .used
    }
    query.search = ""
    return .used(reread(session))
  }

  /// Reads the list from its start, for a new search, filter or order.
  mutating func readFromStart(_ session: Session) -> [Effect] {
    prepare(session)
    count = nil
    return [.readCaseload(query, .first(count: window.pageCount)), .countCaseload(query)]
  }

  /// Reads the list again around the selected client.
  mutating func reread(_ session: Session) -> [Effect] {
    prepare(session)
    defer { newcomer = nil }
    return [
      .readCaseloadAround(
        query, newcomer ?? window.selected?.id, lastSeen: newcomer == nil ? window.selected : nil,
        count: window.pageCount),
      .countCaseload(query),
    ]
  }

  /// Fits the list to the day, which may have changed, and to the line that filters take.
  private mutating func prepare(_ session: Session) {
    query.today = session.today
    _ = window.resize(height: listHeight(session.size))
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    switch result {
    case .caseload(let query, let need, let rows, let isComplete):
      guard query == self.query else { return [] }
      let next = window.receive(rows, for: need, complete: isComplete)
      return next.map { [.readCaseload(self.query, $0)] } ?? []
    case .caseloadAround(let query, let rows, let beginsAtFirst, let endsAtLast, let selecting):
      guard query == self.query else { return [] }
      window.replace(
        with: rows, beginsAtFirst: beginsAtFirst, endsAtLast: endsAtLast, selecting: selecting)
      return []
    case .counted(let query, let number):
      if query == self.query { count = number }
      return []
    case .views(let saved):
      return showViews(saved, &session)
    case .viewSaved(let name):
      viewName = name
      session.say(.viewSaved, ["name": name])
      return []
    case .viewRemoved(let name):
      if viewName == name { viewName = nil }
      session.say(.viewRemoved, ["name": name])
      return []
    case .found(let query, let ids):
      guard query == self.query else { return [] }
      window.marked.formUnion(ids)
      session.message = Message(session.words.counted(.clientsMarked, window.marked.count))
      return []
    case .removed(let ids):
      sayRemoved(ids, &session)
      window.remove(Set(ids))
      return reread(session)
    case .assigned(let number, let coach):
      window.marked = []
      session.say(.clientsAssigned, ["n": session.words.number(number), "coach": coach])
      return reread(session)
    case .exported(let path, let rows, let leftOut):
      let key: TextKey = leftOut > 0 ? .clientsExportedPartly : .clientsExported
      session.say(
        key, ["n": session.words.number(rows), "path": path, "left": session.words.number(leftOut)])
      return []
    case .saved(let dossier, isNew: true, _):
      // The list is read when the form of the new client has closed.
      newcomer = dossier.client.id
      return []
    case .undone, .redone:
      return reread(session)
    default:
      return []
    }
  }

  private func sayRemoved(_ ids: [RecordID], _ session: inout Session) {
    if ids.count == 1, let entry = window.items.first(where: { $0.id == ids.first }) {
      session.say(.clientRemoved, ["name": "\(entry.familyName) \(entry.givenNames)"])
    } else {
      session.message = Message(session.words.counted(.clientsRemoved, ids.count))
    }
  }
}
