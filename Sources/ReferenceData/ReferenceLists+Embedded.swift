package import Casework

extension CodeList {
  /// The list in an embedded file.
  package static func embedded(_ resource: Resource) -> CodeList {
    CodeList(parsing: Array(resource.bytes))
  }
}

extension ReferenceLists {
  /// The code lists that are compiled into the program.
  package static func embedded() -> ReferenceLists {
    ReferenceLists(
      municipalities: .embedded(.municipalities), postalCodes: .embedded(.postalCodes),
      occupations: .embedded(.occupations), languages: .embedded(.languages),
      citizenships: .embedded(.citizenships), educationLevels: .embedded(.educationLevels),
      statuses: .embedded(.employmentStatuses), planKinds: .embedded(.planKinds),
      contactMethods: .embedded(.contactMethods),
      shortStatuses: .embedded(.employmentStatusesShort),
      jobSearchEndReasons: .embedded(.jobSearchEndReasons), recordWords: .embedded(.recordWords),
      dueWords: .embedded(.dueWords))
  }
}
