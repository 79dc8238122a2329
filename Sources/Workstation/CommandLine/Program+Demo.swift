import CaseStore
import Casework
import Glibc
import ReferenceData
import Terminal

extension Program {
  /// Clients of a practice store when the command line does not say how many.
  static let practiceClients = 250
  /// The seed of a practice store when the command line does not say one.
  static let practiceSeed: UInt64 = 1

  /// Makes a practice store of made-up people, unless the same one is there already, and opens it.
  func demo(_ request: DemoRequest, _ words: Words) throws(Failure) -> ExitCode {
    let directory = request.open.store ?? StoreLocation.practice
    let store = try openStore(directory, practice: true)
    do throws(Failure) {
      try findWorklist(
        of: store, Settings { (try? store.setting($0)) ?? nil }, SiteRules.load(words).book)
      try fill(store, request, directory, words)
    } catch {
      store.close()
      throw error
    }
    store.close()
    guard !request.makesOnly else { return .ok }
    var open = request.open
    open.store = directory
    return try self.open(open, practice: true)
  }

  private func fill(
    _ store: CaseStore, _ request: DemoRequest, _ directory: String, _ words: Words
  ) throws(Failure) {
    do throws(CaseStoreError) {
      let wanted = request.clients ?? Self.practiceClients
      let seed = request.seed ?? Self.practiceSeed
      let made = try store.setting("practice_made")
      guard made == nil else {
        // Whoever asks for nothing special gets the store that is there.
        let isSame = made == "\(wanted) \(seed)" || (request.clients == nil && request.seed == nil)
        guard isSame else { throw .refused(rule: Self.otherPractice) }
        return
      }
      let today = clock.local(clock.now()).date
      let seeded = CatalogueSeed.embedded(today: today)
      let catalogue = Catalogue(services: seeded.services, organisations: seeded.organisations)
      let people = PracticePopulation(
        seed: seed, count: wanted, today: today, names: .embedded(), reference: .embedded(),
        services: catalogue.practiceServices)
      let cause = ChangeCause(
        author: Self.practiceAuthor, at: clock.now(), label: TextKey.changeImported.rawValue)
      let (console, total) = (console, wanted)
      try store.write(cause) { transaction throws(CaseStoreError) in
        for (index, dossier) in people.enumerated() {
          try transaction.insert(dossier)
          guard (index + 1).isMultiple(of: 1_000) || index + 1 == total else { continue }
          let text = words.plain(
            .cliDemoProgress, ["done": words.number(index + 1), "total": words.number(total)])
          console.progress(text, done: index + 1, of: total)
        }
      }
      try store.setSetting("practice_made", "\(wanted) \(seed)")
      console.tell(
        words.counted(.cliDemoMade, wanted, ["path": directory]).string)
    } catch .refused(Self.otherPractice) {
      throw Failure(.cliDemoExists, ["path": directory])
    } catch {
      throw Failure(error)
    }
  }

  private static let otherPractice = "practice_made"
  /// Not the coach: what she undoes begins with her own first change.
  private static let practiceAuthor = "TE"
}
