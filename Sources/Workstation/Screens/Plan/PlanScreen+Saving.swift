import Casework
import Interface
import ReferenceData
import Terminal

extension PlanScreen {
  /// Saves the version as a draft; one that waited for approval and is changed waits no more.
  mutating func save(_ session: inout Session) -> [Effect] {
    guard isRight(&session) else { return [] }
    guard isNew || form.isDirty else {
      session.say(.nothingToSave)
      return []
    }
    var after = dossier
    var plan = written(session)
    if plan.state == .awaitingApproval { (plan.state, plan.madeOn) = (.draft, nil) }
    after.putPlan(plan)
    wait = .saving
    return [effect(after, .changePlanSaved)]
  }

  /// Puts the version before the client, to be approved in the e-service or by signature.
  mutating func offer(_ session: inout Session) -> [Effect] {
    guard isRight(&session), isWhole(&session) else { return [] }
    var after = dossier
    after.putPlan(written(session))
    guard (try? after.offerPlan(plan.id, on: session.today)) != nil else { return [] }
    wait = .offering
    return [effect(after, .changePlanOffered)]
  }

  /// Brings the version into force.
  mutating func approve(_ session: inout Session) -> [Effect] {
    guard isRight(&session) else { return [] }
    guard let approval = PlanApprovalForm.read(self.approval, session) else {
      self.approval.setProblem("approved_on", session.words(.problemDate))
      session.message = Message(session.words.counted(.problemsLeft, 1), kind: .error)
      return []
    }
    var after = dossier
    after.putPlan(written(session))
    do throws(PlanFault) {
      try after.approvePlan(
        plan.id, approval, terms: terms(session), today: session.today,
        isCompleteElsewhere: self.approval.value("elsewhere") == "1")
    } catch {
      say(error, &session)
      return []
    }
    wait = .approving
    return [effect(after, .changePlanApproved)]
  }

  private func effect(_ after: ClientDossier, _ label: TextKey) -> Effect {
    .save(before: dossier, after: after, draft: drafting.key, label: label)
  }

  /// Whether every field of the text can be read; otherwise goes to the first that cannot.
  private mutating func isRight(_ session: inout Session) -> Bool {
    for field in form.fields {
      let problem = PlanForm.problem(field.id, form, session)
      form.setProblem(field.id, problem.map { session.words($0) })
    }
    guard let first = form.firstProblem else { return true }
    page = .text
    form.focus = first
    session.message = Message(
      session.words.counted(.problemsLeft, form.problemCount), kind: .error)
    return false
  }

  /// Whether nothing is missing that the law requires; otherwise shows what is.
  private mutating func isWhole(_ session: inout Session) -> Bool {
    let missing = findings(session).filter(\.isCompulsory)
    guard !missing.isEmpty, approval.value("elsewhere") != "1" else { return true }
    say(.incomplete(missing), &session)
    return false
  }

  private mutating func say(_ fault: PlanFault, _ session: inout Session) {
    page = .approval
    if let (field, text) = PlanApprovalForm.problem(of: fault) {
      approval.setProblem(field, session.words(text))
      if let index = approval.fields.firstIndex(where: { $0.id == field }) {
        approval.focus = index
      }
      session.say(text, kind: .error)
    } else if case .incomplete(let missing) = fault {
      session.message = Message(
        session.words.counted(.planIncomplete, missing.count), kind: .error)
    } else {
      session.say(.planNotOpen, kind: .error)
    }
  }
}
