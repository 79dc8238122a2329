/// Gives out identity codes that belong to nobody: individual numbers 900–999, each code once.
///
/// A day has 300 codes for either sex: fifty numbers with six separators (690/2022). When a day has
/// no more, the next one is used.
struct IdentityCodePool {
  private var taken: Set<Int> = []

  /// Draws a code for a person born on a day or, when that day is used up, soon after it.
  ///
  /// Most codes have the separator that was the only one before 2023. Nil when a month is used up.
  mutating func draw(
    born: CalendarDate, isWoman: Bool, using random: inout SplitMix64
  ) -> IdentityCode? {
    let first = random.below(50) * 2 + (isWoman ? 0 : 1)
    let separator = random.happens(perMille: 30) ? 1 + random.below(5) : 0
    for day in 0..<31 {
      let birthDate = born.adding(days: day)
      for step in 0..<300 {
        let number = 900 + (first + step * 2) % 100
        let code = reserve(born: birthDate, separator: (separator + step / 50) % 6, number: number)
        if let code { return code }
      }
    }
    return nil
  }

  /// Takes one code: number 900–999, separator 0–5 in the order `-YXWVU` or `ABCDEF`; nil when it
  /// was given out before.
  mutating func reserve(born: CalendarDate, separator: Int, number: Int) -> IdentityCode? {
    let key = (born.dayNumber * 6 + separator) * 1000 + number
    guard taken.insert(key).inserted else { return nil }
    let (year, month, day) = born.civil
    let digits = (day * 10_000 + month * 100 + year % 100) * 1000 + number
    let separators = year < 2000 ? Self.separatorsOf1900s : Self.separatorsOf2000s
    var bytes = Self.bytes(of: digits)
    bytes.insert(separators[separator], at: 6)
    bytes.append(IdentityCode.checkCharacter(for: digits).asciiValue ?? 0)
    return try? IdentityCode(bytes: bytes)
  }

  private static let separatorsOf1900s = Array("-YXWVU".utf8)
  private static let separatorsOf2000s = Array("ABCDEF".utf8)

  /// Nine decimal digits, leading zeros kept.
  private static func bytes(of number: Int) -> [UInt8] {
    var rest = number
    var bytes = [UInt8](repeating: UInt8(ascii: "0"), count: 9)
    for index in bytes.indices.reversed() {
      bytes[index] += UInt8(rest % 10)
      rest /= 10
    }
    return bytes
  }
}
