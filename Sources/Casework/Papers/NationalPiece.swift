/// A text to be entered in the national system under one of its headings.
package struct NationalPiece: Sendable, Hashable {
  /// The heading there.
  package let heading: String
  /// What is entered, in lines.
  package let text: String

  /// The number of characters.
  package var length: Int { text.count }
}
