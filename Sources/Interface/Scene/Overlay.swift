package import Terminal

/// A box over the body: a question, a menu, a list of values, or the curtain.
package enum Overlay: Sendable {
  case dialog(Dialog)
  case palette(Palette)
  /// A list of values, with what is being chosen as its title.
  case choices(title: TerminalText, ChoicePicker)
  /// A small form over the screen, with a title.
  case form(title: TerminalText, Form, hint: TerminalText)
  /// Hides everything; the lines say how to come back.
  case curtain([Line])
}
