/// What kind of paper it is; the raw value names its template.
package enum PaperKind: String, CaseIterable, Sendable {
  /// The client's own copy of the plan.
  case plan
  /// A summons to a talk (kutsu).
  case summons
  /// A changed time (muutos).
  case change
  /// A letter after a talk that the client did not come to.
  case missed
  /// A reminder as a short message (muistutus).
  case reminder
  /// A reminder that a plan waits for approval.
  case approval
  /// A request for an explanation (selvityspyyntö).
  case clarification
  /// A referral to a service provider.
  case referral
}
