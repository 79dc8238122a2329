import Casework
import ReferenceData

/// A client with an appointment, a plan, two promises, and a few services to refer to.
enum NoteCase {
  /// Sunday.
  static let today: CalendarDate = "22.11.2026"

  static let dossier: ClientDossier = {
    let client = Client(id: id(1))
    var dossier = ClientDossier(client: client)
    var appointment = Appointment(id: id(2), client: client.id)
    appointment.kind = .jobSearchTalk
    appointment.day = today
    appointment.channel = .visit
    dossier.appointments = [appointment]
    var plan = EmploymentPlan(id: id(3), client: client.id)
    plan.kind = .employmentPlan
    plan.madeOn = "1.9.2026"
    plan.reviewDue = "1.12.2026"
    plan.goals = "Lähihoitajan työ"
    dossier.plans = [plan]
    dossier.actions = [("Päivittää CV:n", nil), ("Soittaa Harjulaan", today)].enumerated().map {
      var action = AgreedAction(id: id(UInt64(4 + $0)), client: client.id)
      action.text = $1.0
      action.due = $1.1
      return action
    }
    return dossier
  }()

  static let services = [
    (NoteService(id: id(10), name: "Työpaja Harjula", provider: "Harjulan Setlementti"), "arki"),
    (NoteService(id: id(11), name: "Työpaja Orimattila", provider: "Orimattila"), "puu"),
    (NoteService(id: id(12), name: "Digiklinikka", provider: "Lahti"), "tietokone"),
  ]

  static func context(_ language: Language = .fi) -> NoteContext {
    NoteContext(
      of: dossier, missing: id(2), today: today, words: .embedded(language),
      dateWords: DateWords(parsing: TextCatalogue(language: language).text(.dateWords)),
      services: services)
  }

  static func content(_ line: String, _ language: Language = .fi) -> NoteLine.Content? {
    NoteReading(line, context(language)).lines.first?.content
  }

  static func id(_ number: UInt64) -> RecordID {
    RecordID(at: Moment(milliseconds: 0), random: (0, number << 2))
  }

  /// Identities that come after those of the case.
  static func ids() -> () -> RecordID {
    var next: UInt64 = 100
    return {
      next += 1
      return id(next)
    }
  }

  static let signature = NoteSignature(
    coach: "V001", moment: Moment(milliseconds: 1_000), today: today, rules: rules)

  /// The rules of the law as they are compiled into the program.
  static let rules: RuleBook = {
    guard let rules = try? RuleBook.embedded() else { preconditionFailure("the rules are wrong") }
    return rules
  }()
}
