import Casework
import Interface
import Terminal
import Testing
import Workstation

/// What holds of every screen whatever was pressed.
struct ScreenInvariants {
  /// The last four characters of every identity code.
  private let secrets: Set<String>
  /// The contact details of the people under non-disclosure, and of nobody else.
  private static let hidden = ["040 000 0998", "Salakuja 1", "99800"]
  /// Where they live, and nobody else does: a field or filter may be given the name, a list or a covered form not.
  private static let home = (code: "890", name: "Utsjoki")

  /// Puts every other of the people under non-disclosure.
  static func protect(_ dossier: inout ClientDossier, _ index: Int) {
    guard index.isMultiple(of: 2) else { return }
    dossier.client.nonDisclosure = true
    dossier.client.phone = hidden[0]
    dossier.client.address = hidden[1]
    dossier.client.postalCode = hidden[2]
    dossier.client.municipality = home.code
  }

  init(_ people: [ClientDossier]) {
    secrets = Set(people.compactMap { $0.client.identityCode.map { String($0.text.suffix(4)) } })
  }

  /// What is wrong with the screen; empty when nothing is.
  func faults(_ bench: Bench) -> [String] {
    let (model, grid) = (bench.model, bench.grid)
    var faults: [String] = []
    if model.screens.isEmpty { faults.append("no screen") }
    if grid.size != model.session.size { faults.append("the grid is \(grid.size)") }
    if !(0..<max(1, grid.size.rows)).contains(grid.cursor.row)
      || !(0..<max(1, grid.size.columns)).contains(grid.cursor.column)
    {
      faults.append("the cursor is at \(grid.cursor)")
    }
    let rows = (0..<grid.size.rows).map { grid.text(row: $0) }
    if rows.contains(where: Self.hasControl) { faults.append("a control character is drawn") }
    guard isDrawn(model) else { return faults }
    if !isRevealed(model) { faults += leaks(rows) + homes(model, rows) }
    faults += marker(model, rows)
    faults += unusable(model, rows)
    return faults
  }

  private func isDrawn(_ model: Model) -> Bool {
    let size = model.session.size
    return size.rows >= Scene.minimumSize.rows && size.columns >= Scene.minimumSize.columns
      && !model.session.isCurtainDrawn
  }

  private static func hasControl(_ row: String) -> Bool {
    row.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
  }

  private func isRevealed(_ model: Model) -> Bool {
    model.screens.contains { ($0 as? ClientScreen)?.revealed.isEmpty == false }
  }

  private func leaks(_ rows: [String]) -> [String] {
    rows.flatMap { row in
      Self.hidden.filter { row.contains($0) }.map { "\($0) is shown" } + shownCodes(row)
    }
  }

  private func homes(_ model: Model, _ rows: [String]) -> [String] {
    guard model.session.overlay == nil else { return [] }
    let isCovered = (model.top as? ClientScreen)?.dossier?.client.nonDisclosure ?? false
    guard isCovered || model.top is ClientsScreen || model.top is TodayScreen else { return [] }
    // The line over the list names the filters.
    return rows.dropFirst(2).contains { $0.contains(Self.home.name) } ? ["a home is shown"] : []
  }

  /// Identity codes: six digits, a separator, four characters that one of the people has.
  private func shownCodes(_ row: String) -> [String] {
    let bytes = Array(row.utf8)
    var digits = 0
    for (index, byte) in bytes.enumerated() {
      if digits >= 6, index + 5 <= bytes.count,
        secrets.contains(String(decoding: bytes[(index + 1)..<(index + 5)], as: UTF8.self))
      {
        return ["an identity code is shown"]
      }
      digits = (48...57).contains(byte) ? digits + 1 : 0
    }
    return []
  }

  /// A list shows its selected row by a sign.
  private func marker(_ model: Model, _ rows: [String]) -> [String] {
    guard model.session.overlay == nil else { return [] }
    let hasRows = model.top.body(model.session).contains {
      if case .table(let table) = $0 { !table.rows.isEmpty } else { false }
    }
    guard hasRows else { return [] }
    return rows.count { $0.hasPrefix(">") } == 1 ? [] : ["the selected row has no marker"]
  }

  /// The help bar offers nothing that would be refused.
  private func unusable(_ model: Model, _ rows: [String]) -> [String] {
    guard model.session.overlay == nil, let bar = rows.last else { return [] }
    let usable = Update.offers(model).filter { $0.obstacle == nil }.map(\.command)
    return View.scene(model).help.filter { hint in
      bar.contains(hint.title.string)
        && !usable.contains { id in
          Command.of(id).map { model.session.words.command($0).title == hint.title } ?? false
        }
    }.map { "the help bar offers \($0.title)" }
  }
}
