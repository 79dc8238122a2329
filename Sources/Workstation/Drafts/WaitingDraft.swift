package import Casework

/// A draft that waits to be taken up again, as the list of drafts shows it.
package struct WaitingDraft: Sendable, Identifiable, Equatable {
  /// The name under which it is kept.
  package let id: String
  /// The client it is about; nil for a new client, or something common to all.
  package let client: RecordID?
  /// The client's name; empty when there is none yet.
  package let name: String
  /// Whether the client is under a non-disclosure order.
  package let isProtected: Bool
  /// What kind of record it will be; nil when the name of the draft does not tell.
  package let kind: RecordKind?
  package let characters: Int
  package let savedAt: Moment

  package init(
    id: String, client: RecordID?, name: String, isProtected: Bool, kind: RecordKind?,
    characters: Int, savedAt: Moment
  ) {
    self.id = id
    self.client = client
    self.name = name
    self.isProtected = isProtected
    self.kind = kind
    self.characters = characters
    self.savedAt = savedAt
  }

  /// The kind of record that a draft's name `client/…/kind/…` tells; the details are the client's own.
  static func kind(ofKey key: String) -> RecordKind? {
    let parts = key.split(separator: "/")
    guard let part = parts.dropFirst(parts.first == "client" ? 2 : 1).first else { return nil }
    return part == "details" ? .client : RecordKind(rawValue: String(part))
  }
}
