import CaseStore
import Casework

extension EffectPerformer {
  /// What waits to be taken up again, the latest first; drafts of clients who are gone are passed over.
  func waitingDrafts() throws(CaseStoreError) -> [WaitingDraft] {
    var waiting: [WaitingDraft] = []
    for draft in try store.drafts() {
      let kind = WaitingDraft.kind(ofKey: draft.key)
      let isOfClient = draft.key.hasPrefix("client/") && !draft.key.hasPrefix("client/new/")
      let client = isOfClient ? try RecordID(text: draft.context).flatMap(present) : nil
      guard client != nil || !isOfClient else { continue }
      waiting.append(
        WaitingDraft(
          id: draft.key, client: client?.id,
          name: client.map { "\($0.familyName) \($0.givenNames)" } ?? "",
          isProtected: client?.nonDisclosure ?? false, kind: kind, characters: draft.text.count,
          savedAt: draft.savedAt))
    }
    return waiting
  }

  private func present(_ client: RecordID) throws(CaseStoreError) -> Client? {
    try store.client(client)
  }
}
