package import Casework

/// That somebody was shown data of a client.
package struct AccessEntry: Sendable, Equatable {
  /// What was done with the data.
  package enum Action: String, CaseIterable, Sendable {
    case view, reveal, search, print, export
    /// They left the house with a referral.
    case disclose
  }

  /// When it was done.
  package let at: Moment
  /// The person who did it.
  package let actor: String
  /// The client; nil when it is about many.
  package let client: RecordID?
  /// What was done.
  package let action: Action
  /// Which data, such as the identity code or the contact details of a protected client.
  package let fieldGroup: String
  /// Why.
  package let purpose: String

  /// Makes a row.
  package init(
    at: Moment, actor: String, client: RecordID?, action: Action, fieldGroup: String,
    purpose: String
  ) {
    self.at = at
    self.actor = actor
    self.client = client
    self.action = action
    self.fieldGroup = fieldGroup
    self.purpose = purpose
  }
}
