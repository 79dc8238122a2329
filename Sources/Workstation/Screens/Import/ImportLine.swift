import Casework
import Terminal

/// One row of the preview of an import.
package struct ImportLine: Sendable, Identifiable {
  package let id: Int
  /// The row's line in the file, where the header is line 1; nil for rows without a fault, whose line nobody needs.
  let line: Int?
  let subject: TerminalText
  let detail: TerminalText
  /// Index of the update that the row stands for; nil for rows that cannot be chosen.
  let update: Int?
}
