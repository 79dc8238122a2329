package import Casework

/// What an effect of services and referrals has brought.
package enum CatalogueResult: Sendable {
  case read(Catalogue, CatalogueUse)
  case published(CatalogueImportPlan, [PublishedFault])
  case imported(added: Int, updated: Int)
}
