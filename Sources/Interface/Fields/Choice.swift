package import Terminal

/// One of the values a field offers.
package struct Choice: Sendable, Hashable {
  /// What is stored; holds no comma.
  package let code: String
  /// What the coach sees.
  package let label: TerminalText
  /// Another spelling by which it is found, in lower case: the label without its dots; empty when there is none.
  package let search: String

  package init(code: String, label: TerminalText, search: String = "") {
    self.code = code
    self.label = label
    self.search = search
  }
}
