import TestSupport

extension SeededGenerator {
  /// Text with characters of every kind, hostile ones among them.
  mutating func text(length: Int) -> String {
    let pools: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7E, 0x7F...0xFF, 0x100...0x24F, 0x300...0x36F, 0x200B...0x202F,
      0x1100...0x1200, 0x4E00...0x4E20, 0x1F1E6...0x1F1FF, 0x1F3F0...0x1F480, 0xFE00...0xFE0F,
      0xE0000...0xE007F, 0...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      let pool = pools[Int.random(in: 0..<pools.count, using: &self)]
      text.append(Unicode.Scalar(UInt32.random(in: pool, using: &self)) ?? "a")
    }
    return String(text)
  }
}
