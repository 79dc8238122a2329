package import Terminal

/// One part of a scene's body.
package enum Block: Sendable {
  /// Fixed lines, as many rows as there are lines.
  case lines([Line])
  /// The names of a screen's parts in one row, with the open one marked.
  case tabs([TerminalText], open: Int)
  /// A table of rows with one selected; flexible.
  case table(Table)
  /// A form; flexible.
  case form(Form)
  /// A text being written; flexible.
  case editor(TextEditor)
  /// A text being written, with remarks beside its lines; flexible.
  case annotated(TextEditor, EditorMargin)
  /// Lines to read, scrolled so that `first` is on top; flexible.
  case reader([Line], first: Int)

  /// The rows this block always takes, or nil when it takes what is left.
  package var fixedHeight: Int? {
    switch self {
    case .lines(let lines): lines.count
    case .tabs: 1
    case .table, .form, .editor, .annotated, .reader: nil
    }
  }
}
