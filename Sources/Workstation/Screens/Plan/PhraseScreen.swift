package import Casework
package import Interface
import ReferenceData
package import Terminal

/// *Fraasit*: ready sentences for a section, found by typing; Enter puts one where the cursor was.
package struct PhraseScreen: ScreenState {
  private let section: PlanSection
  private let values: [String: String]
  private var phrases: [Phrase] = []
  private var book: PhraseBook
  private var search = ""
  private var window: ListWindow<PhraseBook.Entry>

  /// Rows in which the selected phrase is shown in full.
  private static let previewRows = 4

  /// Opens the phrases for a section; `values` are what is known of their variables.
  package init(for section: PlanSection, values: [String: String], _ session: Session) {
    self.section = section
    self.values = values
    window = ListWindow(height: Self.height(session.size), keepsAll: true)
    book = Self.book([], session)
    fill()
  }

  private static func height(_ size: Size) -> Int {
    SceneRenderer.flexibleHeight(fixedRows: previewRows + 2, size: size) - Table.headerRows
  }

  private static func book(_ phrases: [Phrase], _ session: Session) -> PhraseBook {
    let seed: Resource =
      switch session.words.language {
      case .fi: .phrasesFinnish
      case .sv: .phrasesSwedish
      case .en: .phrasesEnglish
      }
    return PhraseBook(
      seed: seed.text, phrases: phrases, language: session.words.language, coach: session.coach)
  }

  private mutating func fill() {
    let found = book.search(search, section: section.rawValue, fold: Words.folded)
    _ = window.receive(found, for: .first(count: found.count), complete: true)
  }

  package func title(_ session: Session) -> TerminalText { session.words(.phrasesTitle) }

  package mutating func appear(_ session: inout Session) -> [Effect] { [.plan(.readPhrases)] }

  package mutating func resize(_ session: inout Session) -> [Effect] {
    _ = window.resize(height: Self.height(session.size))
    return []
  }

  package func offers(_ session: Session) -> [Offer] {
    let nothing: TextKey? = window.selected == nil ? .obstacleNoPhrase : nil
    let readOnly: TextKey? = session.isReadOnly ? .obstacleReadOnly : nil
    let own: TextKey? = ownPhrase == nil ? .obstacleNotOwnPhrase : nil
    return [
      Offer(.phraseInsert, isPrimary: true, unless: nothing ?? readOnly),
      Offer(.phraseNew, isPrimary: true, unless: readOnly),
      Offer(.phraseEdit, unless: nothing ?? readOnly ?? own),
      Offer(.phraseRemove, isPrimary: true, unless: nothing ?? readOnly ?? own),
      Offer(.back, isPrimary: true),
    ]
  }

  /// The record of the selected phrase; nil of one that comes with the program.
  private var ownPhrase: Phrase? {
    window.selected?.record.flatMap { id in phrases.first { $0.id == id } }
  }

  package mutating func press(_ key: Key, _ session: inout Session) -> KeyUse {
    if let step = ListStep(key) {
      _ = window.move(step)
      return .used
    }
    switch key {
    case .backspace where !search.isEmpty: search.removeLast()
    case .escape where !search.isEmpty: search = ""
    case .character(let character): search.append(character)
    default: return .unused
    }
    fill()
    return .used
  }

  package mutating func choose(_ number: Int, _ session: inout Session) -> [Effect] {
    window.select(visible: number - 1) ? perform(.phraseInsert, &session) : []
  }

  package mutating func perform(_ command: CommandID, _ session: inout Session) -> [Effect] {
    switch command {
    case .phraseInsert:
      guard let entry = window.selected else { return [] }
      session.navigation = .pop
      return [.plan(.bring(.phraseChosen(PhraseText(entry.text).filled(values))))]
    case .phraseNew:
      session.navigation = .push(PlanRecordForms.newPhrase("", for: section, session))
    case .phraseEdit:
      guard let phrase = ownPhrase else { return [] }
      session.navigation = .push(PlanRecordForms.phrase(phrase, isNew: false, session))
    case .phraseRemove:
      guard let phrase = ownPhrase else { return [] }
      session.say(.phraseRemoved)
      return [
        .saveCatalogue([.remove(phrase)], draft: "", label: .changePhrase),
        .plan(.readPhrases),
      ]
    case .back:
      session.navigation = .pop
    default:
      break
    }
    return []
  }

  package mutating func receive(_ result: EffectResult, _ session: inout Session) -> [Effect] {
    guard case .plan(.phrases(let phrases)) = result else { return [] }
    self.phrases = phrases
    book = Self.book(phrases, session)
    fill()
    return []
  }

  package func body(_ session: Session) -> [Block] {
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.phraseColumnTitle), minimum: 26, ideal: 40, rank: 0),
        .init(title: words(.phraseColumnSection), minimum: 16, ideal: 26, rank: 1),
        .init(title: words(.phraseColumnText), minimum: 20, ideal: 90, rank: 2),
      ], width: session.size.columns - Table.gutter)
    let rows = window.visible.map { entry in
      let section = PlanSection(rawValue: entry.section).map { session.name(of: $0) } ?? ""
      let mark: Role = entry.record == nil ? .normal : .value
      let cells = [
        Span(TerminalText(entry.title), mark), Span(section, .muted),
        Span(TerminalText(entry.text)),
      ]
      return Table.Row(cells: plan.indices.map { cells[$0] })
    }
    let typed: Span =
      search.isEmpty ? Span(words(.searchPrompt), .hint) : Span(TerminalText(search) + "_", .value)
    return [
      .lines([Line([Span(words(.searchLabel) + " ", .label), typed])]),
      .table(
        Table(
          columns: plan.columns, rows: rows, selected: window.selectedVisibleIndex,
          empty: [Line(words(.phrasesEmpty))])),
      .lines([Line()] + preview(session)),
    ]
  }

  private func preview(_ session: Session) -> [Line] {
    let text = window.selected.map { PhraseText($0.text).filled(values) } ?? ""
    let lines = text.split(separator: "\n").flatMap {
      HelpText.wrapped(Line(TerminalText(String($0)), .value), width: session.size.columns - 2)
    }.prefix(Self.previewRows)
    return lines + Array(repeating: Line(), count: Self.previewRows - lines.count)
  }
}

extension Session {
  /// A section of plans as a value to choose.
  func choice(of section: PlanSection) -> Choice {
    let label = name(of: section)
    return Choice(code: section.rawValue, label: label, search: Words.folded(label.string))
  }
}
