/// A value bound to a parameter.
package enum Value: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])

  /// The number of a flag: 1 or 0.
  package static func flag(_ flag: Bool) -> Value { .integer(flag ? 1 : 0) }
}
