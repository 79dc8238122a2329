/// What the terminal library reports, before pastes and torn sequences are put together.
enum RawInput: Hashable {
  /// A character, control characters included.
  case scalar(Unicode.Scalar)
  case pasteBegin, pasteEnd
  /// Anything that is an event as it is.
  case event(TerminalEvent)

  /// Whether this still counts when it came in the middle of a paste: everything but characters and keys.
  var outlastsPaste: Bool {
    switch self {
    case .event(.key), .event(.timeout): false
    case .event: true
    case .scalar, .pasteBegin, .pasteEnd: false
    }
  }
}

/// Raw input and when it came, in milliseconds of a clock that only goes forward.
struct TimedInput: Hashable {
  var input: RawInput
  var milliseconds: UInt64
}
