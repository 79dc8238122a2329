package import Casework

/// Who does something, when, and what it is called.
package struct ChangeCause: Sendable, Equatable {
  /// The person who does it.
  package let author: String
  /// When it is done.
  package let at: Moment
  /// The key of the text by which it is called in history and undo.
  package let label: String
  /// The change set that it takes back, when it does.
  package let undoes: RecordID?

  /// Makes a cause.
  package init(author: String, at: Moment, label: String, undoes: RecordID? = nil) {
    self.author = author
    self.at = at
    self.label = label
    self.undoes = undoes
  }
}
