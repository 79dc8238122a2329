/// A small generator of random numbers that gives the same numbers for the same seed, for ever.
///
/// Guy Steele et al., *Fast Splittable Pseudorandom Number Generators* (2014). Not for secrets.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed; every stream of one seed is a sequence of its own.
  package init(seed: UInt64, stream: Int = 0) {
    state = seed
    if stream != 0 {
      state = next() ^ (UInt64(truncatingIfNeeded: stream) &* 0xD1B5_4A32_D192_ED03)
    }
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to but not including the limit; 0 when the limit is not positive.
  ///
  /// Not `Int.random(in:using:)`, whose numbers may change with the standard library.
  package mutating func below(_ limit: Int) -> Int {
    guard limit > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// Whether something happens that happens this many times in a thousand.
  package mutating func happens(perMille: Int) -> Bool {
    below(1000) < perMille
  }
}
