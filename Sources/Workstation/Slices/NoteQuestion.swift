/// What a box of notes asks.
package enum NoteQuestion: Sendable, Hashable {
  /// What contact the note is about.
  case method
  /// With which headings it begins.
  case template
  /// The day and the source.
  case details
  /// What is recorded without a note, by the raw value of the command.
  case act
  /// The line of the command that was chosen.
  case actLine(String)
}
