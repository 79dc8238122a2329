internal import Casework

extension RecordKind {
  /// The type of the records of the kind.
  var record: any CaseRecord.Type {
    switch self {
    case .client: Client.self
    case .jobSearchPeriod: JobSearchPeriod.self
    case .statusPeriod: StatusPeriod.self
    case .unemploymentPeriod: UnemploymentPeriod.self
    case .employmentPlan: EmploymentPlan.self
    case .contact: Contact.self
    case .appointment: Appointment.self
    case .note: Note.self
    case .agreedAction: AgreedAction.self
    case .dutyReport: DutyReport.self
    case .referral: Referral.self
    case .consent: Consent.self
    case .assessment: Assessment.self
    case .clientWord: ClientWord.self
    case .supportPerson: SupportPerson.self
    case .clarification: Clarification.self
    case .jobOffer: JobOffer.self
    case .worklistDecision: WorklistDecision.self
    case .organisation: Organisation.self
    case .service: Service.self
    case .course: Course.self
    case .phrase: Phrase.self
    case .busyTime: BusyTime.self
    }
  }
}

extension RecordKind {
  /// The form of each field by its name.
  var fieldTypes: [String: FieldType] { RecordKind.types[self] ?? [:] }

  private static let types: [RecordKind: [String: FieldType]] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, types(of: $0.record)) })

  private static func types<Record: CaseRecord>(of record: Record.Type) -> [String: FieldType] {
    Dictionary(uniqueKeysWithValues: record.fields.map { ($0.name, $0.type) })
  }
}
