package import Terminal

/// One screen row of a form: pieces of text that do not overlap, from left to right.
package struct FormRow: Sendable, Equatable {
  package internal(set) var segments: [FormSegment] = []
}

/// A piece of a form's row.
package struct FormSegment: Sendable, Equatable {
  /// The column it begins at, counted from the form's left edge.
  package internal(set) var column: Int
  /// The cells it covers with its role, the text first and blanks after it.
  package let width: Int
  /// No wider than `width`.
  package let text: TerminalText
  package let role: Role
}
