/// What the lines of a client's note are read against.
package struct NoteContext: Sendable {
  /// The day from which relative dates are counted.
  package let today: CalendarDate
  /// The words of the commands.
  package let words: NoteWords
  /// The words of dates.
  package let dateWords: DateWords
  /// The services that can be referred to, with the words by which they are found.
  let services: [(service: NoteService, words: [String])]
  /// The open promises and tasks, in the order of their numbers from 1.
  package let promises: [AgreedAction]
  /// Whether there is an appointment that the client may have missed.
  package let hasAppointment: Bool

  /// Whether there is a plan in force that can be reviewed.
  package let hasPlan: Bool

  /// Gathers what the grammar needs to know.
  ///
  /// - Parameter services: The services with further words of the need by which they are found, separated by spaces.
  package init(
    today: CalendarDate, words: NoteWords, dateWords: DateWords,
    services: [(service: NoteService, words: String)] = [], promises: [AgreedAction] = [],
    hasAppointment: Bool = false, hasPlan: Bool = false
  ) {
    self.today = today
    self.words = words
    self.dateWords = dateWords
    self.services = services.map { service, words in
      (service, NoteContext.words(of: "\(service.name) \(service.provider) \(words)"))
    }
    self.promises = promises
    self.hasAppointment = hasAppointment
    self.hasPlan = hasPlan
  }

  /// Gathers it from a client's case.
  package init(
    of dossier: ClientDossier, missing appointment: RecordID?, today: CalendarDate,
    words: NoteWords, dateWords: DateWords, services: [(service: NoteService, words: String)] = []
  ) {
    let open = dossier.actions.filter(\.isOpen)
    self.init(
      today: today, words: words, dateWords: dateWords, services: services,
      promises: open.sorted { ($0.due ?? .latest, $0.id) < ($1.due ?? .latest, $1.id) },
      hasAppointment: dossier.appointments.contains { $0.id == appointment },
      hasPlan: dossier.planInForce != nil)
  }

  /// The services of a catalogue that are offered on a day, with the words by which they are found.
  package static func services(
    of catalogue: Catalogue, on day: CalendarDate
  ) -> [(service: NoteService, words: String)] {
    catalogue.services.filter { $0.closedOn.map { $0 > day } ?? true }.map { service in
      (
        NoteService(
          id: service.id, name: service.name,
          provider: catalogue.provider(of: service)?.name ?? ""), service.words
      )
    }
  }

  /// The services every typed word of which begins a word of theirs, those first whose name begins so.
  func services(matching typed: String) -> [NoteService] {
    let wanted = NoteContext.words(of: typed)
    guard !wanted.isEmpty else { return services.map(\.service) }
    let found = services.filter { candidate in
      wanted.allSatisfy { word in candidate.words.contains { $0.hasPrefix(word) } }
    }
    let start = NoteWords.folded(typed)
    let whole = found.filter { NoteWords.folded($0.service.name) == start }
    if whole.count == 1 { return whole.map(\.service) }
    let (first, rest) = (
      found.filter { $0.words.first?.hasPrefix(wanted[0]) ?? false },
      found.filter { !($0.words.first?.hasPrefix(wanted[0]) ?? false) }
    )
    return (first + rest).map(\.service)
  }

  /// The open promises that a number from 1 or the beginnings of words tell.
  func promises(matching typed: String) -> [AgreedAction] {
    if let number = Int(typed) {
      return promises.indices.contains(number - 1) ? [promises[number - 1]] : []
    }
    let wanted = NoteContext.words(of: typed)
    return promises.filter { promise in
      let words = NoteContext.words(of: promise.text)
      return wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
    }
  }

  private static func words(of text: String) -> [String] {
    NoteWords.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
