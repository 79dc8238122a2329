import CaseStore
import Casework
import ReferenceData

extension EffectPerformer {
  func attempt(_ effect: CatalogueEffect, user: String) throws -> EffectResult? {
    switch effect {
    case .read:
      let today = clock.local(clock.now()).date
      return .catalogue(
        .read(try store.catalogue(), CatalogueUse(try store.referralTraces(), today: today)))
    case .readPublished(let path):
      let file = try read(publishedFile: path)
      return .catalogue(.published(try plan(for: file), file.faults))
    case .applyPublished(let plan):
      try store.apply(plan, cause(.changeServicesImported, user))
      return .catalogue(.imported(added: plan.additions.count, updated: plan.updates.count))
    }
  }

  /// The services of a file of the national service register.
  ///
  /// - Throws: A failure when the file cannot be read, or as a whole is something else.
  func read(publishedFile path: String) throws(Failure) -> PublishedFile {
    let bytes = try TextFiles.read(path)
    do throws(PublishedFileFault) {
      return try PublishedFile(bytes: bytes)
    } catch {
      throw Failure(error, path: path)
    }
  }

  /// What an import of a file would do.
  func plan(for file: PublishedFile) throws(CaseStoreError) -> CatalogueImportPlan {
    CatalogueImportPlan(
      file.services, into: try store.catalogue(), today: clock.local(clock.now()).date,
      newID: clock.newID)
  }
}

extension Failure {
  /// Why a file as a whole is no file of services.
  init(_ fault: PublishedFileFault, path: String) {
    switch fault {
    case .empty: self.init(.fileEmpty, ["path": path])
    case .encoding: self.init(.publishedEncoding, ["path": path])
    case .tooLarge(let limit): self.init(.publishedTooLarge, ["n": "\(limit >> 20)"])
    case .tooDeep: self.init(.publishedTooDeep)
    case .notJSON: self.init(.publishedNotJSON)
    case .notServices: self.init(.publishedNotServices)
    }
  }
}
