import CaseStore
import Casework
import ReferenceData
import Terminal

extension EffectPerformer {
  /// Reads a transfer list and compares it with the store; nothing is changed.
  func readTransferList(_ path: String, user: String) throws -> EffectResult {
    let reading = try read(transferList: path)
    lastReading = reading
    try log(.view, nil, "transfer_list", user: user)
    return .transferListRead(
      try store.importPlan(for: reading),
      TransferSummary(
        path: path, rowCount: reading.rowCount, encoding: reading.encoding,
        unknownColumns: reading.unknownColumns, faults: reading.faults))
  }

  /// The rows and faults of a transfer list.
  ///
  /// - Throws: A failure when the file cannot be read, or as a whole is no transfer list.
  func read(transferList path: String) throws(Failure) -> TransferReading {
    let bytes = try TextFiles.read(path)
    do throws(TransferFileFault) {
      return try TransferReading(
        bytes: bytes, reference: reference, today: clock.local(clock.now()).date,
        faultColumn: words.plain(.errorsColumn), newID: clock.newID)
    } catch {
      throw Failure(error, path: path)
    }
  }

  func apply(_ plan: ImportPlan, user: String) throws -> EffectResult {
    let updates = plan.updates.count { $0.isChosen }
    let total = plan.additions.count + updates
    let show = showProgress
    let progress = { (done: Int) in show(done, total) }
    do {
      try store.apply(plan, cause(.changeImported, user), progress: progress)
    } catch {
      guard error == .cancelled else { throw error }
      return .importCancelled
    }
    return .imported(added: plan.additions.count, updated: updates)
  }

  /// Writes the bad rows of the list read last, each with its faults in words.
  func writeErrors(_ path: String, user: String) throws -> EffectResult? {
    guard let reading = lastReading else { return nil }
    try writeErrors(of: reading, to: path, user: user)
    return .errorsWritten(path: path, rows: reading.rejections.count)
  }
}

extension EffectPerformer {
  /// Writes the bad rows of a list to a new file, after a row in the access log.
  func writeErrors(
    of reading: TransferReading, to path: String, user: String
  ) throws(Failure) {
    try disclose(
      errorFile(of: reading), to: path,
      logging: [access(.export, nil, "transfer_list", user: user)])
  }

  /// The bad rows of a list, each with its faults in words.
  private func errorFile(of reading: TransferReading) -> [UInt8] {
    reading.errorFile(column: words.plain(.errorsColumn)) {
      TransferWords.sentence($0, words).string
    }
  }
}

extension Failure {
  /// Why a file as a whole is no transfer list.
  init(_ fault: TransferFileFault, path: String) {
    switch fault {
    case .empty: self.init(.fileEmpty, ["path": path])
    case .encoding: self.init(.fileEncoding, ["path": path])
    case .separator: self.init(.fileSeparator, ["path": path])
    case .missingColumns(let names):
      self.init(.fileMissingColumns, ["names": names.joined(separator: ", ")])
    case .duplicateColumn(let name): self.init(.fileDuplicateColumn, ["names": name])
    case .noRows: self.init(.fileNoRows, ["path": path])
    }
  }
}
