/// A client's way to a service, from the proposal to the feedback.
///
/// The days of each step stay, so that a provider's silence can be measured.
package struct Referral: CaseRecord {
  package static let kind = RecordKind.referral

  package let id: RecordID
  package let client: RecordID
  /// The service of the catalogue.
  package var service: RecordID?
  /// What the service was called when the referral was made.
  package var serviceName = ""
  /// What the provider was called then.
  package var providerName = ""
  /// The course instance.
  package var course: RecordID?
  /// How far it has come.
  package var state = ReferralState.proposed
  /// Since when it has been in the state.
  package var since: CalendarDate?
  /// What the client hopes for and the provider needs to know.
  package var purpose = ""
  /// The day on which it was proposed.
  package var proposedOn: CalendarDate?
  /// The day on which it left.
  package var sentOn: CalendarDate?
  /// The day by which an answer is expected.
  package var answerDue: CalendarDate?
  /// The day on which the provider first answered.
  package var answeredOn: CalendarDate?
  /// The day on which the service begins, as agreed.
  package var startsOn: CalendarDate?
  /// The day on which the service began.
  package var startedOn: CalendarDate?
  /// The day on which it is estimated to end (380/2023 33 §).
  package var estimatedEnd: CalendarDate?
  /// The day on which it ended, by plan or before.
  package var endedOn: CalendarDate?
  /// The day on which feedback came.
  package var feedbackOn: CalendarDate?
  /// The provider's feedback, for a work trial the final assessment (380/2023 59 §).
  package var feedback = ""
  /// The code of the reason why it was cancelled, rejected or interrupted.
  package var reason = ""
  /// The reason in words.
  package var reasonText = ""
  /// The names of the client's fields that left the house, joined by commas.
  package var disclosed = ""
  /// The consent by which the data left, that of health data before another.
  package var consent: RecordID?
  /// The number of the order of a bought service.
  package var orderNumber = ""
  /// What it costs, in cents.
  package var costCents: Int?
  /// The day on which it was entered in the national system.
  package var enteredOn: CalendarDate?

  package init(id: RecordID, client: RecordID) {
    self.id = id
    self.client = client
  }
}

extension Referral {
  package static let fields: [RecordField<Referral>] = [
    RecordField("service", \.service),
    RecordField("service_name", \.serviceName),
    RecordField("provider_name", \.providerName),
    RecordField("course", \.course),
    RecordField("state", \.state),
    RecordField("since", \.since),
    RecordField("purpose", \.purpose),
    RecordField("proposed_on", \.proposedOn),
    RecordField("sent_on", \.sentOn),
    RecordField("answer_due", \.answerDue),
    RecordField("answered_on", \.answeredOn),
    RecordField("starts_on", \.startsOn),
    RecordField("started_on", \.startedOn),
    RecordField("estimated_end", \.estimatedEnd),
    RecordField("ended_on", \.endedOn),
    RecordField("feedback_on", \.feedbackOn),
    RecordField("feedback", \.feedback),
    RecordField("reason", \.reason),
    RecordField("reason_text", \.reasonText),
    RecordField("disclosed", \.disclosed),
    RecordField("consent", \.consent),
    RecordField("order_number", \.orderNumber),
    RecordField("cost_cents", \.costCents),
    RecordField("entered_on", \.enteredOn),
  ]
}
