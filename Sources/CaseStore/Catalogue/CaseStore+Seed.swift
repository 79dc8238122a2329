package import Casework

extension CaseStore {
  /// Puts the catalogue that comes with the program into a store that has never had it, in one change.
  ///
  /// What is there already stays as it is. A store that may only be read gets nothing.
  ///
  /// - Parameter seed: Made only when it is needed.
  /// - Returns: Whether anything was written.
  @discardableResult
  package func addCatalogue(
    _ seed: @autoclosure () -> CatalogueSeed, _ cause: ChangeCause
  ) throws(CaseStoreError) -> Bool {
    guard !isReadOnly, try setting(Self.seedSetting) == nil else { return false }
    let seed = seed()
    try write(cause) { (transaction) throws(CaseStoreError) in
      try transaction.add(seed.organisations)
      try transaction.add(seed.services)
      try transaction.add(seed.courses)
    }
    try setSetting(Self.seedSetting, "1")
    return true
  }

  private static let seedSetting = "catalogue_seed"
}

extension WriteTransaction {
  /// Adds the records that the store does not have.
  fileprivate func add<Record: CaseRecord>(_ records: [Record]) throws(CaseStoreError) {
    for record in records where try load(Record.self, record.id) == nil { try save(record) }
  }
}

extension CaseStore {
  /// Does what an import of published services would do, in one change.
  ///
  /// - Returns: What was changed; nil when there was nothing to do.
  @discardableResult
  package func apply(
    _ plan: CatalogueImportPlan, _ cause: ChangeCause
  ) throws(CaseStoreError) -> ChangeSetSummary? {
    try write(cause) { (transaction) throws(CaseStoreError) in
      for organisation in plan.organisations { try transaction.save(organisation) }
      for service in plan.additions { try transaction.save(service) }
      for update in plan.updates { try transaction.save(update.after) }
    }
  }
}
