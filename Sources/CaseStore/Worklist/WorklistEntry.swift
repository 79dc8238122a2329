package import Casework

/// One row of the worklist: an item and whose it is.
package struct WorklistEntry: Sendable, Hashable, Identifiable {
  /// What tells a row from the others.
  package struct ID: Sendable, Hashable {
    /// The client.
    package let client: RecordID
    /// The key of the item.
    package let item: String

    /// Names an item of a client.
    package init(client: RecordID, item: String) {
      self.client = client
      self.item = item
    }
  }

  /// The client.
  package let client: RecordID
  /// The number of the client's row in the client list, which is the order of names.
  package let row: Int64
  /// What is due.
  package let item: DueItem
  /// As of the client.
  package let familyName: String
  /// As of the client.
  package let givenNames: String
  /// Non-disclosure for safety (turvakielto).
  package let nonDisclosure: Bool
  /// The coach responsible.
  package let coach: String

  /// What the record it is about is called: the promise, the service, the job.
  ///
  /// Empty for other items and protected clients.
  package internal(set) var subjectName = ""

  package var id: ID { ID(client: client, item: item.key) }
}
