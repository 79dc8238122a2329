package import Casework

/// A change of a record that is common to all.
package enum CatalogueChange: Sendable {
  case save(any CaseRecord)
  case remove(any CaseRecord)
}
