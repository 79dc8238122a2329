import CaseStore
import Casework
import ReferenceData
import Terminal

extension Program {
  /// Imports services of the national register; with `--dry-run` only says what it would do.
  func importServices(_ request: ImportRequest, _ words: Words) throws(Failure) -> ExitCode {
    let store = try openStore(request.store ?? StoreLocation.own, practice: nil)
    defer { store.close() }
    let performer = EffectPerformer(
      store: store, reference: .embedded(), words: words, clock: clock)
    let file = try performer.read(publishedFile: request.file)
    let plan: CatalogueImportPlan
    do throws(CaseStoreError) {
      plan = try performer.plan(for: file)
      if !request.isDryRun {
        try store.apply(plan, performer.cause(.changeServicesImported, StoreLocation.user))
      }
    } catch {
      throw Failure(error)
    }
    if request.isJSON {
      console.printRaw(ServicesReport(plan, file).json { $0.sentence(words).string } + "\n")
    } else {
      tell(plan, file, words)
      if request.isDryRun { console.print(words.plain(.cliImportDryRun)) }
    }
    return file.faults.isEmpty ? .ok : .dataError
  }

  private func tell(_ plan: CatalogueImportPlan, _ file: PublishedFile, _ words: Words) {
    for fault in file.faults {
      console.print(
        words.plain(
          .cliServiceFault,
          ["n": "\(fault.index)", "message": fault.sentence(words).string]))
    }
    for service in plan.additions {
      console.print(words.plain(.cliServiceNew, ["name": service.name]))
    }
    for update in plan.updates {
      console.print(
        words.plain(
          .cliServiceChange,
          [
            "name": update.after.name, "fields": update.changedFields.joined(separator: ", "),
          ]))
    }
    console.print(
      words.plain(
        .servicesSummary,
        [
          "added": words.number(plan.additions.count),
          "updated": words.number(plan.updates.count), "unchanged": words.number(plan.unchanged),
        ]))
  }
}

/// The figures of an import of services as JSON.
struct ServicesReport {
  private let plan: CatalogueImportPlan
  private let file: PublishedFile

  init(_ plan: CatalogueImportPlan, _ file: PublishedFile) {
    self.plan = plan
    self.file = file
  }

  /// One JSON object: `services added updated unchanged errors[{service field reason message}]`.
  func json(message: (PublishedFault) -> String) -> String {
    let errors = file.faults.map { fault in
      "{\"service\":\(fault.index),\"field\":\(JSONText.quoted(fault.field)),"
        + "\"reason\":\(JSONText.quoted(fault.reason.rawValue)),"
        + "\"message\":\(JSONText.quoted(message(fault)))}"
    }
    return "{\"services\":\(file.count),\"added\":\(plan.additions.count),"
      + "\"updated\":\(plan.updates.count),\"unchanged\":\(plan.unchanged),"
      + "\"errors\":[\(errors.joined(separator: ","))]}"
  }
}
