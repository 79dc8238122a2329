/// How and when both the client and the authority approved a plan (380/2023 38.3 §; VNA 385/2024 2 §).
package struct PlanApproval: Sendable, Hashable {
  /// The way.
  package var way: PlanApprovalWay
  /// The day.
  package var on: CalendarDate
  /// How it was made sure that the client understands the content and its meaning.
  package var understood: String
  /// How the client got the plan.
  package var delivered: String
  /// When and how the other parties approved.
  package var parties: String

  package init(
    way: PlanApprovalWay, on day: CalendarDate, understood: String = "", delivered: String = "",
    parties: String = ""
  ) {
    self.way = way
    on = day
    self.understood = understood
    self.delivered = delivered
    self.parties = parties
  }

  /// What the way of approval asks for and is not told; nil when nothing.
  ///
  /// A signed copy goes to the client; a plan approved in another way must be understood and made available to her; one
  /// approved in Oma asiointi is there to be read.
  package func fault(for kind: PlanKind?) -> PlanFault? {
    if way == .other, understood.isBlank { return .understandingMissing }
    if way != .electronic, delivered.isBlank { return .deliveryMissing }
    if kind?.partiesLaw != nil, parties.isBlank { return .partiesMissing }
    return nil
  }
}
