package import Casework

/// What a box over the situation of a client asks.
package enum SituationQuestion: Sendable, Hashable {
  /// Which kind of entry is added.
  case add
  /// What the client has decided of a consent.
  case consent(RecordID)
}
