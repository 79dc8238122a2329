import Casework
import ReferenceData
import Testing

@Suite("The catalogue of a new store")
struct CatalogueSeedTests {
  private let seed = CatalogueSeed.embedded(today: ReferralWorld.today)

  @Test("is readable line by line")
  func readable() {
    #expect(seed.unreadable.isEmpty, "\(seed.unreadable)")
    #expect(seed.services.count >= 60)
    #expect(seed.organisations.count >= 40)
    #expect(seed.courses.count >= 12)
  }

  @Test("has services in all eight categories, each with words and an audience")
  func categories() {
    for category in ServiceCategory.allCases {
      #expect(seed.services.count { $0.category == category.rawValue } >= 5, "\(category)")
    }
    for service in seed.services {
      #expect(!service.audience.isEmpty && !service.summary.isEmpty, "\(service.name)")
      #expect(service.source == "seed")
    }
  }

  @Test("names no person and holds no telephone number or address of one")
  func noPersons() {
    for organisation in seed.organisations {
      #expect(organisation.contactPerson.isEmpty && organisation.phone.isEmpty)
      #expect(organisation.email.isEmpty && organisation.source == "seed")
    }
  }

  @Test("has the same identifiers on every workstation, whatever the day")
  func identifiers() {
    let later = CatalogueSeed.embedded(today: ReferralWorld.today.adding(days: 400))
    #expect(seed.services == later.services)
    #expect(seed.organisations == later.organisations)
    #expect(seed.courses.map(\.id) == later.courses.map(\.id))
    let ids = seed.services.map(\.id) + seed.organisations.map(\.id) + seed.courses.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("begins its courses on Mondays to come, with the last day of enrolment before")
  func courses() throws {
    for course in seed.courses {
      let began = try #require(course.began)
      #expect(began.weekday == 1 && began > ReferralWorld.today)
      #expect(try #require(course.ended) >= began)
      #expect(try #require(course.enrolBy) < began)
    }
  }

  @Test(
    "says which line it cannot read",
    arguments: [
      ("tuntematon;1;Nimi;", "service 2"),
      ("org;9;Nimi;", "service 2"),
      ("org;1;;", "service 2"),
      ("org;1;Nimi;ei_sääntö", "service 2"),
      ("org;1;Nimi", "service 2"),
    ])
  func unreadable(line: String, fault: String) {
    let seed = CatalogueSeed(
      organisations: "key;name;sector\norg;Järjestö;association\n",
      services: "key;organisation;category;name;rule;answer_days;words\na;\(line);14;sana\n",
      courses: "key;service;begins_in;days\n", today: ReferralWorld.today)
    #expect(seed.unreadable == [fault])
    #expect(seed.services.isEmpty)
  }
}
