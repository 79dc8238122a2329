package import CaseStore
package import Casework

/// What an effect of `PapersEffect` has brought.
package enum PapersResult: Sendable {
  /// The wordings of every language.
  case wordings([Language: PaperTemplates])
  /// A file was written.
  case written(path: String)
  /// What is still to be entered.
  case waiting([WaitingRow])
}
