import CaseStore
import Casework
import ReferenceData
import Workstation

/// Made-up people in a store of their own; the first fifty have every rare case.
enum PracticeStore {
  static let today = CalendarDate(dayNumber: 20_779)
  static let reference = ReferenceLists.embedded()
  private static let names = PracticeNames.embedded()
  private static let lexicon = NameLexicon.embedded()

  /// The first people of the practice population of seed 1.
  static func people(_ count: Int) -> [ClientDossier] {
    Array(
      PracticePopulation(seed: 1, count: count, today: today, names: names, reference: reference))
  }

  /// Opens the store of a directory, with the clock of a test.
  static func open(_ directory: String, _ clock: Clock) throws -> CaseStore {
    var options = OpenOptions(vocabulary: SearchVocabulary { (lexicon, reference) })
    options.allowsReadOnly = true
    options.now = clock.now
    options.random = clock.random
    return try CaseStore.open(directory: directory, options: options)
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
