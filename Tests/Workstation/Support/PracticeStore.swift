import CaseStore
import Casework
import ReferenceData
import Synchronization
import Workstation

/// Made-up people in a store of their own; the first fifty have every rare case.
enum PracticeStore {
  static let today = CalendarDate(dayNumber: 20_779)
  static let reference = ReferenceLists.embedded()
  private static let names = PracticeNames.embedded()
  /// The services, organisations and courses of the program, read once: hundreds of stores are filled with them.
  static let seed = CatalogueSeed.embedded(today: today)
  private static let services =
    Catalogue(services: seed.services, organisations: seed.organisations).practiceServices
  private static let lexicon = NameLexicon.embedded()
  private static let rules = Result { try RuleBook.embedded() }
  private static let words = Mutex<[Language: Words]>([:])
  /// The people made so far; a larger population begins with the people of a smaller one.
  private static let made = Mutex<[ClientDossier]>([])

  /// The first people of the practice population of seed 1.
  static func people(_ count: Int) -> [ClientDossier] {
    made.withLock { made in
      if made.count < count {
        made = Array(
          PracticePopulation(
            seed: 1, count: count, today: today, names: names, reference: reference,
            services: services))
      }
      return Array(made.prefix(count))
    }
  }

  /// The rules of the program, read once.
  static func ruleBook() throws -> RuleBook { try rules.get() }

  /// The texts of a language, read once.
  static func words(_ language: Language) -> Words {
    words.withLock { words in
      if let known = words[language] { return known }
      let new = Words(TextCatalogue(language: language))
      words[language] = new
      return new
    }
  }

  /// Opens the store of a directory, with the clock of a test.
  static func open(_ directory: String, _ clock: Clock) throws -> CaseStore {
    var options = OpenOptions(vocabulary: SearchVocabulary { (lexicon, reference) })
    options.allowsReadOnly = true
    options.now = clock.now
    options.random = clock.random
    let store = try CaseStore.open(directory: directory, options: options)
    if !store.isReadOnly {
      try store.findWorklist(
        by: WorklistBasis(rules: try ruleBook(), days: WorkingDays()))
    }
    return store
  }

  /// Puts people into a store as a transfer list that somebody else imported an hour ago.
  static func fill(_ store: CaseStore, _ people: [ClientDossier]) throws {
    let anHourAgo = Moment(milliseconds: store.now.milliseconds - 3_600_000)
    let cause = ChangeCause(
      author: "V009", at: anHourAgo, label: TextKey.changeImported.rawValue)
    try store.write(cause) { (transaction) throws(CaseStoreError) in
      for person in people { try transaction.insert(person) }
    }
  }
}
