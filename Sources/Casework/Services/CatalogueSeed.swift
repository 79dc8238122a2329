/// The catalogue that a new store begins with: the network's services as data, to be changed by those who use them.
///
/// The identifiers follow from the keys of the lines, so that every workstation of a region has the same ones.
package struct CatalogueSeed: Sendable {
  /// The organisations.
  package let organisations: [Organisation]
  /// The services.
  package let services: [Service]
  /// The courses; their days are counted from the day on which the catalogue is made.
  package let courses: [Course]
  /// The lines that cannot be read, `services.csv 12`, which a test forbids.
  package let unreadable: [String]

  /// Reads three files of lines separated by semicolons; the first line of each names the columns.
  ///
  /// A line is unreadable that lacks a column, has a code, number or reference that does not exist, or whose key an
  /// earlier line has.
  package init(organisations: String, services: String, courses: String, today: CalendarDate) {
    var reader = SeedReader()
    self.organisations = reader.organisations(organisations)
    self.services = reader.services(services)
    self.courses = reader.courses(courses, today: today)
    unreadable = reader.unreadable
  }

  /// Where the records come from.
  package static let source = "seed"
}

/// Reads the lines of the seed and remembers which keys it has met.
private struct SeedReader {
  private(set) var unreadable: [String] = []
  private var ids: Set<RecordID> = []

  mutating func organisations(_ text: String) -> [Organisation] {
    read(text, as: "organisation") { cells, id in
      var organisation = Organisation(id: id, client: id)
      organisation.name = cells["name"] ?? ""
      organisation.sector = cells["sector"] ?? ""
      organisation.address = cells["address"] ?? ""
      organisation.web = cells["web"] ?? ""
      organisation.remark = cells["remark"] ?? ""
      organisation.source = CatalogueSeed.source
      return organisation.name.isEmpty || organisation.sector.isEmpty ? nil : organisation
    }
  }

  mutating func services(_ text: String) -> [Service] {
    let known = ids
    return read(text, as: "service") { cells, id in
      var service = Service(id: id, client: id)
      let organisation = SeedReader.id("organisation", cells["organisation"] ?? "")
      guard known.contains(organisation),
        let category = ServiceCategory(rawValue: cells["category"] ?? ""),
        let answerDays = Int(cells["answer_days"] ?? ""), (0...365).contains(answerDays)
      else { return nil }
      service.organisation = organisation
      service.category = category.rawValue
      service.answerDays = answerDays
      service.name = cells["name"] ?? ""
      service.rule = cells["rule"] ?? ""
      service.status = cells["status"] ?? ""
      service.durationDays = cells["duration_days"].flatMap { Int($0) }
      service.takesReferrals = cells["referral"] != "0"
      service.place = cells["place"] ?? ""
      service.municipalities = cells["municipalities"] ?? ""
      service.languages = cells["languages"] ?? ""
      service.audience = cells["audience"] ?? ""
      service.summary = cells["summary"] ?? ""
      service.words = cells["words"] ?? ""
      service.source = CatalogueSeed.source
      let rule = service.rule.isEmpty || ServiceRule(rawValue: service.rule) != nil
      let status = service.status.isEmpty || EmploymentStatus(rawValue: service.status) != nil
      return rule && status && !service.name.isEmpty && !service.words.isEmpty ? service : nil
    }
  }

  mutating func courses(_ text: String, today: CalendarDate) -> [Course] {
    let known = ids
    return read(text, as: "course") { cells, id in
      let service = SeedReader.id("service", cells["service"] ?? "")
      guard known.contains(service), let begins = Int(cells["begins_in"] ?? ""),
        let days = Int(cells["days"] ?? ""), days > 0
      else { return nil }
      var course = Course(id: id, client: id)
      course.service = service
      course.name = cells["name"] ?? ""
      // Courses begin on a Monday.
      let day = today.adding(days: begins)
      let began = day.adding(days: (8 - day.weekday) % 7)
      course.began = began
      course.ended = began.adding(days: days - 1)
      course.enrolBy = began.adding(days: -7)
      course.place = cells["place"] ?? ""
      course.places = cells["places"].flatMap { Int($0) }
      course.times = cells["times"] ?? ""
      return course
    }
  }

  private mutating func read<Record>(
    _ text: String, as kind: String, _ record: ([String: String], RecordID) -> Record?
  ) -> [Record] {
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    var records: [Record] = []
    for (number, cells) in lines.enumerated().dropFirst() {
      let named = Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
      let id = SeedReader.id(kind, cells.first ?? "")
      if cells.count == header.count, !ids.contains(id), let read = record(named, id) {
        ids.insert(id)
        records.append(read)
      } else {
        unreadable.append("\(kind) \(number + 1)")
      }
    }
    return records
  }

  /// The identifier of a key: a fixed moment and two sums of its letters (FNV-1a).
  private static func id(_ kind: String, _ key: String) -> RecordID {
    func sum(_ start: UInt64) -> UInt64 {
      "\(kind)/\(key)".utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    return RecordID(
      at: Moment(milliseconds: 1_767_225_600_000),
      random: (sum(0xCBF2_9CE4_8422_2325), sum(0x8422_2325_CBF2_9CE4)))
  }
}
