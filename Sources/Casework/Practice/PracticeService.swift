/// A service to which made-up people can be referred.
package struct PracticeService: Sendable {
  let id: RecordID
  let name: String
  let provider: String
  /// The employment status that a client has in it; nil when it changes none.
  let status: EmploymentStatus?
  let days: Int

  /// Takes what referrals keep of a service of the catalogue.
  package init(_ service: Service, provider: String) {
    id = service.id
    name = service.name
    self.provider = provider
    status = EmploymentStatus(rawValue: service.status)
    days = service.durationDays ?? 90
  }
}

extension Catalogue {
  /// The services that take referrals, for made-up people.
  package var practiceServices: [PracticeService] {
    services.filter(\.takesReferrals).map {
      PracticeService($0, provider: provider(of: $0)?.name ?? "")
    }
  }
}
