/// Rows of the client list by their slots, ascending, each once.
struct SlotSet: Equatable {
  private(set) var slots: [Int64]

  /// Takes slots that are ascending already.
  init(ascending slots: [Int64]) {
    self.slots = slots
  }

  var count: Int { slots.count }

  /// Whether a slot is in the set, in O(log n).
  func contains(_ slot: Int64) -> Bool {
    let index = firstIndex(atLeast: slot)
    return index < slots.count && slots[index] == slot
  }

  /// The index of the first slot that is not lower, the count when there is none, in O(log n).
  func firstIndex(atLeast slot: Int64) -> Int {
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if slots[middle] < slot { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The slots that are in both sets, in O(n + m), or O(n log m) when one is much smaller.
  func intersection(_ other: SlotSet) -> SlotSet {
    let (small, large) = count < other.count ? (self, other) : (other, self)
    if small.count * 16 < large.count {
      return SlotSet(ascending: small.slots.filter(large.contains))
    }
    var result: [Int64] = []
    var (left, right) = (0, 0)
    while left < small.count, right < large.count {
      let (a, b) = (small.slots[left], large.slots[right])
      if a == b { result.append(a) }
      if a <= b { left += 1 }
      if b <= a { right += 1 }
    }
    return SlotSet(ascending: result)
  }

  /// The slots that are in any of two sets, in O(n + m).
  func union(_ other: SlotSet) -> SlotSet {
    if slots.isEmpty { return other }
    if other.slots.isEmpty { return self }
    var result: [Int64] = []
    result.reserveCapacity(count + other.count)
    var (left, right) = (0, 0)
    while left < count, right < other.count {
      let (a, b) = (slots[left], other.slots[right])
      result.append(min(a, b))
      if a <= b { left += 1 }
      if b <= a { right += 1 }
    }
    result.append(contentsOf: slots[left...])
    result.append(contentsOf: other.slots[right...])
    return SlotSet(ascending: result)
  }
}
