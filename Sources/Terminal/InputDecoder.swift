/// Turns the raw input of a terminal into events: joins pastes and swallows late escape sequences.
struct InputDecoder {
  /// The most text one paste may bring, in bytes of UTF-8.
  static let pasteLimit = 65_536
  /// How long after Esc a `[` or `O` is still the rest of a sequence that a slow line tore apart.
  private static let lateSequence: UInt64 = 150
  /// How long a paste may pause before it counts as ended.
  private static let pastePause = 2_000
  /// How long after a paste's end more input may still be of the same burst.
  private static let burst = 20
  /// No terminal sends a longer sequence for a key.
  private static let longestSequence = 16

  /// Waits at most so many milliseconds, for ever when nil.
  typealias Source = (_ timeout: Int?) -> TimedInput

  private var waiting: [TimedInput] = []
  private var lastEscape: UInt64?

  /// Whether input has been read that no event has been made of yet.
  var hasWaiting: Bool { !waiting.isEmpty }

  /// Keeps input for later.
  mutating func keep(_ input: TimedInput) {
    waiting.append(input)
  }

  /// The next event, or nil when the input meant nothing to the program.
  mutating func next(timeout: Int?, from source: Source) -> TerminalEvent? {
    let timed = waiting.isEmpty ? source(timeout) : waiting.removeFirst()
    let escape = lastEscape
    lastEscape = nil
    switch timed.input {
    case .scalar(let scalar):
      let sinceEscape = escape.map { timed.milliseconds - $0 } ?? .max
      if sinceEscape <= InputDecoder.lateSequence, InputDecoder.continuesEscape(timed.input) {
        return sequence(startingWith: scalar, from: source)
      }
      if scalar == Key.escapeScalar {
        // With more of a sequence right behind it, this is a key the program has no use for.
        let following = read(timeout: 0, from: source)
        if case .scalar(let next) = following.input, InputDecoder.continuesEscape(following.input) {
          return sequence(startingWith: next, from: source)
        }
        if following.input != .event(.timeout) { waiting.insert(following, at: 0) }
        lastEscape = timed.milliseconds
      }
      return Key(scalar).map(TerminalEvent.key)
    case .pasteBegin: return paste(from: source)
    case .pasteEnd: return nil
    case .event(let event): return event
    }
  }

  private static func continuesEscape(_ input: RawInput) -> Bool {
    input == .scalar("[") || input == .scalar("O")
  }

  /// Reads the rest of a sequence behind Esc; it means nothing unless it begins a paste.
  private mutating func sequence(
    startingWith first: Unicode.Scalar, from source: Source
  ) -> TerminalEvent? {
    var sequence = String(first)
    while sequence.utf8.count < InputDecoder.longestSequence {
      let timed = read(timeout: Int(InputDecoder.lateSequence), from: source)
      guard case .scalar(let scalar) = timed.input else {
        if timed.input != .event(.timeout) { waiting.insert(timed, at: 0) }
        return nil
      }
      sequence.unicodeScalars.append(scalar)
      // The Linux console sends `[[A`; otherwise a letter or a tilde ends the sequence.
      if (0x40...0x7E).contains(scalar.value), sequence != "[[" { break }
    }
    return sequence == "[200~" ? paste(from: source) : nil
  }

  private mutating func read(timeout: Int, from source: Source) -> TimedInput {
    waiting.isEmpty ? source(timeout) : waiting.removeFirst()
  }

  /// Collects a paste up to its end.
  ///
  /// A pasted text may hold the end mark itself, to have what follows taken for typed keys. Real
  /// typing never brings a second end, so when one follows in the same burst, everything before it
  /// was pasted too.
  private mutating func paste(from source: Source) -> TerminalEvent {
    var text = PastedText()
    collect(into: &text, from: source)
    while let more = hiddenRest(from: source) {
      for timed in more { text.append(timed.input) }
      waiting = more.filter(\.input.outlastsPaste) + waiting
    }
    return text.event
  }

  private mutating func collect(into text: inout PastedText, from source: Source) {
    var meanwhile: [TimedInput] = []
    defer { waiting = meanwhile + waiting }
    while true {
      let timed = read(timeout: InputDecoder.pastePause, from: source)
      switch timed.input {
      case .pasteEnd, .event(.timeout): return
      case .event(let event):
        if timed.input.outlastsPaste { meanwhile.append(timed) }
        if event == .hangUp || event == .terminate { return }
      case .scalar, .pasteBegin:
        text.append(timed.input)
        if text.removeTornEnd() { return }
      }
    }
  }

  /// What a hidden end mark hid; nil, with the input kept, when there was none.
  private mutating func hiddenRest(from source: Source) -> [TimedInput]? {
    var ahead: [TimedInput] = []
    while ahead.count <= InputDecoder.pasteLimit {
      let timed = read(timeout: InputDecoder.burst, from: source)
      switch timed.input {
      case .pasteEnd: return ahead
      case .event(.timeout):
        waiting = ahead + waiting
        return nil
      case .pasteBegin, .event(.hangUp):
        waiting = ahead + [timed] + waiting
        return nil
      default: ahead.append(timed)
      }
    }
    return ahead
  }
}
