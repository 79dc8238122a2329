/// Two versions of a plan side by side, section by section.
package struct PlanComparison: Sendable {
  /// One section of both versions.
  package struct Section: Sendable, Hashable {
    package let section: PlanSection
    /// The text of both; of the agreed actions and the duty none.
    package let pieces: [TextDifference.Piece]
    /// Whether the two versions say the same.
    package var isSame: Bool { pieces.allSatisfy { $0.kind == .same } }
  }

  /// The sections that either version has something in, in their order.
  package let sections: [Section]
  /// What is agreed, by what became of it: the line of both, of the older version only, or of the newer only.
  package let lines: [(kind: TextDifference.Piece.Kind, line: PlanLine)]
  /// The duty of each version.
  package let duties: (old: PlanDuty, new: PlanDuty)

  /// Compares two versions with what was agreed in each.
  package init(
    _ old: EmploymentPlan, _ oldLines: [PlanLine], with new: EmploymentPlan,
    _ newLines: [PlanLine]
  ) {
    sections = PlanSection.allCases.compactMap { section in
      guard let path = section.text else { return nil }
      let pieces = TextDifference.pieces(from: old[keyPath: path], to: new[keyPath: path])
      return pieces.isEmpty ? nil : Section(section: section, pieces: pieces)
    }
    let kept = Set(oldLines).intersection(newLines)
    lines =
      oldLines.filter { !kept.contains($0) }.map { (.removed, $0) }
      + newLines.map { (kept.contains($0) ? .same : .added, $0) }
    duties = (PlanDuty(of: old), PlanDuty(of: new))
  }

  /// Whether the versions agree in everything.
  package var isSame: Bool {
    sections.allSatisfy(\.isSame) && lines.allSatisfy { $0.kind == .same }
      && duties.old == duties.new
  }
}
