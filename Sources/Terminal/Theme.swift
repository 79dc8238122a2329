/// The look of every role.
///
/// Colour never carries a meaning alone: attributes or words do, so that the theme without colour
/// says as much. The background is always the terminal's own, and the selection is reversed, which
/// is visible on every background.
package struct Theme: Sendable, Hashable {
  private let depth: ColourDepth
  private let isMarkerOnly: Bool

  /// Makes the theme of a terminal.
  ///
  /// - Parameters:
  /// - depth: How many colours there are.
  /// - noColour: Uses none of them (no-color.org).
  /// - markerOnly: Leaves the selected row as it is, so that moving it rewrites two marks and not
  /// two rows: less for a screen reader to speak and for a slow line to carry.
  package init(depth: ColourDepth, noColour: Bool = false, markerOnly: Bool = false) {
    self.depth = noColour ? .mono : depth
    isMarkerOnly = markerOnly
  }

  /// The look of a role.
  package func style(_ role: Role) -> Style {
    Style(foreground: colour(role), attributes: attributes(role))
  }

  private func attributes(_ role: Role) -> Style.Attributes {
    switch role {
    case .selection: isMarkerOnly ? [] : .reverse
    case .selectionMuted: isMarkerOnly ? .dim : [.reverse, .dim]
    case .practice: [.reverse, .bold]
    case .title, .heading, .mark, .warning, .key: .bold
    case .error: [.bold, .underline]
    case .muted, .hint: .dim
    case .field, .draft: .underline
    case .fieldFocus: [.bold, .underline]
    case .normal, .label, .value, .good, .border: []
    }
  }

  private func colour(_ role: Role) -> Int? {
    let choice: (eight: Int, palette: Int)? =
      switch role {
      case .error: (red, 160)
      case .warning, .draft: (yellow, 130)
      case .good: (green, 28)
      case .heading, .key, .mark: (cyan, 31)
      default: nil
      }
    return switch depth {
    case .mono: nil
    case .eight: choice?.eight
    case .palette: choice?.palette
    }
  }

  private var red: Int { 1 }
  private var green: Int { 2 }
  private var yellow: Int { 3 }
  private var cyan: Int { 6 }
}
