/// Why a record has no cells.
package enum DelimitedFault: Error, Sendable, Equatable {
  /// A quoted cell does not end, or something follows its end.
  case quotes
  /// Longer than a record may be.
  case length
}
