/// Writes the dossier of one made-up person: the client here, the history in its own file.
struct PracticeDossierWriter {
  let person: PracticeSketch
  let today: CalendarDate
  private(set) var moment: Moment
  var random: SplitMix64
  var dossier: ClientDossier

  init(person: PracticeSketch, today: CalendarDate, moment: Moment, random: SplitMix64) {
    self.person = person
    self.today = today
    self.moment = moment
    self.random = random
    let id = RecordID(at: moment, random: (self.random.next(), self.random.next()))
    dossier = ClientDossier(client: Client(id: id))
  }

  /// The client the records belong to.
  var client: RecordID { dossier.client.id }

  /// An identifier that sorts after all given before.
  mutating func newID() -> RecordID {
    moment = Moment(milliseconds: moment.milliseconds + 1)
    return RecordID(at: moment, random: (random.next(), random.next()))
  }

  /// Fills in the client's own data.
  mutating func writeClient(
    index: Int, from population: PracticePopulation, pool: inout IdentityCodePool
  ) {
    var client = dossier.client
    client.identityCode =
      if let identity = person.identity {
        pool.reserve(born: person.born, separator: identity.separator, number: identity.number)
      } else {
        pool.draw(born: person.born, isWoman: person.isWoman, using: &random)
      }
    client.birthDate = client.identityCode?.birthDate ?? person.born
    client.familyName = person.familyName
    client.givenNames = person.givenNames
    client.address =
      "Esimerkkikatu \(1 + random.below(90)) \(["A", "B", "C", "D"][random.below(4)]) \(1 + random.below(60))"
    if let place = person.place {
      client.municipality = place.municipality
      client.postalCode = place.postalCodes[random.below(place.postalCodes.count)]
    }
    client.phone = person.phone
    if random.happens(perMille: 650) { client.email = "asiakas\(index + 1)@example.invalid" }
    client.motherTongue = person.motherTongue
    client.serviceLanguage = person.motherTongue == "sv" ? "sv" : "fi"
    let isForeign = !Client.nationalLanguages.contains(person.motherTongue)
    if isForeign, random.happens(perMille: 420) {
      client.needsInterpreter = true
      client.interpreterLanguage = person.motherTongue
    }
    client.citizenship = person.citizenship
    client.occupation = occupation(from: population.occupations)
    client.education = PracticeShares.educations.draw(using: &random) ?? ""
    client.earningsRelated =
      random.happens(perMille: 20) ? nil : random.happens(perMille: 210)
    client.nonDisclosure = person.nonDisclosure
    client.coach = PracticePopulation.coach(ofClient: index)
    let remarks = population.names.remarks
    if !remarks.isEmpty, random.happens(perMille: 400) {
      client.remark = remarks[random.below(remarks.count)]
    }
    dossier.client = client
  }

  private mutating func occupation(from codes: [String]) -> String {
    if random.happens(perMille: 140), !codes.isEmpty {
      return codes[random.below(codes.count)]
    }
    return PracticeShares.occupations.draw(using: &random) ?? ""
  }
}
