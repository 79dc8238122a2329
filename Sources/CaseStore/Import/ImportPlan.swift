package import Casework

/// What a transfer list would do to the store, to be looked at before it is done.
package struct ImportPlan: Sendable {
  /// The clients that the store does not have.
  package let additions: [ClientDossier]
  /// The clients of whom the list tells something else than the store.
  package var updates: [ImportUpdate]
  /// The number of clients of whom the list tells nothing new.
  package let unchanged: Int
  /// Additions that may be clients the store has already under another identity code, or none.
  package let likelyDuplicates: [LikelyDuplicate]
}
