import Casework
import Interface
import ReferenceData
import Terminal

/// The forms of the records of the catalogue.
enum ServiceForms {
  /// The form of a new record of a kind; nil for a kind that the catalogue does not have.
  static func new(_ kind: String, for service: Service?, _ session: Session) -> Navigation? {
    switch RecordKind(rawValue: kind) {
    case .service:
      return .push(form(Service(session.newID()), isNew: true, session))
    case .organisation:
      return .push(form(Organisation(session.newID()), isNew: true, session))
    case .course:
      var course = Course(session.newID())
      course.service = service?.id
      return .push(form(course, isNew: true, session))
    default:
      return nil
    }
  }

  static func form(_ service: Service, isNew: Bool, _ session: Session) -> RecordForm<Service> {
    let organisations = references(session.catalogue.organisations.map { ($0.id, $0.name) })
    return RecordForm(
      service, isNew: isNew, in: .catalogue,
      plan: RecordFormPlan(
        title: .serviceFormTitle, label: .changeService,
        fields: [
          .text("name", \.name, maximum: 200, isRequired: true),
          .reference("organisation", \.organisation, among: organisations),
          .code("category", \.category, isRequired: true),
          .note("summary", \.summary), .text("words", \.words, maximum: 1_000),
          .text("audience", \.audience, maximum: 500), .code("rule", \.rule),
          .code("status", \.status), .text("place", \.place),
          .text("languages", \.languages), .text("municipalities", \.municipalities),
          .date("next_start", \.nextStart), .number("places", \.places),
          .days("answer_days", \.answerDays), .number("duration_days", \.durationDays),
          .flag("takes_referrals", \.takesReferrals), .date("closed_on", \.closedOn),
        ]), session)
  }

  static func form(
    _ organisation: Organisation, isNew: Bool, _ session: Session
  ) -> RecordForm<Organisation> {
    RecordForm(
      organisation, isNew: isNew, in: .catalogue,
      plan: RecordFormPlan(
        title: .organisationFormTitle, label: .changeOrganisation,
        fields: [
          .text("name", \.name, maximum: 200, isRequired: true), .code("sector", \.sector),
          .text("contact_person", \.contactPerson), .text("phone", \.phone),
          .text("email", \.email), .text("address", \.address), .text("web", \.web),
          .note("remark", \.remark), .date("closed_on", \.closedOn),
        ]), session)
  }

  static func form(_ course: Course, isNew: Bool, _ session: Session) -> RecordForm<Course> {
    let services = references(
      session.catalogue.offered(on: session.today).map { ($0.id, $0.name) })
    var plan = RecordFormPlan<Course>(
      title: .courseFormTitle, label: .changeCourse,
      fields: [
        .reference("service", \.service, among: services, isRequired: true),
        .text("name", \.name), .date("began", \.began, isRequired: true),
        .date("ended", \.ended), .date("enrol_by", \.enrolBy), .text("place", \.place),
        .number("places", \.places), .text("times", \.times),
        .date("cancelled_on", \.cancelledOn),
      ])
    plan.check = { course, _, _ in
      guard let began = course.began, let ended = course.ended, ended < began else { return [:] }
      return ["ended": .problemEndsBeforeStart]
    }
    return RecordForm(course, isNew: isNew, in: .catalogue, plan: plan, session)
  }

  private static func references(_ records: [(RecordID, String)]) -> [Choice] {
    records.map { id, name in
      Choice(code: id.text, label: TerminalText(name), search: Words.folded(name))
    }
  }
}

extension RecordFormField {
  /// One of other records, or none.
  static func reference(
    _ column: String, _ path: any RecordPath<Record, RecordID?>, among choices: [Choice],
    isRequired: Bool = false
  ) -> Self {
    Self(column, isRequired: isRequired) { _, _ in
      .choice([Choice(code: "", label: "")] + choices)
    } read: {
      $0[keyPath: path]?.text ?? ""
    } write: { record, typed, _ in
      record[keyPath: path] = RecordID(text: typed)
      return nil
    }
  }

  /// A number of days, at most a year.
  static func days(_ column: String, _ path: any RecordPath<Record, Int>) -> Self {
    Self(column, isRequired: true) { _, _ in
      .number(digits: 3)
    } read: {
      String($0[keyPath: path])
    } write: { record, typed, _ in
      guard let days = Int(typed), (0...365).contains(days) else { return .problemDays }
      record[keyPath: path] = days
      return nil
    }
  }
}
