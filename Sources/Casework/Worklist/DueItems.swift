/// The worklist of a client: everything that is or will be asked for by what is recorded now.
package enum DueItems {
  /// The items of a client, in no order; which are on the worklist on a day their own days tell.
  ///
  /// Some may have been over long ago: `until` says so.
  package static func items(
    of dossier: ClientDossier, rules: RuleBook, days: WorkingDays
  ) -> [DueItem] {
    var evaluation = DueEvaluation(dossier, rules: rules, days: days, explains: false)
    evaluation.run()
    return evaluation.findings.compactMap { finding in
      guard case .open(let item) = finding.outcome else { return nil }
      return item
    }
  }
}
