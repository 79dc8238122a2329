/// What is already known for a section of a plan, and from where.
package struct PlanPrefill: Sendable, Hashable {
  /// Where it is known from.
  package enum Source: Sendable, Hashable {
    case assessment(AssessmentKind)
    case words(ClientWordKind)
  }

  /// The section it belongs to.
  package let section: PlanSection
  /// What is known.
  package let text: String
  /// Where it is known from.
  package let source: Source
  /// The day of the newest part of it.
  package let on: CalendarDate?
}

extension ClientDossier {
  /// What assessments and the client's own words give for a plan: of each kind of assessment the latest, of her words those that hold.
  ///
  /// - Parameter needName: The name of the code of a service need; nil for a code that has none, which is passed over.
  package func planPrefills(needName: (String) -> String?) -> [PlanPrefill] {
    let latest = AssessmentKind.allCases.compactMap { kind in
      self.latest(assessments.filter { $0.kind == kind }, by: \.on)
    }
    let needs = latest.flatMap { assessment in
      assessment.needs.split(separator: ",").compactMap { needName(String($0)) }
    }
    let isTold = latest.filter { !$0.strengths.isBlank }
    return [
      words(.wish, for: .wishes),
      words(.strength, for: .strengths)
        ?? prefill(isTold, .strengths, isTold.map(\.strengths)),
      prefill(latest.filter { [.skills, .digital].contains($0.kind) }, .skills),
      prefill(latest.filter { $0.kind == .workAbility }, .ability),
      prefill(latest.filter { $0.kind == .jobSearch }, .jobSearch),
      prefill(latest.filter { !$0.needs.isEmpty }, .need, needs),
    ].compactMap(\.self)
  }

  private func words(_ kind: ClientWordKind, for section: PlanSection) -> PlanPrefill? {
    let held = clientWords.filter { $0.kind == kind && $0.closedOn == nil && !$0.text.isBlank }
      .sorted { ($0.on ?? .earliest, $0.id) > ($1.on ?? .earliest, $1.id) }
    guard let newest = held.first else { return nil }
    return PlanPrefill(
      section: section, text: held.map(\.text).joined(separator: "\n"), source: .words(kind),
      on: newest.on)
  }

  private func prefill(
    _ assessments: [Assessment], _ section: PlanSection, _ texts: [String]? = nil
  ) -> PlanPrefill? {
    let told = (texts ?? assessments.map(\.summary)).filter { !$0.isBlank }
    guard let newest = latest(assessments, by: \.on), !told.isEmpty else { return nil }
    return PlanPrefill(
      section: section, text: told.joined(separator: "\n"), source: .assessment(newest.kind),
      on: newest.on)
  }
}
