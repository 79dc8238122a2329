package import Casework
package import Interface
import ReferenceData
package import Terminal

extension Session {
  /// The label of a record's field, with a capital.
  package func fieldLabel(_ kind: RecordKind, _ column: String) -> TerminalText {
    TerminalText(reference.label(of: column, in: kind, words.language).capitalisedFirst)
  }

  /// The name of a code in a record's field; the code itself when it has none.
  package func valueName(_ kind: RecordKind, _ column: String, _ code: String) -> TerminalText {
    code.isEmpty
      ? "" : TerminalText(reference.name(of: code, in: column, of: kind, words.language))
  }

  /// The name of a kind of record, with a capital.
  package func name(of kind: RecordKind) -> TerminalText {
    TerminalText(reference.label(of: kind, words.language).capitalisedFirst)
  }

  /// A code of a record's field as a value to choose.
  package func choice(of code: String, _ kind: RecordKind, _ column: String) -> Choice {
    let label = valueName(kind, column, code)
    return Choice(code: code, label: label, search: Words.folded(label.string))
  }

  /// Every code of a record's field as values to choose, in the order of the list.
  package func choices(of kind: RecordKind, _ column: String) -> [Choice] {
    reference.namedCodes(in: column, of: kind, words.language).map { code, name in
      let label = TerminalText(name)
      return Choice(code: code, label: label, search: Words.folded(label.string))
    }
  }

  /// One line of help for a kind of field.
  func hint(of kind: FieldKind) -> TerminalText {
    switch kind {
    case .date: words(.hintDate)
    case .choice, .manyChoice: words(.hintChoice)
    case .check: words(.hintCheck)
    case .text, .number, .note: ""
    }
  }
}
