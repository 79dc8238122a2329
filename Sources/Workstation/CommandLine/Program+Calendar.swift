import CaseStore
import Casework
import ReferenceData

extension Program {
  /// Writes the coach's appointments to a new iCalendar file.
  func exportCalendar(
    _ request: CalendarExportRequest, _ words: Words
  ) throws(Failure) -> ExitCode {
    try withPerformer(request.store, words) { performer, coach in
      let first = request.from ?? clock.local(clock.now()).date
      let last = max(first, request.to ?? first.adding(days: 28))
      let count = try performer.exportCalendar(
        first...last, coach: coach, names: request.names, path: request.file,
        user: StoreLocation.user)
      console.print(
        words.plain(.calendarExported, ["path": request.file, "n": words.number(count)]))
      return .ok
    }
  }

  /// Reads another calendar as busy times; with `--dry-run` only says what would change.
  func importCalendar(
    _ request: CalendarImportRequest, _ words: Words
  ) throws(Failure) -> ExitCode {
    try withPerformer(request.store, words) { performer, coach in
      let result = try performer.importCalendar(
        request.file, coach: coach, replacesAll: request.replacesAll,
        keepsTitles: request.keepsTitles, isDryRun: request.isDryRun,
        user: StoreLocation.user)
      if request.isJSON {
        console.printRaw(result.json(words) + "\n")
      } else {
        for fault in result.faults { console.print(CalendarWords.sentence(fault, words)) }
        console.print(words.plain(.calendarImported, result.values))
        if request.isDryRun { console.print(words.plain(.cliCalendarDryRun)) }
      }
      return result.faults.isEmpty ? .ok : .dataError
    }
  }

  private func withPerformer(
    _ directory: String?, _ words: Words,
    _ work: (EffectPerformer, _ coach: String) throws -> ExitCode
  ) throws(Failure) -> ExitCode {
    let store = try openStore(directory ?? StoreLocation.own, practice: nil)
    defer { store.close() }
    do {
      let chosen = try store.setting("coach") ?? ""
      let coach = chosen.isEmpty ? StoreLocation.coach(of: store) : chosen
      return try work(
        EffectPerformer(store: store, reference: .embedded(), words: words, clock: clock), coach)
    } catch let error as CaseStoreError {
      throw Failure(error)
    } catch let error as Failure {
      throw error
    } catch {
      throw Failure(.failureUnknown)
    }
  }
}

extension CalendarImport {
  /// One JSON object: `added changed removed unchanged errors[{line reason message}]`.
  func json(_ words: Words) -> String {
    let errors = faults.map { fault in
      "{\"line\":\(fault.line),\"reason\":\(JSONText.quoted(fault.reason.rawValue)),"
        + "\"message\":\(JSONText.quoted(words.plain(fault.reason.text)))}"
    }
    return "{\"added\":\(added),\"changed\":\(changed),\"removed\":\(removed),"
      + "\"unchanged\":\(unchanged),\"errors\":[\(errors.joined(separator: ","))]}"
  }
}
