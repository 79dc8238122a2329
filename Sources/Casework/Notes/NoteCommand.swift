/// What a line of a note that begins with `/` can tell the workstation to do.
///
/// The words that are typed for each are data (`NoteWords`); the raw value names the command there.
package enum NoteCommand: String, CaseIterable, Sendable {
  /// Refers the client to a service.
  case refer
  /// A task of the coach's own.
  case task
  /// Something the client has promised to do.
  case promise
  /// The next time together.
  case next
  /// A vacancy to which the client is directed to apply (380/2023 43 §).
  case offer
  /// The client did not come.
  case absent
  /// What this contact was, when the head of the note does not say it.
  case held
  /// The plan was reviewed, or a line is added to one of its parts.
  case plan
  /// What the client hopes for, in her own words.
  case wish
  /// What she is good at, in her own words.
  case strength
  /// What she thinks of the service, in her own words.
  case feedback
  /// A consent or the refusal of it.
  case consent
  /// The result of an assessment.
  case assess
  /// A request for an explanation.
  case clarify
  /// An open promise or task is done.
  case done
}
