package import Casework
import Interface
import ReferenceData
import Terminal

extension RecordFormPlan<Assessment> {
  /// The form of an assessment; one of digital skills is a list of things to tick, and scores itself.
  static func assessment(of kind: AssessmentKind) -> Self {
    let result: [RecordFormField<Assessment>] =
      kind == .digital
      ? [.codes("answers", \.answers)]
      : [.note("strengths", \.strengths), .number("score", \.score, digits: 2)]
    var plan = RecordFormPlan(
      title: .formAssessment, label: .changeAssessment,
      fields: [.date("assessed_on", \.on, isRequired: true)] + result + [
        .note("summary", \.summary), .codes("needs", \.needs), .text("source", \.source),
      ])
    if kind == .digital { plan.begins = "answers" }
    plan.check = { record, _, _ in
      // A check that nobody has answered must not say that the client can do nothing.
      if kind == .digital, record.answers.isEmpty, record.summary.trimmed.isEmpty {
        return ["answers": .problemUnanswered]
      }
      guard let score = record.score, !(0...10).contains(score) else { return [:] }
      return ["score": .problemScore]
    }
    plan.follow = { record, dossier, _ in
      for index in dossier.assessments.indices where dossier.assessments[index].id == record.id {
        dossier.assessments[index] = record.evaluated
      }
    }
    return plan
  }
}

extension RecordFormPlan<ClientWord> {
  /// The form of what the client has said.
  static let clientWord: Self = {
    var plan = RecordFormPlan(
      title: .formClientWord, label: .changeClientWord,
      fields: [
        .choice("kind", \.kind), .note("text", \.text, isRequired: true),
        .date("said_on", \.on), .date("closed_on", \.closedOn),
      ])
    plan.begins = "text"
    return plan
  }()
}

extension RecordFormPlan<Consent> {
  /// The form of a consent, where giving and refusing are values of one field (380/2023 118.1 §).
  static let consent: Self = {
    var plan = RecordFormPlan(
      title: .formConsent, label: .changeConsent,
      fields: [
        .choice("purpose", \.purpose), .text("recipient", \.recipient, isRequired: true),
        .disclosedFields, .choice("decision", \.decision),
        .date("asked_on", \.askedOn), .date("decided_on", \.decidedOn), .choice("way", \.way),
        .date("valid_until", \.validUntil), .date("withdrawn_on", \.withdrawnOn),
      ])
    plan.check = { record, _, _ in
      var problems: [String: TextKey] = [:]
      if record.decision != .asked, record.decidedOn == nil {
        problems["decided_on"] = .problemRequired
      }
      if let asked = record.askedOn, let decided = record.decidedOn, decided < asked {
        problems["decided_on"] = .problemOrder
      }
      // Health data take an individualised consent in writing (116.4, 118.3 §).
      let isHealth = [.healthToProvider, .healthToEmployer].contains(record.purpose)
      if isHealth, record.decision == .given, record.way != .written {
        problems["way"] = .problemConsentWritten
      }
      return problems
    }
    return plan
  }()
}

extension RecordFormField<Consent> {
  /// What a consent opens, field by field; nothing else leaves by it.
  fileprivate static let disclosedFields = RecordFormField("content") { _, session in
    .manyChoice(session.choices(of: .referral, "disclosed"))
  } read: {
    $0.content
  } write: { record, typed, _ in
    record.content = typed
    return nil
  }
}

extension RecordFormPlan<SupportPerson> {
  /// The form of somebody of the support team.
  package static let supportPerson: RecordFormPlan<SupportPerson> = {
    var plan = RecordFormPlan(
      title: .formSupportPerson, label: .changeSupportPerson,
      fields: [
        .text("name", \.name, isRequired: true), .text("organisation", \.organisation),
        .text("role", \.role), .text("phone", \.phone), .text("email", \.email),
        .date("ended_on", \.endedOn),
      ])
    plan.covered = ["phone", "email"]
    plan.check = { record, _, _ in
      record.email.isEmpty || EmailProblem(of: record.email) == nil ? [:] : ["email": .problemEmail]
    }
    return plan
  }()
}

extension RecordFormPlan<Clarification> {
  /// The form of a request for an explanation; what it leads to others decide.
  static let clarification: Self = {
    var plan = RecordFormPlan(
      title: .formClarification, label: .changeClarification,
      fields: [
        .code("cause", \.cause, isRequired: true), .date("event_on", \.eventOn),
        .date("requested_on", \.requestedOn), .date("due", \.due),
        .date("answered_on", \.answeredOn), .note("answer", \.answer),
        .date("passed_on", \.passedOn),
      ])
    plan.check = { record, _, _ in
      var problems: [String: TextKey] = [:]
      if let event = record.eventOn, let requested = record.requestedOn, requested < event {
        problems["requested_on"] = .problemOrder
      }
      if let requested = record.requestedOn {
        if let due = record.due, due < requested { problems["due"] = .problemOrder }
        if let answered = record.answeredOn, answered < requested {
          problems["answered_on"] = .problemOrder
        }
      }
      return problems
    }
    return plan
  }()
}

extension RecordFormPlan<JobOffer> {
  /// The form of a vacancy that the client is directed to apply for, by the name that it has on the day.
  static func jobOffer(on day: CalendarDate) -> Self {
    var plan = RecordFormPlan(
      title: JobOffer.isNamedVacancy(on: day) ? .formNamedVacancy : .formJobOffer,
      label: .changeJobOffer,
      fields: [
        .text("title", \.title, isRequired: true), .text("employer", \.employer),
        .date("offered_on", \.offeredOn, isRequired: true),
        .date("answer_due", \.answerDue), .flag("is_by_letter", \.isByLetter),
        .flag("is_binding", \.isBinding), .date("answered_on", \.answeredOn),
        .code("result", \.result), .note("remark", \.remark),
      ])
    plan.check = { record, _, _ in
      guard let offered = record.offeredOn else { return [:] }
      var problems: [String: TextKey] = [:]
      if let due = record.answerDue, due < offered { problems["answer_due"] = .problemOrder }
      if let answered = record.answeredOn, answered < offered {
        problems["answered_on"] = .problemOrder
      }
      return problems
    }
    plan.warn = { record, session in
      let isShort = record.isShortForLetter(rules: session.rules, days: session.workingDays)
      return isShort && record.answeredOn == nil ? .warningShortAnswerTime : nil
    }
    return plan
  }
}
