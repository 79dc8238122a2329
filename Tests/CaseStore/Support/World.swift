import CaseStore
import Casework
import TestSupport

/// Made-up clients and what a store of them needs; everything follows from the seed.
final class World {
  static let today = CalendarDate(dayNumber: 20_778)
  static let reference = ReferenceLists(
    municipalities: CodeList(
      parsing: "398;Lahti;Lahtis;Lahti\n091;Helsinki;Helsingfors;Helsinki\n005;Alajärvi;Alajärvi\n"),
    postalCodes: CodeList(parsing: ""),
    occupations: CodeList(
      parsing: "2221;Sairaanhoitajat;Sjukskötare\n5223;Myyjät;Butiksförsäljare\n"),
    languages: CodeList(parsing: ""), citizenships: CodeList(parsing: ""),
    educationLevels: CodeList(parsing: ""), statuses: CodeList(parsing: ""),
    planKinds: CodeList(parsing: ""), contactMethods: CodeList(parsing: ""))
  static let names = NameLexicon(
    counts: "Saari,7827\nMäkelä,15000\nVirtanen,21000\nMakela,3\nNieminen,19000\n")

  var random: SeededGenerator
  private var clock: Int64 = 1_760_000_000_000
  private var codes: Set<String> = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  var now: Moment { Moment(milliseconds: clock) }

  func tick() -> Moment {
    clock += 1_000
    return now
  }

  func newID() -> RecordID {
    RecordID(at: tick(), random: (random.next(), random.next()))
  }

  func options() -> OpenOptions {
    OpenOptions(
      vocabulary: SearchVocabulary { (World.names, World.reference) }, now: { self.now },
      random: { (self.random.next(), self.random.next()) })
  }

  func store(_ directory: TemporaryDirectory) throws -> CaseStore {
    let store = try CaseStore.open(directory: directory.path, options: options())
    try store.findWorklist(by: WorklistWorld.basis)
    return store
  }

  func cause(_ label: String = "edit", author: String = "coach") -> ChangeCause {
    ChangeCause(author: author, at: tick(), label: label)
  }

  /// An identity code of nobody: its individual number is 900–999.
  func identityCode(born day: CalendarDate) -> IdentityCode {
    while true {
      let number = Int.random(in: 900...999, using: &random)
      let separator = random.pick(Array(day.year >= 2000 ? "ABCDEF" : "-UVWXY"))
      let digits = ((day.day * 100 + day.month) * 100 + day.year % 100) * 1000 + number
      let nine = String(repeating: "0", count: 9 - String(digits).count) + String(digits)
      let text = "\(nine.prefix(6))\(separator)\(number)\(IdentityCode.checkCharacter(for: digits))"
      if codes.insert(text).inserted, let code = try? IdentityCode(text) { return code }
    }
  }

  /// A day that any month has.
  func day(_ years: ClosedRange<Int>) -> CalendarDate {
    let (year, month, day) = (
      Int.random(in: years, using: &random), Int.random(in: 1...12, using: &random),
      Int.random(in: 1...28, using: &random)
    )
    return CalendarDate(year: year, month: month, day: day) ?? World.today
  }

  func client() -> Client {
    var client = Client(id: newID())
    let born = day(1950...2010)
    client.birthDate = random.chance(95) ? born : nil
    client.identityCode = random.chance(90) ? identityCode(born: born) : nil
    client.familyName = random.pick([
      "Virtanen", "Wirtanen", "Mäkelä", "Makela", "Saari", "Sääri", "Åberg", "Öhman", "Nieminen",
      "af Björksten", "Müller", "Šimić", "Aalto-Mäkelä", "Zeus", "Ylönen",
    ])
    client.givenNames = random.pick([
      "Aino", "Väinö", "Åke", "Anna-Maija", "Maria Rita", "Örn", "Wilma", "Äiti", "Juha Pekka",
    ])
    client.municipality = random.pick(["398", "091", "005", ""])
    client.occupation = random.pick(["2221", "5223", ""])
    client.phone = random.pick(["040 000 0616", "+358 50 000 1234", "050-0005678", ""])
    client.motherTongue = random.pick(["fi", "fi", "sv", "ru", ""])
    client.citizenship = random.pick(["FI", "FI", "SO", ""])
    client.serviceLanguage = random.pick(["fi", "sv", ""])
    client.earningsRelated = random.pick([nil, true, false])
    client.nonDisclosure = random.chance(15)
    client.coach = random.pick(["V001", "V002", "Åström", ""])
    return client
  }

  func dossier() -> ClientDossier {
    var dossier = ClientDossier(client: client())
    let id = dossier.client.id
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      var period = StatusPeriod(id: newID(), client: id)
      period.status = random.pick(EmploymentStatus.allCases)
      period.began = day(2022...2025)
      dossier.statuses.append(period)
    }
    if random.chance(80) {
      var period = JobSearchPeriod(id: newID(), client: id)
      period.began = day(2020...2024)
      if random.chance(20) { period.ended = day(2025...2026) }
      dossier.jobSearches = [period]
    }
    if random.chance(60) {
      var period = UnemploymentPeriod(id: newID(), client: id)
      period.began = day(2020...2025)
      if random.chance(20) { period.ended = day(2026...2026) }
      dossier.unemployments = [period]
    }
    if random.chance(50) {
      var plan = EmploymentPlan(id: newID(), client: id)
      plan.kind = random.pick(PlanKind.allCases)
      plan.madeOn = day(2024...2025)
      plan.reviewDue = day(2026...2026)
      dossier.plans = [plan]
    }
    if random.chance(50) {
      var contact = Contact(id: newID(), client: id)
      contact.on = day(2025...2026)
      dossier.contacts = [contact]
    }
    return dossier
  }

  func fill(_ store: CaseStore, _ count: Int) throws -> [ClientDossier] {
    let dossiers = (0..<count).map { _ in dossier() }
    try store.write(cause("fill", author: "import")) { (transaction) throws(CaseStoreError) in
      for dossier in dossiers { try transaction.insert(dossier) }
    }
    return dossiers
  }
}
