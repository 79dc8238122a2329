/// Figures of one kind, and their percentiles.
struct Samples {
  private(set) var sorted: [Double] = []

  init(_ values: some Sequence<Double> = []) { sorted = values.sorted() }

  var isEmpty: Bool { sorted.isEmpty }
  var median: Double? { percentile(50) }
  var mean: Double? {
    isEmpty ? nil : sorted.reduce(0, +) / Double(sorted.count)
  }

  /// The nearest-rank percentile; nil without samples.
  func percentile(_ percent: Double) -> Double? {
    guard !isEmpty else { return nil }
    let rank = (percent / 100 * Double(sorted.count - 1)).rounded()
    return sorted[Int(rank)]
  }
}

/// What single key presses cost.
struct KeySamples {
  /// Milliseconds from the key to the last byte of its answer, for the keys that had one.
  var latency = Samples()
  /// Bytes of the answer.
  var bytes = Samples()
  /// Reads that the answer took: 1 when a frame is one write.
  var reads = Samples()
  /// Keys without an answer within a second.
  var silent = 0
}

extension KeySamples {
  /// What one answer cost; without one the keys were silent.
  init(_ answer: (latency: Double, bytes: Int, reads: Int)?) {
    guard let answer else {
      silent = 1
      return
    }
    latency = Samples([answer.latency])
    bytes = Samples([Double(answer.bytes)])
    reads = Samples([Double(answer.reads)])
  }

  /// Joins what was measured in parts.
  init(joining parts: [KeySamples]) {
    latency = Samples(parts.flatMap(\.latency.sorted))
    bytes = Samples(parts.flatMap(\.bytes.sorted))
    reads = Samples(parts.flatMap(\.reads.sorted))
    silent = parts.reduce(0) { $0 + $1.silent }
  }
}
