/// The words of the commands of notes in one language.
///
/// They are data: the code knows only their meanings. Words are compared in lower case and without the dots and rings of
/// å, ä and ö; a beginning that no other meaning of the group shares is enough.
package struct NoteWords: Sendable {
  /// A place of the grammar where a word is looked for.
  package enum Group: String, CaseIterable, Sendable {
    /// `NoteCommand`.
    case command
    /// `AppointmentKind`.
    case kind
    /// `AppointmentChannel`.
    case channel
    /// Before a time of day.
    case clock
    /// Before the day by which an answer is expected.
    case wait
    /// Before what is hoped of a service.
    case goal
    /// The plan was reviewed.
    case review
    /// `PlanSection`, but for those that are no text.
    case section
    /// `ConsentDecision`, `given` or `refused`.
    case decision
    /// `ConsentPurpose`.
    case purpose
    /// `ConsentWay`.
    case way
    /// `AssessmentKind`.
    case assessment
    /// `AbsenceReason`.
    case absence
    /// What a request for an explanation is about.
    case cause
  }

  /// A meaning with the word that is shown for it and all that may be typed.
  package struct Entry: Sendable {
    /// The raw value of the enumeration that the group stands for.
    package let meaning: String
    /// The word that completion writes.
    package let word: String
    fileprivate let folded: [String]
  }

  /// What a typed word can mean.
  package enum Match: Sendable, Equatable {
    case none
    case one(String)
    /// A beginning that several meanings share.
    case several([String])
  }

  private var entries: [Group: [Entry]] = [:]

  /// Reads lines of a group, a meaning and its words, separated by spaces: `command refer ohjaa ohjaus`.
  ///
  /// The first word is the one that completion writes. Lines of another form, as comments with `#`, are skipped.
  package init(parsing text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 3, let group = Group(rawValue: words[0]) else { continue }
      entries[group, default: []].append(
        Entry(meaning: words[1], word: words[2], folded: words[2...].map(NoteWords.folded)))
    }
  }

  /// The meanings of a group in the order of the file.
  package func entries(_ group: Group) -> [Entry] { entries[group] ?? [] }

  /// The word that completion writes for a meaning; the meaning itself when the file lacks it.
  package func word(_ group: Group, _ meaning: String) -> String {
    entries(group).first { $0.meaning == meaning }?.word ?? meaning
  }

  /// What a typed word means: a whole word goes before the beginning of others.
  package func match(_ typed: some StringProtocol, _ group: Group) -> Match {
    let typed = NoteWords.folded(typed)
    guard !typed.isEmpty else { return .none }
    let entries = entries(group)
    if let whole = entries.first(where: { $0.folded.contains(typed) }) {
      return .one(whole.meaning)
    }
    let begun = entries.filter { $0.folded.contains { $0.hasPrefix(typed) } }.map(\.meaning)
    return switch begun.count {
    case 0: .none
    case 1: .one(begun[0])
    default: .several(begun)
    }
  }

  /// Whether a typed word is, as a whole, one of a group.
  func has(_ typed: some StringProtocol, _ group: Group) -> Bool {
    let typed = NoteWords.folded(typed)
    return entries(group).contains { $0.folded.contains(typed) }
  }

  /// The entries that a typed beginning can still become, in the order of the file.
  func entries(beginning typed: some StringProtocol, _ group: Group) -> [Entry] {
    let typed = NoteWords.folded(typed)
    return entries(group).filter { $0.folded.contains { $0.hasPrefix(typed) } }
  }

  /// Lower case without accents, å, ä and ö as a, a and o.
  package static func folded(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in SearchText.folded(String(text)).unicodeScalars {
      switch scalar {
      case "å", "ä": folded.append("a")
      case "ö": folded.append("o")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}
