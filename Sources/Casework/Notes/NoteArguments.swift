/// The words after a command, from which what is understood is taken away.
struct NoteArguments {
  private(set) var words: [Substring]
  private let context: NoteContext

  init(_ text: Substring, _ context: NoteContext) {
    words = text.split(whereSeparator: \.isWhitespace)
    self.context = context
  }

  /// What is left, with single spaces.
  var text: String { words.joined(separator: " ") }

  /// Whether there is nothing but a day.
  var isDay: Bool { day(at: 0).map { $0.count == words.count } ?? false }

  /// Takes the first day, wherever it stands.
  mutating func takeDay() -> CalendarDate? {
    for start in words.indices {
      guard let (day, count) = day(at: start) else { continue }
      words.removeSubrange(start..<start + count)
      return day
    }
    return nil
  }

  /// Finds the day of a free text: at its beginning or end it is taken away, in the middle it stays part of the text.
  ///
  /// In the middle only what cannot be anything else counts: `+2vk`, `27.11.`, a word for a day, never `2.5`.
  mutating func takeDayOfText() -> CalendarDate? {
    if let (day, count) = day(at: 0), words.count > count {
      words.removeFirst(count)
      return day
    }
    for count in [2, 1] where words.count > count {
      guard let (day, taken) = day(at: words.count - count), taken == count else { continue }
      words.removeLast(count)
      return day
    }
    for index in words.indices where isPlainlyDay(words[index]) {
      if let (day, _) = day(at: index) { return day }
    }
    return nil
  }

  private func isPlainlyDay(_ word: Substring) -> Bool {
    let word = NoteArguments.bare(word)
    guard let first = word.first else { return false }
    return "+-".contains(first) || first.isLetter || word.count { $0 == "." } == 2
  }

  /// The day that begins at a word, and of how many words it is: `+2 vk` is two.
  private func day(at index: Int) -> (day: CalendarDate, count: Int)? {
    guard words.indices.contains(index) else { return nil }
    let word = NoteArguments.bare(words[index])
    if let first = word.first, "+-".contains(first), words.indices.contains(index + 1),
      word.count > 1, word.dropFirst().allSatisfy(\.isNumber),
      let day = day(String(word) + NoteArguments.bare(words[index + 1]))
    {
      return (day, 2)
    }
    return day(String(word)).map { ($0, 1) }
  }

  private func day(_ typed: String) -> CalendarDate? {
    CalendarDate(typed: typed, today: context.today, words: context.dateWords)
  }

  static func bare(_ word: Substring) -> Substring {
    guard let last = word.last, ",:;".contains(last) else { return word }
    return word.dropLast()
  }

  /// Takes a time of day: after its word (`klo 9`), with a colon, or with minutes that no month has (`9.30`).
  mutating func takeTime() -> ClockTime? {
    for index in words.indices {
      if context.words.has(words[index], .clock) {
        guard words.indices.contains(index + 1),
          let time = ClockTime(typed: String(NoteArguments.bare(words[index + 1])))
        else { continue }
        words.removeSubrange(index...index + 1)
        return time
      }
      let word = String(NoteArguments.bare(words[index]))
      guard word.contains(where: { ".:".contains($0) }), day(word) == nil,
        let time = ClockTime(typed: word)
      else { continue }
      words.remove(at: index)
      return time
    }
    return nil
  }

  /// Takes the first word that has one meaning in a group; a beginning must have two letters.
  mutating func take<Meaning: RawRepresentable<String>>(
    _ group: NoteWords.Group, as type: Meaning.Type = Meaning.self
  ) -> Meaning? {
    for index in words.indices {
      if let meaning: Meaning = meaning(at: index, group) {
        words.remove(at: index)
        return meaning
      }
    }
    return nil
  }

  /// Takes the first word when it has one meaning in a group.
  mutating func takeFirst<Meaning: RawRepresentable<String>>(
    _ group: NoteWords.Group, as type: Meaning.Type = Meaning.self
  ) -> Meaning? {
    guard let meaning: Meaning = meaning(at: 0, group) else { return nil }
    words.removeFirst()
    return meaning
  }

  private func meaning<Meaning: RawRepresentable<String>>(
    at index: Int, _ group: NoteWords.Group
  ) -> Meaning? {
    guard words.indices.contains(index) else { return nil }
    let word = NoteArguments.bare(words[index])
    guard word.count >= 2, case .one(let meaning) = context.words.match(word, group) else {
      return nil
    }
    return Meaning(rawValue: meaning)
  }

  /// Takes the only word when it is one of a group.
  mutating func takeOnly(_ group: NoteWords.Group) -> Bool {
    guard words.count == 1, words[0].count >= 2,
      case .one = context.words.match(NoteArguments.bare(words[0]), group)
    else { return false }
    words.removeFirst()
    return true
  }

  /// Splits at the first word of a group: what stood before it stays, what stood after it is given back.
  mutating func cut(atMark group: NoteWords.Group) -> NoteArguments? {
    for index in words.indices {
      guard context.words.has(NoteArguments.bare(words[index]), group) else { continue }
      var rest = self
      rest.words = Array(words[(index + 1)...])
      words.removeSubrange(index...)
      return rest
    }
    return nil
  }

  /// Takes the first word when it is a number.
  mutating func takeNumber() -> Int? {
    guard let first = words.first, let number = Int(first) else { return nil }
    words.removeFirst()
    return number
  }
}
