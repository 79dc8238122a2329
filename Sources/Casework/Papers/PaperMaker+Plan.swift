extension PaperMaker {
  /// What a plan says (380/2023 38 §; VNA 385/2024 1 §).
  func plan(_ plan: EmploymentPlan, of dossier: ClientDossier) -> PaperTemplate.Content {
    let texts = [
      "wishes": plan.wishes, "strengths": plan.strengths, "situation": plan.situation,
      "skills": plan.skills, "ability": plan.ability, "jobSearch": plan.jobSearch,
      "risk": plan.risk, "need": plan.need, "goals": plan.goals, "openMarket": plan.openMarket,
      "followUp": plan.followUp, "extraProof": plan.extraProof,
      "supplementaryTalks": plan.supplementaryTalks, "parties": plan.parties,
      "career": plan.career, "earlierMeasures": plan.earlierMeasures,
      "justification": plan.justification, "rehabilitativeWork": plan.rehabilitativeWork,
      "services": plan.services,
      "rights": plan.rights, "understood": plan.understood, "delivered": plan.delivered,
    ]
    var values = texts.mapValues(clean)
    let kind = plan.kind ?? .employmentPlan
    values["kind"] =
      reference.planKinds.label(kind.rawValue, language: templates.language)
      ?? templates.word("plan")
    values["made"] = date(plan.madeOn)
    values["review"] = longDate(plan.reviewDue)
    values["reportDue"] = longDate(plan.reportDue)
    values["draft"] = flag(plan.state == .draft)
    values["awaiting"] = flag(plan.state == .awaitingApproval)
    values["approved"] = date(plan.approvedOn)
    values["approvalWay"] =
      plan.approvalWay.map { templates.word("approval.\($0.rawValue)") } ?? ""
    values.merge(duty(of: plan)) { $1 }
    return PaperTemplate.Content(
      values: values, actions: rows(of: plan, dossier))
  }

  /// The job-search duty with its review periods as days (380/2023 44–48 §).
  private func duty(of plan: EmploymentPlan) -> [String: String] {
    let count = plan.dutyCount ?? 0
    let periods = plan.dutyPeriods
    return [
      "dutySet": flag(plan.dutyCount != nil), "dutyCount": count > 0 ? String(count) : "",
      "dutyNone": flag(plan.dutyCount == 0), "dutyReason": clean(plan.dutyReasonText),
      "dutyPeriods": periods.map {
        "\(templates.date($0.began))–\(templates.date($0.ended))"
      }.joined(separator: "\n"),
    ]
  }

  /// What a version of a plan says is done: an approved one what was agreed then, an open one what is agreed now.
  private func rows(of plan: EmploymentPlan, _ dossier: ClientDossier) -> [PaperTable.Row] {
    if plan.isOpen { return rows(of: dossier.actions.filter(\.isInPlan), dossier) }
    return dossier.lines(of: plan).map { line in
      PaperTable.Row(
        clean(line.text),
        lines([
          templates.word("side.\(line.responsible.rawValue)"),
          line.due.map { templates.word("due", ["date": templates.longDate($0)]) } ?? "",
        ]))
    }
  }

  /// Agreed actions that were not given up: what, then who and when; what is done comes last.
  func rows(of actions: [AgreedAction], _ dossier: ClientDossier) -> [PaperTable.Row] {
    func rank(_ action: AgreedAction) -> (Int, CalendarDate, RecordID) {
      (action.doneOn == nil ? 0 : 1, action.due ?? .latest, action.id)
    }
    let standing = actions.filter { $0.droppedOn == nil }.sorted { rank($0) < rank($1) }
    return standing.map { action in
      let referral = dossier.referrals.first { $0.id == action.referral }
      return PaperTable.Row(
        lines([clean(action.text), clean(action.followUp)]),
        lines([who(action, referral), when(action, referral)]))
    }
  }

  private func who(_ action: AgreedAction, _ referral: Referral?) -> String {
    if action.responsible == .provider, let provider = referral?.providerName, !provider.isEmpty {
      return clean(provider)
    }
    return templates.word("side.\(action.responsible.rawValue)")
  }

  private func when(_ action: AgreedAction, _ referral: Referral?) -> String {
    if let day = action.doneOn { return templates.word("done", ["date": date(day)]) }
    let starts = (referral?.startedOn ?? referral?.startsOn).map {
      templates.word("starts", ["date": templates.longDate($0)])
    }
    let due = action.due.map { templates.word("due", ["date": templates.longDate($0)]) }
    return lines([starts ?? "", due ?? ""])
  }

  private func lines(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
