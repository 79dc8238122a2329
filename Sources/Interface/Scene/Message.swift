package import Terminal

/// What the message line says; every result of an action is told here in words.
package struct Message: Sendable, Hashable {
  /// How the message is meant; shown by role and, for errors, by a leading `!`.
  package enum Kind: Sendable, Hashable {
    case information, warning, error
  }

  package var text: TerminalText
  package var kind: Kind

  package init(_ text: TerminalText, kind: Kind = .information) {
    self.text = text
    self.kind = kind
  }

  /// The role that draws the message.
  package var role: Role {
    switch kind {
    case .information: .normal
    case .warning: .warning
    case .error: .error
    }
  }
}
