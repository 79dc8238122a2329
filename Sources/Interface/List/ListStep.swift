package import Terminal

/// A movement in a list.
package enum ListStep: Sendable, Hashable {
  case up, down, pageUp, pageDown, first, last

  /// The movement of a key; nil for every other key.
  ///
  /// Ctrl-U and Ctrl-D page too: some terminals have no page keys that their description knows.
  package init?(_ key: Key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .pageUp, .control("u"): self = .pageUp
    case .pageDown, .control("d"): self = .pageDown
    case .home: self = .first
    case .end: self = .last
    default: return nil
    }
  }
}
