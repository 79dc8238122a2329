package import ReferenceData

/// A command that a screen offers now, or shows as unusable with the reason.
package struct Offer: Sendable, Hashable {
  package var command: CommandID
  /// Why it cannot be used now; nil when it can.
  package var obstacle: TextKey?
  /// Whether the help bar shows it when there is room.
  package var isPrimary: Bool

  package init(_ command: CommandID, isPrimary: Bool = false, unless obstacle: TextKey? = nil) {
    self.command = command
    self.isPrimary = isPrimary
    self.obstacle = obstacle
  }
}
