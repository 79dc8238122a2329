/// One line of a briefing.
package struct BriefingLine: Sendable, Equatable {
  /// A record that a line is about.
  package struct Subject: Sendable, Hashable {
    /// What kind it is.
    package let kind: RecordKind
    /// Which one it is.
    package let id: RecordID

    /// Names a record.
    package init(_ record: some CaseRecord) {
      kind = type(of: record).kind
      id = record.id
    }
  }

  /// What a line says.
  package enum Fact: Sendable, Equatable {
    /// What the client has said, in her own words.
    case word(ClientWord)
    /// The law asks for something.
    case due(DueItem)
    /// Somebody has promised something.
    case promise(AgreedAction)
    /// A provider is silent, or nobody has said that a service began or ended.
    case silence(Referral, DueItem)
    /// An explanation is awaited, or waits for the coach.
    case clarification(Clarification)
    /// A vacancy to apply for is not answered.
    case jobOffer(JobOffer)
    /// A consent has been asked and not decided.
    case consent(Consent)
    /// The next time agreed.
    case appointment(Appointment)
    /// The plan that governs, or of which the client's approval is awaited.
    case plan(EmploymentPlan)
    /// When the coach last met the client; nil when she has not.
    case met(Contact?)
    /// Something has changed since then.
    case change(BriefingChange)
    /// Nothing more is open and nothing has changed.
    case calm
  }

  /// What it says.
  package let fact: Fact
  /// The record it is about; nil when there is none.
  package let subject: Subject?
  /// Whether something should be done about it.
  package let isGrave: Bool
  /// How many more of the same there are, not shown.
  package internal(set) var more = 0
}
