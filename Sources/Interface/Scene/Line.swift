package import Terminal

/// A run of text in one role.
package struct Span: Sendable, Hashable {
  package var text: TerminalText
  package var role: Role

  package init(_ text: TerminalText, _ role: Role = .normal) {
    self.text = text
    self.role = role
  }
}

/// One line of spans, drawn from the left and clipped at the right edge.
package struct Line: Sendable, Hashable {
  package var spans: [Span]

  package init(_ spans: [Span] = []) {
    self.spans = spans
  }

  package init(_ text: TerminalText, _ role: Role = .normal) {
    spans = [Span(text, role)]
  }

  /// The line as plain text, for the linear rendering and for search in help.
  package var plain: String {
    spans.map(\.text.string).joined()
  }
}
