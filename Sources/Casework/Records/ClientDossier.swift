/// A client with every record of the case.
package struct ClientDossier: Sendable, Equatable {
  /// The client.
  package var client: Client
  /// In no order.
  package var jobSearches: [JobSearchPeriod] = []
  /// In no order.
  package var statuses: [StatusPeriod] = []
  /// In no order.
  package var unemployments: [UnemploymentPeriod] = []
  /// In no order.
  package var plans: [EmploymentPlan] = []
  /// In no order.
  package var contacts: [Contact] = []
  /// In no order.
  package var appointments: [Appointment] = []
  /// In no order.
  package var notes: [Note] = []
  /// In no order.
  package var actions: [AgreedAction] = []
  /// In no order.
  package var dutyReports: [DutyReport] = []
  /// In no order.
  package var referrals: [Referral] = []
  /// In no order.
  package var consents: [Consent] = []
  /// In no order.
  package var assessments: [Assessment] = []
  /// In no order.
  package var clientWords: [ClientWord] = []
  /// In no order.
  package var supportPersons: [SupportPerson] = []
  /// In no order.
  package var clarifications: [Clarification] = []
  /// In no order.
  package var jobOffers: [JobOffer] = []
  /// In no order.
  package var decisions: [WorklistDecision] = []

  /// Makes the dossier of a client of whom nothing else is known yet.
  package init(client: Client) {
    self.client = client
  }
}

extension ClientDossier {
  /// The job search that began last.
  package var latestJobSearch: JobSearchPeriod? { latest(jobSearches, by: \.began) }

  /// The status that began last of those that go on; when none does, of those that have ended.
  package var latestStatus: StatusPeriod? {
    latest(statuses.filter { $0.ended == nil }, by: \.began) ?? latest(statuses, by: \.began)
  }

  /// The unemployment that began last and has not ended.
  package var currentUnemployment: UnemploymentPeriod? {
    latest(unemployments.filter { $0.ended == nil }, by: \.began)
  }

  /// The plan that was made last; one not approved yet is none.
  package var latestPlan: EmploymentPlan? { latest(plans.filter { !$0.isOpen }, by: \.madeOn) }

  /// The last contact.
  package var latestContact: Contact? { latest(contacts, by: \.on) }

  /// The record with the latest day; of equal days the one created later.
  func latest<Record: CaseRecord>(
    _ records: [Record], by day: (Record) -> CalendarDate?
  ) -> Record? {
    records.max {
      (day($0) ?? .earliest, $0.id) < (day($1) ?? .earliest, $1.id)
    }
  }
}
