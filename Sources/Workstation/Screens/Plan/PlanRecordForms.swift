import Casework
import Interface
import ReferenceData
import Terminal

/// The small forms of what belongs to a plan.
enum PlanRecordForms {
  /// Something agreed to be done.
  static func action(
    _ action: AgreedAction, isNew: Bool, in dossier: ClientDossier, _ session: Session
  ) -> RecordForm<AgreedAction> {
    var plan = RecordFormPlan<AgreedAction>(
      title: .planActionTitle, label: .changePlanAction,
      fields: [
        .note("text", \.text, height: 2, isRequired: true),
        .choice("responsible", \.responsible), .date("due", \.due),
        .note("follow_up", \.followUp, height: 2), .code("code", \.code),
        .flag("is_in_plan", \.isInPlan), .date("done_on", \.doneOn),
        .date("dropped_on", \.droppedOn), .text("drop_reason", \.dropReason),
      ])
    plan.check = { action, _, session in
      var problems: [String: TextKey] = [:]
      if action.doneOn ?? .earliest > session.today { problems["done_on"] = .problemFutureDate }
      if let dropped = action.droppedOn {
        if dropped > session.today { problems["dropped_on"] = .problemFutureDate }
        if action.doneOn != nil { problems["dropped_on"] = .problemPlanClosedTwice }
        if action.dropReason.isEmpty { problems["drop_reason"] = .problemReasonText }
      }
      return problems
    }
    return RecordForm(
      action, isNew: isNew, in: .client(dossier, \.actions), plan: plan, session)
  }

  /// A new action of the plan, agreed today.
  static func newAction(in dossier: ClientDossier, _ session: Session) -> RecordForm<AgreedAction> {
    var action = AgreedAction(id: session.newID(), client: dossier.client.id)
    action.agreedOn = session.today
    action.isInPlan = true
    return self.action(action, isNew: true, in: dossier, session)
  }

  /// What the client tells of a review period: as she should have done it, so that F2 takes it.
  static func report(
    _ period: DutyPeriod, in dossier: ClientDossier, _ session: Session
  ) -> RecordForm<DutyReport> {
    var report = DutyReport(id: session.newID(), client: dossier.client.id)
    if let known = dossier.dutyReports.first(where: { $0.began == period.began }) {
      report = known
    }
    (report.began, report.ended) = (period.began, period.ended)
    report.reportedOn = report.reportedOn ?? session.today
    report.count = report.count ?? dossier.planInForce?.dutyCount
    let isNew = !dossier.dutyReports.contains { $0.id == report.id }
    var plan = RecordFormPlan<DutyReport>(
      title: .planReportTitle, label: .changePlanReport,
      fields: [
        .number("count", \.count, digits: 3), .date("reported_on", \.reportedOn),
        .note("remark", \.remark), .date("began", \.began, isRequired: true),
        .date("ended", \.ended, isRequired: true),
      ])
    plan.check = { report, _, session in
      var problems: [String: TextKey] = [:]
      if report.reportedOn ?? .earliest > session.today {
        problems["reported_on"] = .problemFutureDate
      }
      if let began = report.began, let ended = report.ended, ended < began {
        problems["ended"] = .problemEndBeforeStart
      }
      return problems
    }
    return RecordForm(
      report, isNew: isNew, in: .client(dossier, \.dutyReports), plan: plan, session)
  }

  /// A phrase of the coach's own, or one shared by all when the owner is emptied.
  static func phrase(_ phrase: Phrase, isNew: Bool, _ session: Session) -> RecordForm<Phrase> {
    RecordForm(
      phrase, isNew: isNew, in: .catalogue,
      plan: RecordFormPlan(
        title: .phraseTitle, label: .changePhrase,
        fields: [
          .text("title", \.title, maximum: 40, isRequired: true),
          .note("text", \.text, height: 6, isRequired: true), .section,
          .text("owner", \.owner, maximum: 40),
        ]), session)
  }

  /// A new phrase of the coach's own.
  static func newPhrase(
    _ text: String, for section: PlanSection?, _ session: Session
  ) -> RecordForm<Phrase> {
    let id = session.newID()
    var phrase = Phrase(id: id, client: id)
    phrase.section = section?.rawValue ?? ""
    phrase.title = text.split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
    phrase.title = String(phrase.title.prefix(40))
    phrase.text = text
    phrase.language = session.words.language.rawValue
    phrase.owner = session.coach
    return self.phrase(phrase, isNew: true, session)
  }
}

extension RecordFormField<Phrase> {
  /// The section of plans that a phrase is for, or any.
  fileprivate static var section: Self {
    Self("section") { _, session in
      .choice(
        [.init(code: "", label: "")]
          + PlanSection.allCases.filter { $0.text != nil }.map { session.choice(of: $0) })
    } read: {
      $0.section
    } write: { phrase, typed, _ in
      phrase.section = typed
      return nil
    }
  }
}
