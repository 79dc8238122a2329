package import Casework

/// What a transfer list would change of one client.
package struct ImportUpdate: Sendable {
  /// The client as the store has it.
  package let client: Client
  /// The line of the list.
  package let line: Int
  /// What the list tells, record by record.
  package let changes: [ImportChange]
  /// Whether the changes are to be made; from the start unless they take a protection away.
  package var isChosen: Bool

  init(client: Client, line: Int, changes: [ImportChange]) {
    self.client = client
    self.line = line
    self.changes = changes
    isChosen = true
    isChosen = !liftsProtection
  }

  /// Whether the changes take non-disclosure away, which only a person may decide.
  package var liftsProtection: Bool { protection?.after == .flag(false) }

  /// Whether the client is under non-disclosure in the store or would be after the changes.
  package var isProtected: Bool { client.nonDisclosure || protection?.after == .flag(true) }

  private var protection: FieldChange? {
    changes.first { $0.kind == .client && $0.field.field == "non_disclosure" }?.field
  }

  /// The changes of each record together, in the order of the records' first changes.
  var changesByRecord: [[ImportChange]] {
    var groups: [[ImportChange]] = []
    for change in changes {
      if let index = groups.firstIndex(where: { $0[0].record == change.record }) {
        groups[index].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups
  }
}
