package import Casework

/// A text that was being written and is not yet part of any record.
package struct Draft: Sendable, Equatable {
  /// Where the text belongs, such as a screen and a client.
  package let key: String
  /// What was written, up to the last save.
  package let text: String
  /// Characters before the cursor.
  package let cursor: Int
  /// What the screen needs to open the text again, in its own words.
  package let context: String
  /// When it was saved.
  package let savedAt: Moment

  /// Makes a draft.
  package init(key: String, text: String, cursor: Int, context: String, savedAt: Moment) {
    self.key = key
    self.text = text
    self.cursor = cursor
    self.context = context
    self.savedAt = savedAt
  }
}
