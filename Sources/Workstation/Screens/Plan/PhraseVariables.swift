import Casework
import ReferenceData

/// What the variables of phrases stand for, as far as the client and her plan tell.
enum PhraseVariables {
  /// The values by the names that the language has for the variables.
  static func values(
    _ plan: EmploymentPlan, in dossier: ClientDossier, terms: PlanTerms, _ session: Session
  ) -> [String: String] {
    let review = (plan.madeOn ?? session.today).adding(months: terms.reviewMonths)
    let known: [Substring: String?] = [
      "review": review.finnish, "report": plan.reportDue?.finnish, "today": session.today.finnish,
      "unemployed": dossier.currentUnemployment?.began?.finnish,
      "coach": session.coach.isEmpty ? nil : session.coach,
      "client": "\(dossier.client.givenNames) \(dossier.client.familyName)",
    ]
    var values: [String: String] = [:]
    for line in session.words.plain(.phraseVariables).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let value = known[parts[0]] ?? nil else { continue }
      values[String(parts[1])] = value
    }
    return values
  }
}
