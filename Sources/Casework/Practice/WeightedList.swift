/// Values that are drawn by weight: one twice as heavy comes twice as often.
package struct WeightedList<Value: Sendable>: Sendable {
  private let values: [Value]
  /// The sum of the weights up to and including each value.
  private let sums: [Int]

  /// Makes a list of values with their weights; those without a positive weight are never drawn.
  package init(_ weighted: [(value: Value, weight: Int)]) {
    var values: [Value] = []
    var sums: [Int] = []
    for (value, weight) in weighted where weight > 0 {
      values.append(value)
      sums.append((sums.last ?? 0) + weight)
    }
    self.values = values
    self.sums = sums
  }

  /// Draws a value; nil from an empty list.
  ///
  /// - Complexity: O(log *n*).
  package func draw(using random: inout SplitMix64) -> Value? {
    guard let total = sums.last else { return nil }
    let target = random.below(total)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > target { high = middle } else { low = middle + 1 }
    }
    return values[low]
  }
}

extension WeightedList<String> {
  /// Reads lines of `name,count`; other lines are skipped.
  package init(parsing lines: String) {
    self.init(
      lines.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
        guard let comma = line.lastIndex(of: UInt8(ascii: ",")),
          let count = Int(Substring(line[line.index(after: comma)...]))
        else { return nil }
        return (String(Substring(line[..<comma])), count)
      })
  }
}
