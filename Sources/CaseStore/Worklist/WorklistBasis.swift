package import Casework

/// By what the items of the worklist are found: the rules in force and the calendar of working days.
package struct WorklistBasis: Sendable {
  /// Tells one basis from another; a store whose worklist was made by another is made anew.
  package let fingerprint: String
  /// The items of a client, on whatever day they are looked at.
  let items: @Sendable (ClientDossier) -> [DueItem]

  /// Takes a way of finding items, with what tells it from others.
  package init(fingerprint: String, items: @escaping @Sendable (ClientDossier) -> [DueItem]) {
    self.fingerprint = fingerprint
    self.items = items
  }
}
