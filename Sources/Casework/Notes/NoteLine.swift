/// A line of a note that begins with `/`, and what it says.
package struct NoteLine: Sendable, Hashable {
  /// What such a line says.
  package enum Content: Sendable, Hashable {
    case act(NoteAct)
    case problem(NoteProblem)
  }

  /// The number of the line in the note, from 0.
  package let number: Int
  /// The line as it is written.
  package let text: String
  /// What it says.
  package internal(set) var content: Content

  /// The character with which a line of commands begins.
  package static let mark: Character = "/"

  /// What the line does; nil when something is wrong with it.
  package var act: NoteAct? {
    if case .act(let act) = content { act } else { nil }
  }

  /// What is wrong with the line; nil when nothing is.
  package var problem: NoteProblem? {
    if case .problem(let problem) = content { problem } else { nil }
  }
}
