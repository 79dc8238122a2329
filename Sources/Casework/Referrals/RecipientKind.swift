/// Which gate of the law stands before a recipient; by the rule of the service and the sector of the organisation.
package enum RecipientKind: Sendable, Equatable {
  /// A provider of a service (380/2023 116.4 §).
  case provider
  /// An employer (380/2023 118 §).
  case employer
  /// The wellbeing county or Kela (380/2023 115 §; 381/2023 12, 15 §).
  case wellbeingCounty

  /// Takes the code of the sector of an organisation and the rule of the service.
  ///
  /// Where work is done for somebody, that one is an employer, whatever else it is. An unknown sector or a service that is gone
  /// is closed as an employer is.
  package init(sector: String?, rule: ServiceRule?) {
    if rule?.leadsToEmployer ?? false {
      self = .employer
      return
    }
    switch sector {
    case "wellbeing_county", "kela": self = .wellbeingCounty
    case "association", "authority", "company", "municipal", "school": self = .provider
    default: self = .employer
    }
  }

  /// Takes the recipient of a service; an employer when the catalogue has no such service.
  package init(of service: Service?, in catalogue: Catalogue) {
    self.init(
      sector: service.flatMap { catalogue.provider(of: $0)?.sector },
      rule: ServiceRule(rawValue: service?.rule ?? ""))
  }

  /// The consent that opens what is closed without one.
  package var healthPurpose: ConsentPurpose {
    self == .employer ? .healthToEmployer : .healthToProvider
  }
}
