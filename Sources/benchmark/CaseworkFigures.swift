import Pseudoterminal

/// What the day's work costs: the worklist, its reasons, the briefing, the search for a service, the calendar.
struct CaseworkFigures {
  /// Milliseconds until the first frame of *Tänään* has settled.
  var firstFrame: Double?
  /// The list of one coach read anew.
  var coachList = KeySamples()
  /// The list of everybody read anew.
  var wholeList = KeySamples()
  /// *Miksi?* of a row.
  var why = KeySamples()
  /// A row opened: the client's briefing.
  var briefing = KeySamples()
  /// A letter of a need while a service is chosen for a client.
  var need = KeySamples()
  /// The week of the calendar opened.
  var calendar = KeySamples()
  /// Highest resident size in MiB after all of it.
  var memory: Double?

  static let needs = ["suomen kieli", "mielenterveys", "velka", "ajokortti", "työkokeilu"]

  init(_ launch: Launch, options: BenchmarkOptions) throws {
    firstFrame = try ListFigures.firstFrame(launch, rows: 0..<24, starts: options.starts)
    let today = try MeasuredProgram(launch)
    coachList = Self.refresh(today, times: options.keys / 2)
    why = today.open([.function(9), .character("w")], times: options.keys / 4)
    // Below the appointments of the day, which the same client may have.
    today.prepare(Array(repeating: .down, count: 8))
    briefing = today.open([.enter], times: options.keys / 2)
    calendar = today.open([.function(9), .character("c")], times: options.keys / 4)

    today.prepare([.enter, .function(9), .character("o")])
    need = today.search(Self.needs, keys: options.keys)
    today.prepare([.escape, .escape, .escape])

    today.prepare([.function(4), .character(" "), .enter])
    wholeList = Self.refresh(today, times: max(10, options.keys / 10))
    memory = today.program.peakMemory.map { Double($0) / 1024 }
    today.end()
  }

  /// Has a list read anew; the selection moves in between, which takes away what was said of the reading before.
  private static func refresh(_ list: MeasuredProgram, times: Int) -> KeySamples {
    var parts: [KeySamples] = []
    for time in 0..<times {
      list.prepare([time % 2 == 0 ? .down : .up])
      parts.append(list.press([.function(5)]))
    }
    return KeySamples(joining: parts)
  }
}
