import CaseStore
import Casework
import ReferenceData
import Terminal

extension Program {
  /// Imports a transfer list; with `--dry-run` only says what it would do.
  func importClients(_ request: ImportRequest, _ words: Words) throws(Failure) -> ExitCode {
    let store = try openStore(request.store ?? StoreLocation.own, practice: nil)
    defer { store.close() }
    try findWorklist(
      of: store, Settings { (try? store.setting($0)) ?? nil }, SiteRules.load(words).book)
    let performer = EffectPerformer(
      store: store, reference: .embedded(), words: words, clock: clock)
    let reading = try performer.read(transferList: request.file)
    // The place of the error file is taken before anything is changed.
    if let path = request.errors, !reading.rejections.isEmpty {
      try performer.writeErrors(of: reading, to: path, user: StoreLocation.user)
    }
    let report: ImportReport
    do throws(CaseStoreError) {
      var plan = try store.importPlan(for: reading)
      for index in plan.updates.indices {
        plan.updates[index].isChosen =
          !request.keepsExisting && !plan.updates[index].liftsProtection
      }
      report = ImportReport(reading, plan)
      if !request.isDryRun { try apply(plan, performer, StoreLocation.user, words) }
      tell(request, report, reading, plan, words)
    } catch {
      throw Failure(error)
    }
    if let path = request.errors, !reading.rejections.isEmpty {
      console.tell(words.plain(.cliImportErrorsWritten, ["path": path]))
    }
    return report.rejected == 0 ? .ok : .dataError
  }

  private func apply(
    _ plan: ImportPlan, _ performer: EffectPerformer, _ coach: String, _ words: Words
  ) throws(CaseStoreError) {
    let total = plan.additions.count + plan.updates.count { $0.isChosen }
    var shown = 0
    func show(_ done: Int) {
      shown = done
      let text = words.plain(
        .cliImportProgress, ["done": words.number(done), "total": words.number(total)])
      console.progress(text, done: done, of: total)
    }
    do throws(CaseStoreError) {
      try performer.store.apply(plan, performer.cause(.changeImported, coach)) { done in
        // The full bar waits until everything is safely on the disk.
        if done < total { show(done) }
        return true
      }
    } catch {
      if shown > 0 { console.leaveProgress() }
      throw error
    }
    if total > 0 { show(total) }
  }

  private func tell(
    _ request: ImportRequest, _ report: ImportReport, _ reading: TransferReading,
    _ plan: ImportPlan, _ words: Words
  ) {
    if request.isJSON {
      console.printRaw(report.json { TransferWords.sentence($0, words).string } + "\n")
      return
    }
    for fault in reading.faults {
      console.print(
        words.plain(
          fault.column.isEmpty ? .cliImportRowFault : .cliImportFault,
          [
            "line": "\(fault.line)", "column": fault.column,
            "message": TransferWords.sentence(fault, words).string,
          ]))
    }
    let reference = ReferenceLists.embedded()
    for update in plan.updates {
      let names = update.changes.map {
        HistoryWords.label(of: $0.field.field, in: $0.kind, reference, words.language)
      }
      console.print(
        words.plain(
          .cliImportUpdate,
          ["line": "\(update.line)", "names": names.joined(separator: ", ")]))
    }
    for pair in plan.likelyDuplicates {
      console.print(words.plain(.cliImportDuplicate, ["line": "\(pair.line)"]))
    }
    if !reading.unknownColumns.isEmpty {
      console.print(
        words.plain(
          .cliImportUnknownColumns, ["names": reading.unknownColumns.joined(separator: ", ")]))
    }
    console.print(words.plain(.cliImportSummary, report.values(words)))
    for update in plan.updates where update.liftsProtection {
      console.print(words.plain(.cliImportLiftsProtection, ["line": "\(update.line)"]))
    }
    if !plan.updates.isEmpty, request.keepsExisting {
      console.print(words.plain(.cliImportKept))
    }
    if request.isDryRun { console.print(words.plain(.cliImportDryRun)) }
  }
}
