/// A key as the program sees it, whatever bytes the terminal sent for it.
package enum Key: Sendable, Hashable {
  /// A printable character, never a control character.
  case character(Character)
  /// The keys beside the letters.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// The keys that move.
  case up, down, left, right, home, end, pageUp, pageDown
  /// Ctrl-arrow, or the terminal's own word keys.
  case wordLeft, wordRight
  /// Alt-down, the office key that opens a list of values.
  case altDown
  /// F1…F12 as 1…12; Shift-F1…Shift-F12 as 13…24.
  case function(Int)
  /// Ctrl with a letter, as a lower-case `a`…`z`; h, i, j and m never occur (backspace, tab,
  /// enter).
  case control(Character)
}
