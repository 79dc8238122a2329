/// Made-up clients for practising and measuring: the same seed and day give the same people.
///
/// Nobody is real: identity codes have individual numbers 900–999, phone numbers are `040 000 0xxx`,
/// addresses lie in *Esimerkkikatu*, mail goes to `example.invalid`. The people divide as those of
/// the Lahti region did (`PracticeShares`); the first fifty include every `PracticeCase`. A larger
/// population begins with the people of a smaller one.
package struct PracticePopulation: Sequence, Sendable {
  let seed: UInt64
  let count: Int
  let today: CalendarDate
  let names: PracticeNames
  let occupations: [String]
  let services: [PracticeService]

  /// Clients of one coach; the first coach is the user.
  static let clientsOfCoach = 200

  /// Makes a population whose histories reach until today.
  package init(
    seed: UInt64, count: Int, today: CalendarDate, names: PracticeNames, reference: ReferenceLists,
    services: [PracticeService] = []
  ) {
    self.seed = seed
    self.count = count
    self.today = today
    self.names = names
    self.services = services
    occupations = reference.occupations.entries.map(\.code)
  }

  package func makeIterator() -> Iterator { Iterator(population: self) }

  package var underestimatedCount: Int { Swift.max(count, 0) }

  /// The name of a coach, `V001` for the first clients.
  static func coach(ofClient index: Int) -> String {
    let number = String(index / clientsOfCoach + 1)
    return "V" + String(repeating: "0", count: Swift.max(0, 3 - number.utf8.count)) + number
  }

  /// Makes the dossiers one after another, each from its own stream of random numbers.
  package struct Iterator: IteratorProtocol {
    private let population: PracticePopulation
    private var index = 0
    private var pool = IdentityCodePool()
    /// Identifiers grow, so that records are stored in the order they are made.
    private var moment: Moment

    fileprivate init(population: PracticePopulation) {
      self.population = population
      moment = Moment(milliseconds: Int64(population.today.dayNumber) * 86_400_000)
    }

    package mutating func next() -> ClientDossier? {
      guard index < population.count else { return nil }
      defer { index += 1 }
      var random = SplitMix64(seed: population.seed, stream: index + 1)
      var person = PracticeSketch(
        today: population.today, names: population.names, using: &random)
      PracticeCase.at(index: index)?.apply(to: &person, today: population.today)
      var writer = PracticeDossierWriter(
        person: person, today: population.today, moment: moment, random: random)
      writer.writeClient(index: index, from: population, pool: &pool)
      writer.writeHistory()
      // A stream of its own, so that people and their histories stay as they are when casework grows.
      writer.random = SplitMix64(seed: ~population.seed, stream: index + 1)
      writer.writeCasework(index: index, of: population)
      moment = Moment(milliseconds: writer.moment.milliseconds + 1)
      return writer.dossier
    }
  }
}
