/// Which services of the catalogue are wanted; a part that is nil wants all.
package struct CatalogueFilter: Sendable, Hashable {
  /// A category.
  package var category: ServiceCategory?
  /// A municipality where it must be available, as a code.
  package var municipality: String?
  /// A language in which it must be given, as a code.
  package var language: String?
  /// The last day on which a client must be able to begin.
  package var startsBy: CalendarDate?

  package init(
    category: ServiceCategory? = nil, municipality: String? = nil, language: String? = nil,
    startsBy: CalendarDate? = nil
  ) {
    self.category = category
    self.municipality = municipality
    self.language = language
    self.startsBy = startsBy
  }

  /// Whether nothing is left out.
  package var wantsAll: Bool { self == CatalogueFilter() }

  /// Whether a service is wanted; one that does not say where or in which language is available to all.
  package func wants(_ service: Service, in catalogue: Catalogue, today: CalendarDate) -> Bool {
    if let category, service.category != category.rawValue { return false }
    let places = service.municipalityCodes
    if let municipality, !places.isEmpty, !places.contains(municipality) { return false }
    let languages = service.languageCodes
    if let language, !languages.isEmpty, !languages.contains(language) { return false }
    if let startsBy, let start = catalogue.nextStart(of: service, from: today), start > startsBy {
      return false
    }
    return true
  }
}
