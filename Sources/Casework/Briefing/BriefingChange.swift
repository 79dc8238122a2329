/// Something that has changed in a client's case.
package struct BriefingChange: Sendable, Equatable {
  /// What has changed, with the record as it is now.
  package enum Matter: Sendable, Equatable {
    case note(Note)
    case contact(Contact)
    /// An appointment was missed, called off or moved.
    case appointment(Appointment)
    case referral(Referral)
    case plan(EmploymentPlan)
    case status(StatusPeriod)
    case jobSearchEnded(JobSearchPeriod)
    case dutyReport(DutyReport)
    case jobOffer(JobOffer)
    case clarification(Clarification)
    case consent(Consent)
    case assessment(Assessment)
    case word(ClientWord)
  }

  /// What has changed.
  package let matter: Matter
  /// The day on which it happened.
  package let day: CalendarDate
  /// Who changed it; nil when nobody knows.
  package let author: String?
}

extension BriefingChange.Matter {
  /// The record.
  package var subject: BriefingLine.Subject {
    switch self {
    case .note(let record): .init(record)
    case .contact(let record): .init(record)
    case .appointment(let record): .init(record)
    case .referral(let record): .init(record)
    case .plan(let record): .init(record)
    case .status(let record): .init(record)
    case .jobSearchEnded(let record): .init(record)
    case .dutyReport(let record): .init(record)
    case .jobOffer(let record): .init(record)
    case .clarification(let record): .init(record)
    case .consent(let record): .init(record)
    case .assessment(let record): .init(record)
    case .word(let record): .init(record)
    }
  }
}
