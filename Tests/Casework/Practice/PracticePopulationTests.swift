import ReferenceData
import Testing

@testable import Casework

@Suite("Made-up people")
struct PracticePopulationTests {
  private static let today = day("2026-11-22")
  private static let names = PracticeNames.embedded()
  private static let reference = ReferenceLists.embedded()
  private static let seed: UInt64 = 20_261_122
  private static let people = Array(population(seed: seed, count: 6000))
  private var people: [ClientDossier] { Self.people }
  private var today: CalendarDate { Self.today }

  private static func day(_ iso: String) -> CalendarDate {
    CalendarDate(iso: iso) ?? .earliest
  }

  private static func population(
    seed: UInt64, count: Int, today: CalendarDate = today
  ) -> PracticePopulation {
    PracticePopulation(
      seed: seed, count: count, today: today, names: names, reference: reference)
  }

  private func perMille(_ condition: (ClientDossier) -> Bool) -> Int {
    people.count(where: condition) * 1000 / people.count
  }

  @Test("the same seed gives the same people, another seed others")
  func isDeterministic() {
    #expect(Array(Self.population(seed: Self.seed, count: 60)) == Array(people.prefix(60)))
    #expect(Array(Self.population(seed: 2, count: 60)) != Array(people.prefix(60)))
  }

  @Test("makes as many as asked", arguments: [0, 1, 49, 50, 230])
  func count(count: Int) {
    #expect(Array(Self.population(seed: 1, count: count)).count == count)
  }

  @Test("nobody could be real")
  func nobodyIsReal() throws {
    for person in people {
      let client = person.client
      try #require(client.identityCode?.isArtificial == true)
      try #require(client.identityCode?.birthDate == client.birthDate)
      try #require(client.phone.isEmpty || client.phone.hasPrefix("040 000 0"))
      try #require(client.email.isEmpty || client.email.hasSuffix("@example.invalid"))
      try #require(client.address.hasPrefix("Esimerkkikatu "))
      try #require(!client.familyName.isEmpty && !client.givenNames.isEmpty)
    }
    #expect(Set(people.map(\.client.identityCode)).count == people.count)
  }

  @Test(
    "the clients divide as those of the region",
    arguments: [
      Share("women", 430) {
        ($0.client.identityCode?.text.dropFirst(9).first?.wholeNumberValue ?? 0) % 2 == 0
      },
      Share("under 30", 370) { ($0.client.birthDate?.years(until: today) ?? 0) < 30 },
      Share("foreign-language", 240) { !Client.nationalLanguages.contains($0.client.motherTongue) },
      Share("basic education", 330) { $0.client.education == "1" },
      Share("in Lahti", 815) { $0.client.municipality == "398" },
      Share("unemployed", 660) { $0.latestStatus?.status == .unemployed },
      Share("earnings-related", 206) { $0.client.earningsRelated == true },
      Share("earlier job searches", 300) { $0.jobSearches.count > 1 },
    ])
  func divides(share: Share) {
    #expect(abs(perMille(share.condition) - share.perMille) < 30, "\(perMille(share.condition))")
  }

  struct Share: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let perMille: Int
    let condition: @Sendable (ClientDossier) -> Bool

    init(_ name: String, _ perMille: Int, _ condition: @escaping @Sendable (ClientDossier) -> Bool)
    {
      testDescription = name
      self.perMille = perMille
      self.condition = condition
    }
  }

  @Test("a job search has lasted 57 weeks on the average")
  func meanSearch() {
    let days = people.compactMap(\.latestJobSearch).filter { $0.ended == nil }
      .compactMap { $0.began?.days(until: today) }
    let weeks = Double(days.reduce(0, +)) / 7 / Double(days.count)
    #expect(abs(weeks - 57) < 3, "\(weeks)")
  }

  @Test("every code is in the reference lists")
  func codesExist() throws {
    let methods = Self.reference.contactMethods
    for person in people {
      let client = person.client
      try #require(Self.reference.municipalities.contains(client.municipality))
      try #require(Self.reference.postalCodes.contains(client.postalCode))
      try #require(Self.reference.languages.contains(client.motherTongue))
      try #require(Self.reference.citizenships.contains(client.citizenship))
      try #require(Self.reference.occupations.contains(client.occupation))
      try #require(Self.reference.educationLevels.contains(client.education))
      try #require(person.contacts.allSatisfy { methods.contains($0.method) })
    }
  }

  @Test("a history is in order and ends by today")
  func historiesAreSound() throws {
    for person in people {
      let ids =
        [person.client.id] + person.jobSearches.map(\.id) + person.statuses.map(\.id)
        + person.unemployments.map(\.id) + person.plans.map(\.id) + person.contacts.map(\.id)
      try #require(Set(ids).count == ids.count)
      try #require(person.jobSearches.allSatisfy { $0.client == person.client.id })

      let searches = try person.jobSearches.map { try #require($0.began)...($0.ended ?? today) }
      for (search, next) in zip(searches, searches.dropFirst()) {
        try #require(search.upperBound < next.lowerBound)
      }
      let statuses = try person.statuses.map { try #require($0.began)...($0.ended ?? today) }
      for (status, next) in zip(statuses, statuses.dropFirst()) {
        try #require(status.upperBound < next.lowerBound)
      }
      let inside = { (day: CalendarDate) in searches.contains { $0.contains(day) } }
      try #require(statuses.allSatisfy { inside($0.lowerBound) && inside($0.upperBound) })
      try #require(person.contacts.compactMap(\.on).allSatisfy { $0 <= today })
      try #require(person.plans.compactMap(\.madeOn).allSatisfy { $0 <= today })
      let unemployed = person.statuses.filter { $0.status?.countsAsUnemployed == true }
      try #require(person.unemployments.map(\.began) == unemployed.map(\.began))
      try #require((searches.first?.lowerBound ?? today) <= today)
    }
  }

  @Test("identifiers grow from record to record, so that stores fill from the end")
  func identifiersGrow() {
    let ids = people.map(\.client.id)
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("gives two hundred clients to a coach, the first to the user")
  func coaches() {
    #expect(people.prefix(200).allSatisfy { $0.client.coach == "V001" })
    #expect(people[200].client.coach == "V002")
    #expect(PracticePopulation.coach(ofClient: 229_999) == "V1150")
  }

  @Test(
    "works on a day before the special days", arguments: ["1990-01-01", "2021-06-30", "2025-12-30"])
  func otherDays(iso: String) {
    let today = Self.day(iso)
    for person in Self.population(seed: 3, count: 60, today: today) {
      #expect(person.jobSearches.allSatisfy { ($0.began ?? .latest) <= today })
      #expect(person.jobSearches.allSatisfy { ($0.ended ?? today) <= today })
    }
  }
}
