package import Casework

/// What services and referrals need done outside the pure part of the program.
package enum CatalogueEffect: Sendable {
  /// Reads the catalogue and how it is used into the session.
  case read
  /// Reads a file of the national service register and compares it with the catalogue; nothing is changed.
  case readPublished(path: String)
  /// Does what the comparison said.
  case applyPublished(CatalogueImportPlan)
}
