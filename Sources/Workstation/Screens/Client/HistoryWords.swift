import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

/// The history of a client in words: facts by their labels, codes by their names, covered facts covered.
enum HistoryWords {
  static func subject(of line: HistoryLine, _ session: Session) -> TerminalText {
    let kind = line.entry.kind
    guard let field = field(of: line) else {
      let operation = operation(line.entry, session)
      return tellsByItself(kind) ? operation : session.name(of: kind) + ": " + operation
    }
    return label(of: field.field, in: kind, session)
  }

  static func change(
    of line: HistoryLine, among dossier: ClientDossier?, isProtected: Bool, _ session: Session
  ) -> TerminalText {
    guard let field = field(of: line) else { return "" }
    func text(_ value: FieldValue) -> TerminalText {
      self.value(
        value, of: field.field, in: line.entry.kind, among: dossier, isProtected: isProtected,
        limit: shownLetters, session)
    }
    return field.before == .none
      ? text(field.after) : text(field.before) + " → " + text(field.after)
  }

  static func field(of line: HistoryLine) -> FieldChange? {
    line.field.map { line.entry.fields[$0] }
  }

  /// The label of a column: alone when it says what it belongs to, else after the name of the record.
  static func label(
    of column: String, in kind: RecordKind, _ session: Session
  ) -> TerminalText {
    TerminalText(label(of: column, in: kind, session.reference, session.words.language))
  }

  /// The label of a column where there is no session.
  static func label(
    of column: String, in kind: RecordKind, _ reference: ReferenceLists, _ language: Language
  ) -> String {
    let label = reference.label(of: column, in: kind, language)
    guard !tellsByItself(kind) else { return label.capitalisedFirst }
    return "\(reference.label(of: kind, language).capitalisedFirst): \(label)"
  }

  /// Letters of a long text that a row of the history shows, and that are shown when it is opened.
  static let (shownLetters, readLetters) = (200, 4_000)

  private static func operation(_ entry: HistoryEntry, _ session: Session) -> TerminalText {
    switch entry.operation {
    case .created: session.words(.historyCreated)
    case .updated: session.words(.historyUpdated)
    case .removed: session.words(.historyRemoved)
    case .restored: session.words(.historyRestored)
    }
  }

  /// Whether the labels of a kind's fields say what they belong to.
  private static func tellsByItself(_ kind: RecordKind) -> Bool {
    switch kind {
    case .client, .jobSearchPeriod, .statusPeriod, .unemploymentPeriod, .contact: true
    default: false
    }
  }
}
