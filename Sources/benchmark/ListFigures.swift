import Pseudoterminal

/// What a program that shows a long list costs; measured alike for the workstation and its peers.
struct ListFigures {
  var firstFrame: Double?
  var move = KeySamples()
  var scroll = KeySamples()
  var page = KeySamples()
  var queue: (latency: Double, bytes: Int, reads: Int)?
  var idleBytes: Int?
  /// Highest resident size in MiB.
  var memory: Double?

  /// Keys that bring the selection to the first row.
  static let toTop: [TerminalKey] = [.home]

  /// Starts the program as often as asked, then works the list in the last one.
  init(_ launch: Launch, rows: Range<Int>, options: BenchmarkOptions) throws {
    firstFrame = try Self.firstFrame(launch, rows: rows, starts: options.starts)
    let list = try MeasuredProgram(launch, rows: rows)
    let inside = (0..<options.keys).map { $0 / 8 % 2 == 0 ? TerminalKey.down : .up }
    move = list.press(inside)
    list.prepare(Self.toTop + Array(repeating: .down, count: 30))
    scroll = list.press(Array(repeating: .down, count: options.keys))
    page = list.press(Array(repeating: .pageDown, count: options.keys / 4))
    list.prepare(Self.toTop)
    queue = list.burst(Array(repeating: .down, count: 200))
    idleBytes = list.idleBytes(.seconds(options.idle))
    memory = list.program.peakMemory.map { Double($0) / 1024 }
    list.end()
  }

  /// The median of the milliseconds that some starts take until the rows are there; nil when none ever were.
  static func firstFrame(_ launch: Launch, rows: Range<Int>, starts: Int) throws -> Double? {
    var frames: [Double] = []
    for _ in 0..<starts {
      let start = try MeasuredProgram(launch, rows: rows)
      if let frame = start.firstFrame { frames.append(frame) }
      start.end()
    }
    return Samples(frames).median
  }
}
