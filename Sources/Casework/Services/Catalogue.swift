/// The services of the network, those who provide them, their courses and the ready phrases, held in memory.
package struct Catalogue: Sendable {
  /// The services, also those that are not offered any more, in the Finnish order of their names.
  package let services: [Service]
  /// The organisations in the Finnish order of their names.
  package let organisations: [Organisation]
  /// The courses, the first to begin first.
  package let courses: [Course]
  /// The phrases in the order of their titles.
  package let phrases: [Phrase]

  private let serviceIndices: [RecordID: Int]
  private let organisationIndices: [RecordID: Int]
  private let coursesOfService: [RecordID: [Int]]

  /// Gathers the records, which come in any order.
  package init(
    services: [Service] = [], organisations: [Organisation] = [], courses: [Course] = [],
    phrases: [Phrase] = []
  ) {
    self.services = Catalogue.ordered(services, by: \.name)
    self.organisations = Catalogue.ordered(organisations, by: \.name)
    self.courses = courses.sorted {
      ($0.began ?? .latest, $0.id) < ($1.began ?? .latest, $1.id)
    }
    self.phrases = Catalogue.ordered(phrases, by: \.title)
    serviceIndices = Catalogue.indices(self.services)
    organisationIndices = Catalogue.indices(self.organisations)
    var coursesOfService: [RecordID: [Int]] = [:]
    for (index, course) in self.courses.enumerated() {
      guard let service = course.service else { continue }
      coursesOfService[service, default: []].append(index)
    }
    self.coursesOfService = coursesOfService
  }

  private static func ordered<Record: CaseRecord>(
    _ records: [Record], by name: (Record) -> String
  ) -> [Record] {
    records.map { (key: FinnishCollation.sortKey(name($0)), record: $0) }
      .sorted {
        $0.key == $1.key ? $0.record.id < $1.record.id : $0.key.lexicographicallyPrecedes($1.key)
      }
      .map(\.record)
  }

  private static func indices<Record: CaseRecord>(_ records: [Record]) -> [RecordID: Int] {
    Dictionary(
      records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Catalogue {
  /// The service with an identifier; nil when there is none.
  package func service(_ id: RecordID?) -> Service? {
    id.flatMap { serviceIndices[$0] }.map { services[$0] }
  }

  /// The organisation with an identifier; nil when there is none.
  package func organisation(_ id: RecordID?) -> Organisation? {
    id.flatMap { organisationIndices[$0] }.map { organisations[$0] }
  }

  /// Who provides a service; nil when it is not known.
  package func provider(of service: Service) -> Organisation? {
    organisation(service.organisation)
  }

  /// The course with an identifier; nil when there is none.
  package func course(_ id: RecordID?) -> Course? {
    id.flatMap { id in courses.first { $0.id == id } }
  }

  /// The courses of a service, the first to begin first.
  package func courses(of service: RecordID) -> [Course] {
    (coursesOfService[service] ?? []).map { courses[$0] }
  }

  /// The services that are offered on a day.
  package func offered(on day: CalendarDate) -> [Service] {
    services.filter { $0.isOffered(on: day) }
  }

  /// The hard rules of the service of a referral; nil when it has none or is not of the catalogue.
  package func rule(of referral: Referral) -> ServiceRule? {
    service(referral.service).flatMap { ServiceRule(rawValue: $0.rule) }
  }
}

extension Catalogue {
  /// The course that one can still enrol in and that begins first; nil when there is none.
  package func nextCourse(of service: RecordID, from day: CalendarDate) -> Course? {
    courses(of: service).first { $0.takesEnrolments(on: day) }
  }

  /// The day on which a client could begin next; nil when one can begin at any time or nobody knows.
  package func nextStart(of service: Service, from day: CalendarDate) -> CalendarDate? {
    let told = service.nextStart.flatMap { $0 >= day ? $0 : nil }
    let course = nextCourse(of: service.id, from: day)?.began
    return [told, course].compactMap(\.self).min()
  }
}

extension Service {
  /// Whether the service is offered on a day.
  package func isOffered(on day: CalendarDate) -> Bool { closedOn.map { $0 > day } ?? true }

  /// The municipality codes where it is available; empty for all.
  package var municipalityCodes: [String] {
    municipalities.split(separator: " ").map(String.init)
  }

  /// The codes of the languages in which it is given; empty when not told.
  package var languageCodes: [String] { languages.split(separator: " ").map(String.init) }
}

extension Course {
  /// Whether one can enrol on a day.
  ///
  /// The last day of enrolment counts in; without one it is the first day of the course.
  package func takesEnrolments(on day: CalendarDate) -> Bool {
    guard cancelledOn == nil, let last = enrolBy ?? began else { return false }
    return day <= last
  }
}
