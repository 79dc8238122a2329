/// Why the terminal cannot be used.
package enum TerminalError: Error, Sendable, Hashable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is unset, `dumb` or unknown, or names a terminal whose cursor cannot be placed.
  case unusableType
  /// The system refused; its error number.
  case system(Int32)
}
