/// What a piece of text means; the theme decides how that looks.
package enum Role: UInt8, CaseIterable, Sendable {
  /// Plain text.
  case normal
  /// The screen's title line.
  case title
  /// The sign that the data is for practice.
  case practice
  /// The heading of a part or a column.
  case heading
  /// The name of a value, and the value.
  case label, value
  /// What is there but matters less.
  case muted
  /// The selected row, and what matters less in it.
  case selection, selectionMuted
  /// The marker of the selected row, and of marked ones.
  case mark
  /// What must be corrected, what should be looked at, what went well; each is also said in words.
  case error, warning, good
  /// Advice, and the keys it names.
  case hint, key
  /// A field that can be filled in, and the one that has the cursor.
  case field, fieldFocus
  /// Text that is not saved yet.
  case draft
  /// Lines and frames.
  case border
}
