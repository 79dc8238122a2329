package import Terminal

/// What a screen shows, as meaning rather than cells.
///
/// One scene has two renderings: `SceneRenderer` lays it on the grid of a terminal, `LinearRenderer` says it as lines for a
/// screen reader or a terminal without cursor addressing.
package struct Scene: Sendable {
  /// The way here, outermost first; the last one names the screen.
  package var breadcrumb: [TerminalText]
  /// A word that must never be overlooked (a practice store, a read-only store); nil when there is nothing to warn of.
  package var badge: TerminalText?
  /// The state of saving and synchronising, in words, at the right end of the title row.
  package var status: TerminalText
  /// From top to bottom; at most one block is flexible and takes the rows that the others leave.
  package var body: [Block]
  package var message: Message?
  package var help: [KeyHint]
  /// Drawn over the body and owning the cursor while it is there.
  package var overlay: Overlay?

  package init(
    breadcrumb: [TerminalText], badge: TerminalText? = nil, status: TerminalText = "",
    body: [Block],
    message: Message? = nil, help: [KeyHint] = [], overlay: Overlay? = nil
  ) {
    self.breadcrumb = breadcrumb
    self.badge = badge
    self.status = status
    self.body = body
    self.message = message
    self.help = help
    self.overlay = overlay
  }

  /// The smallest terminal that a scene is laid out for; below it one line says so.
  package static let minimumSize = Size(rows: 24, columns: 80)

  /// Rows that the title, the message line and the help bar take.
  package static let frameRows = 3
}
