package import Terminal

/// The visible part of an edited text.
package struct EditorView: Sendable, Equatable {
  /// The rows from the top; at most the asked height, none wider than the asked width.
  package let lines: [TerminalText]
  /// The insertion point, counted from the view's upper left corner; always inside the view.
  package let cursor: Position
  /// For each row the line of text, from 0, that begins on it; nil for a row that goes on with the line above.
  package let beginnings: [Int?]
  /// The line of text, from 0, that the first row shows.
  package let firstLine: Int
  /// Lines in the whole text; at least 1.
  package let lineCount: Int
  /// Whether rows are hidden above the first one.
  package let hasMoreAbove: Bool
  /// Whether rows are hidden below the last one.
  package let hasMoreBelow: Bool
}
