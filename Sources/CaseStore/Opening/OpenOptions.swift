package import Casework

/// How a store is opened, and where it gets what a test wants to decide.
package struct OpenOptions {
  /// Whether a store that cannot be written to may be opened for reading.
  package var allowsReadOnly = false
  /// Whether the store is of made-up people; nil takes what is there, and makes a real one.
  package var practice: Bool?
  /// The code lists and names by which clients are searched for.
  package var vocabulary: SearchVocabulary
  /// The clock.
  package var now: () -> Moment
  /// 128 random bits.
  package var random: () -> (UInt64, UInt64)

  /// Makes the options of an ordinary opening.
  package init(
    vocabulary: SearchVocabulary, now: @escaping () -> Moment = OpenOptions.systemClock,
    random: @escaping () -> (UInt64, UInt64) = OpenOptions.systemRandom
  ) {
    self.vocabulary = vocabulary
    self.now = now
    self.random = random
  }

  /// 128 bits of the system's generator.
  package static func systemRandom() -> (UInt64, UInt64) {
    (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))
  }
}
