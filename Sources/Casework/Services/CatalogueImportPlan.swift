/// What an import of published services would do to the catalogue, to be looked at before it is done.
package struct CatalogueImportPlan: Sendable {
  /// A service that the catalogue has, as it is and as it would be.
  package struct Update: Sendable, Equatable {
    package let before: Service
    package let after: Service

    /// The names of the fields that would change.
    package var changedFields: [String] {
      Service.fields.filter { $0.read(before) != $0.read(after) }.map(\.name)
    }
  }

  /// The services that the catalogue does not have.
  package private(set) var additions: [Service] = []
  /// The services of which the file tells something else.
  package private(set) var updates: [Update] = []
  /// The organisations that are new or have another name.
  package private(set) var organisations: [Organisation] = []
  /// The number of services of which the file tells nothing new.
  package private(set) var unchanged = 0

  /// Whether there is nothing to do.
  package var isEmpty: Bool { additions.isEmpty && updates.isEmpty && organisations.isEmpty }

  /// Compares published services with the catalogue; they are recognised by their identifier in the register.
  ///
  /// What the coaches have written — words of the need, time to answer, rules, status, price — stays.
  package init(
    _ published: [PublishedService], into catalogue: Catalogue, today: CalendarDate,
    newID: () -> RecordID
  ) {
    let known = Dictionary(
      catalogue.services.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
    var organisations = Dictionary(
      catalogue.organisations.filter { !$0.source.isEmpty }.map { ($0.source, $0) },
      uniquingKeysWith: { first, _ in first })
    let named = Dictionary(
      catalogue.organisations.filter { !$0.source.hasPrefix("ptv:") }.map {
        (SearchText.folded($0.name), $0)
      }, uniquingKeysWith: { first, _ in first })
    for published in published {
      let organisation = organisation(of: published, named, &organisations, newID)
      let before = known[published.source]
      var after = before ?? Service(newID())
      published.write(to: &after, organisation: organisation, today: today)
      guard let before else {
        if !published.isDeleted { additions.append(after) }
        continue
      }
      if before == after {
        unchanged += 1
      } else {
        updates.append(Update(before: before, after: after))
      }
    }
  }

  /// The organisation by its identifier in the register, else one of the same name; a new one has no sector, so that
  /// its gate is closed until a coach says what it is.
  private mutating func organisation(
    of published: PublishedService, _ named: [String: Organisation],
    _ known: inout [String: Organisation], _ newID: () -> RecordID
  ) -> RecordID? {
    guard !published.organisation.isEmpty, !published.organisationName.isEmpty else { return nil }
    let source = "ptv:" + published.organisation
    let before = known[source] ?? named[SearchText.folded(published.organisationName)]
    var organisation = before ?? Organisation(newID())
    organisation.source = source
    organisation.name = published.organisationName
    if organisation != before {
      organisations.removeAll { $0.id == organisation.id }
      organisations.append(organisation)
    }
    known[source] = organisation
    return organisation.id
  }
}

extension PublishedService {
  /// How the catalogue names where it comes from.
  fileprivate var source: String { "ptv:" + id }

  fileprivate func write(to service: inout Service, organisation: RecordID?, today: CalendarDate) {
    service.source = source
    service.name = name
    service.summary = summary
    service.audience = String(requirements.prefix(500))
    service.languages = languages.joined(separator: " ")
    service.municipalities = municipalities.joined(separator: " ")
    if let organisation { service.organisation = organisation }
    if service.words.isEmpty { service.words = keywords.joined(separator: " ") }
    if service.category.isEmpty {
      let category = classes.lazy.compactMap { ServiceCategory(serviceClass: $0) }.first
      service.category = (category ?? .other).rawValue
    }
    if isDeleted { service.closedOn = service.closedOn ?? today }
  }
}

extension CaseRecord {
  /// Makes an empty record that belongs to itself.
  package init(_ id: RecordID) { self.init(id: id, client: id) }
}
