import Casework
import Terminal

/// One row of *Tilanne*: a line of the briefing, or an entry of the client's that it does not tell of.
struct SituationRow: Sendable {
  /// What a row opens.
  enum Target: Sendable, Hashable {
    /// A part of the screen where the thing is.
    case part(ClientScreen.Part)
    /// The form of a record.
    case form(BriefingLine.Subject)
    /// A note, to be read.
    case note(RecordID)
    /// A consent, to be answered at once.
    case consent(RecordID)
    case nothing
  }

  let label: TerminalText
  let text: TerminalText
  let role: Role
  let target: Target
}

extension SituationRow.Target {
  /// What opens a record, by its kind.
  init(_ subject: BriefingLine.Subject) {
    self =
      switch subject.kind {
      case .employmentPlan, .dutyReport: .part(.plan)
      case .appointment: .part(.appointments)
      case .referral: .part(.referrals)
      case .note: .note(subject.id)
      case .contact: .part(.history)
      case .statusPeriod, .jobSearchPeriod, .unemploymentPeriod, .client: .part(.details)
      case .agreedAction, .consent, .assessment, .clientWord, .supportPerson, .clarification,
        .jobOffer:
        .form(subject)
      default: .nothing
      }
  }

  /// Where what the law asks for is done.
  init(_ kind: DueKind) {
    self =
      switch kind {
      case .planMissing, .planReview, .dutyReport: .part(.plan)
      case .integrationGuidance, .referralSilent, .serviceStart, .serviceEnded: .part(.referrals)
      default: .part(.appointments)
      }
  }
}
