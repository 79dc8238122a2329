/// A paper that is wanted, with the record it is about.
package enum PaperRequest: Sendable, Hashable {
  /// The client's copy of a plan.
  case plan(RecordID)
  /// A summons to an appointment.
  case summons(RecordID)
  /// A changed time; the appointment is the new one, the old one names it as its replacement.
  case change(RecordID)
  /// A missed appointment; the new time is the one that makes up for it. The reason is asked by a day.
  case missed(RecordID, answerBy: CalendarDate?)
  /// A short message about an appointment.
  case reminder(RecordID)
  /// A plan that waits for approval.
  case approval(RecordID)
  /// A request for an explanation, with its cause in the words of the paper's language.
  case clarification(RecordID, cause: String)
  /// A referral with the facts of the client that leave; nothing else about the client is written (380/2023 116 §).
  case referral(RecordID, fields: Set<DisclosedField>)

  /// What kind of paper it is.
  package var kind: PaperKind {
    switch self {
    case .plan: .plan
    case .summons: .summons
    case .change: .change
    case .missed: .missed
    case .reminder: .reminder
    case .approval: .approval
    case .clarification: .clarification
    case .referral: .referral
    }
  }

  /// The record it is about.
  package var subject: RecordID {
    switch self {
    case .plan(let id), .summons(let id), .change(let id), .missed(let id, _), .reminder(let id),
      .approval(let id), .clarification(let id, _), .referral(let id, _):
      id
    }
  }

  /// Whether it goes to the client; a referral goes to a provider.
  package var isForClient: Bool { kind != .referral }
}
