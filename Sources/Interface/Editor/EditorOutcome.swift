/// What an editor did with a key.
package enum EditorOutcome: Sendable, Hashable {
  /// The key was the editor's, whether or not it changed anything.
  case handled
  /// The key means nothing here, or the cursor has no row to move to: the owner may use it.
  case ignored
  /// The text is at its limit and the character was not taken.
  case full
}

/// What an editor did with a pasted text.
package enum InsertOutcome: Sendable, Hashable {
  /// The text is in; `removed` characters of it could not be drawn and were left out.
  case inserted(removed: Int)
  /// Nothing was inserted: the text would go `excess` characters over the limit.
  case tooLong(excess: Int)
}
