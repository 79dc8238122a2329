package import CaseStore
import ReferenceData

extension Failure {
  /// What the store could not do, with the words that say how to mend it.
  package init(_ error: CaseStoreError) {
    switch error {
    case .inUse(let holder):
      self.init(
        .failureInUse, ["process": "\(holder.process)", "host": holder.host])
    case .newerStore(let found, let supported):
      self.init(.failureNewer, ["found": "\(found)", "supported": "\(supported)"])
    case .olderStore(let found, let supported):
      self.init(.failureOlder, ["found": "\(found)", "supported": "\(supported)"])
    case .notAStore(let path): self.init(.failureNotAStore, ["path": path])
    case .damaged(let path): self.init(.failureDamaged, ["path": path])
    case .missing(let path): self.init(.failureMissing, ["path": path])
    case .cannotOpen(let path, _): self.init(.failureCannotOpen, ["path": path])
    case .readOnly(let path): self.init(.failureReadOnly, ["path": path])
    case .unfinishedWork(let path): self.init(.failureUnfinished, ["path": path])
    case .practiceMismatch(let isPractice):
      self.init(isPractice ? .failureRealMismatch : .failurePracticeMismatch)
    case .diskFull(let path, let bytes):
      self.init(
        .failureDiskFull, ["path": path, "size": "\(max(1, (bytes + 1_048_575) / 1_048_576))"])
    case .inputOutput(let path, _): self.init(.failureInputOutput, ["path": path])
    case .refused(let rule): self.init(.failureRefused, ["rule": rule])
    case .unknownClient: self.init(.failureUnknownClient)
    case .undoBlocked: self.init(.undoBlocked)
    case .cancelled: self.init(.importCancelled)
    case .failed: self.init(.failureUnknown)
    }
  }
}
