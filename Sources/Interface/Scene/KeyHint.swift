package import Terminal

/// One item of the help bar: the key as printed on the keyboard and what it does.
package struct KeyHint: Sendable, Hashable {
  package var key: TerminalText
  package var title: TerminalText

  package init(key: TerminalText, title: TerminalText) {
    self.key = key
    self.title = title
  }
}
