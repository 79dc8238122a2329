package import Terminal

/// Something that has happened: a key, a signal, a moment that has come, or the result of an effect.
package enum Event: Sendable {
  case terminal(TerminalEvent)
  case result(EffectResult)
  /// The program has been started.
  case started
  /// Sits on a row, a field or an answer by its number; how the linear mode chooses.
  case choose(Int)
  /// A new text for the field with the focus; how the linear mode writes.
  case replaceField(String)
  /// A command by name; how the linear mode acts.
  case command(CommandID)
}
