/// A version of a plan as a document: what the client's copy, a letter and the texts for the national system are made of.
package struct PlanDocument: Sendable {
  /// One section with its content.
  package struct Section: Sendable, Hashable {
    package let section: PlanSection
    /// What is written; of the agreed actions empty, of the duty the reason.
    package let text: String
  }

  /// The version.
  package let plan: EmploymentPlan
  /// The sections that say something, in the order of the plan: the client's own words first.
  package let sections: [Section]
  /// What is agreed, in order; belongs to the section `.actions`.
  package let lines: [PlanLine]
  /// The duty; belongs to the section `.duty`.
  package let duty: PlanDuty

  /// Makes the document of a version of a client's plan.
  package init(of plan: EmploymentPlan, in dossier: ClientDossier) {
    self.plan = plan
    let lines = dossier.lines(of: plan)
    let duty = PlanDuty(of: plan)
    self.lines = lines
    self.duty = duty
    // A version may have been of another kind once: what is written is never left out.
    let own = PlanSection.sections(of: plan.kind)
    sections = PlanSection.allCases.compactMap { section in
      let text = section.text.map { plan[keyPath: $0] } ?? ""
      let says =
        switch section {
        case .actions: !lines.isEmpty
        case .duty: duty.count != nil || !text.isEmpty
        default: !text.isEmpty
        }
      return says || own.contains(section) && section.law(in: plan.kind) != nil
        ? Section(section: section, text: text) : nil
    }
  }

  /// The sections under the headings of the national system, in its order; a heading with nothing under it is left out.
  package var national: [(heading: PlanHeading, sections: [Section])] {
    PlanHeading.allCases.compactMap { heading in
      let under = heading.sections.compactMap { section in
        sections.first { $0.section == section }
      }
      return under.isEmpty ? nil : (heading, under)
    }
  }
}
