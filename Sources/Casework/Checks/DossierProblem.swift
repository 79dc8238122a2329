/// What is wrong with one field of a dossier.
package struct DossierProblem: Sendable, Hashable {
  /// Why a field cannot be as it is.
  package enum Reason: String, CaseIterable, Sendable {
    /// Neither a family name nor given names.
    case nameMissing
    /// A value without which another one means nothing.
    case missing
    /// A birth after today.
    case future
    /// A day before the birth.
    case beforeBirth
    /// A status that began before the job search it belongs to.
    case beforeJobSearch
    /// A job search that ended, or a review of a plan that is due, before it began or was made.
    case beforeBeginning
  }

  /// The field to mend.
  package let field: DossierField
  /// What is wrong with it.
  package let reason: Reason

  /// Makes a problem.
  package init(_ field: DossierField, _ reason: Reason) {
    self.field = field
    self.reason = reason
  }
}
