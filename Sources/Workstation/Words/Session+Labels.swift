import Casework
import ReferenceData
import Terminal

extension Session {
  /// The letter of a command in the menu.
  func letter(of command: CommandID) -> String {
    Command.of(command).map { String(words.command($0).letter) } ?? ""
  }

  /// The label of an employment status for a narrow column; empty when it is not known.
  func shortLabel(_ status: EmploymentStatus?) -> TerminalText {
    guard let status,
      let label = reference.shortStatuses.label(status.rawValue, language: words.language)
    else { return label(status) }
    return TerminalText(label.lowercased())
  }

  /// The label of an employment status; empty when it is not known.
  func label(_ status: EmploymentStatus?) -> TerminalText {
    guard let status else { return "" }
    return TerminalText(
      reference.statuses.label(status.rawValue, language: words.language) ?? status.rawValue)
  }

  /// The name of a kind of plan; empty when there is no plan.
  func label(_ kind: PlanKind?) -> TerminalText {
    guard let kind else { return "" }
    return TerminalText(
      reference.planKinds.label(kind.rawValue, language: words.language) ?? kind.rawValue)
  }

  /// The name of a municipality; the code itself when it is not in the list.
  func municipality(_ code: String) -> TerminalText {
    TerminalText(reference.municipalities.label(code, language: words.language) ?? code)
  }

  /// The name of a language in the reader's language; the code itself when it is not in the list.
  func languageName(_ code: String) -> TerminalText {
    TerminalText(reference.languages.label(code, language: words.language) ?? code)
  }
}
