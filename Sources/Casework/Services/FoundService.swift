/// A service that a search by the words of the need has found, with the reasons.
package struct FoundService: Sendable, Equatable {
  /// The service.
  package let service: RecordID
  /// How well it answers; only for comparing, higher is better.
  package let score: Int
  /// Why it was found, one reason for each typed word that it answers to.
  package let reasons: [Reason]

  /// Why a service was found.
  package struct Reason: Sendable, Equatable {
    /// The word as it was typed.
    package let typed: String
    /// The word of the service that answers to it.
    package let found: String
    /// Where the service has it.
    package let place: Place
  }

  /// Where a service has a word; the raw value is what it weighs.
  package enum Place: Int, Sendable, CaseIterable {
    case summary = 1
    case audience = 2
    case provider = 3
    case words = 6
    case name = 8
  }
}
