/// The checks of a person's names and dates that hold however they came: typed or in a transfer list.
package enum DossierChecks {
  /// Everything that is wrong with the present state of a dossier: one problem for a field at most.
  ///
  /// The present state is the client and the latest record of each kind. An empty dossier lacks only a
  /// name.
  ///
  /// - Parameters:
  ///   - dossier: The dossier; texts without spaces around them.
  ///   - today: The day on which it is checked.
  package static func problems(
    of dossier: ClientDossier, today: CalendarDate
  ) -> [DossierProblem] {
    missing(in: dossier) + impossible(in: dossier, today: today)
  }

  private static func missing(in dossier: ClientDossier) -> [DossierProblem] {
    var problems: [DossierProblem] = []
    if dossier.client.familyName.isEmpty, dossier.client.givenNames.isEmpty {
      problems.append(DossierProblem(.familyName, .nameMissing))
    }
    if let status = dossier.latestStatus, (status.status == nil) != (status.began == nil) {
      problems.append(DossierProblem(status.status == nil ? .status : .statusBegan, .missing))
    }
    if let plan = dossier.latestPlan, plan.kind != nil || plan.reviewDue != nil,
      plan.madeOn == nil
    {
      problems.append(DossierProblem(.planMade, .missing))
    }
    if let plan = dossier.latestPlan, plan.madeOn != nil, plan.kind == nil {
      problems.append(DossierProblem(.planKind, .missing))
    }
    return problems
  }

  /// Days in an order that cannot be: nothing comes before birth, and no end before its beginning.
  private static func impossible(
    in dossier: ClientDossier, today: CalendarDate
  ) -> [DossierProblem] {
    let birth = dossier.client.identityCode?.birthDate ?? dossier.client.birthDate
    let (jobSearch, plan) = (dossier.latestJobSearch, dossier.latestPlan)
    var problems: [DossierProblem] = []
    if let birth, birth > today { problems.append(DossierProblem(.birthDate, .future)) }
    typealias Check = (DossierField, CalendarDate?, CalendarDate?, DossierProblem.Reason)
    let checks: [Check] = [
      (.jobSearchBegan, jobSearch?.began, nil, .beforeBirth),
      (.jobSearchEnded, jobSearch?.ended, jobSearch?.began, .beforeBeginning),
      (.statusBegan, dossier.latestStatus?.began, jobSearch?.began, .beforeJobSearch),
      (.unemploymentBegan, dossier.currentUnemployment?.began, nil, .beforeBirth),
      (.planMade, plan?.madeOn, nil, .beforeBirth),
      (.planReviewDue, plan?.reviewDue, plan?.madeOn, .beforeBeginning),
      (.lastContact, dossier.latestContact?.on, nil, .beforeBirth),
    ]
    for case (let field, let day?, let earliest, let reason) in checks {
      if let birth, day < birth {
        problems.append(DossierProblem(field, .beforeBirth))
      } else if let earliest, day < earliest {
        problems.append(DossierProblem(field, reason))
      }
    }
    return problems
  }
}
