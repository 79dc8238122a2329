package import Terminal

/// A command as a screen offers it now: its words, its keys, and why it cannot be used when it cannot.
package struct CommandItem: Sendable, Hashable, Identifiable {
  package var id: String
  package var title: TerminalText
  /// One sentence: what it does and how it is taken back.
  package var explanation: TerminalText
  /// The keys as printed on the keyboard, the first one for the help bar; empty when it lives only in the menu.
  package var keyLabel: TerminalText
  /// The letter that chooses it in the menu.
  package var mnemonic: Character
  /// Other words by which the menu finds it.
  package var synonyms: [String]
  /// Why it cannot be used now, and what would help; nil when it can.
  package var disabledReason: TerminalText?

  package init(
    id: String, title: TerminalText, explanation: TerminalText, keyLabel: TerminalText,
    mnemonic: Character, synonyms: [String] = [], disabledReason: TerminalText? = nil
  ) {
    self.id = id
    self.title = title
    self.explanation = explanation
    self.keyLabel = keyLabel
    self.mnemonic = mnemonic
    self.synonyms = synonyms
    self.disabledReason = disabledReason
  }
}
