package import Casework

/// A query of the client list as a line of text, the way a named view keeps it.
///
/// The form is `name=value` pairs joined by `&`; a pair that this version does not know is passed over, so that a view made
/// by a newer version still opens. The search text is the last pair and may hold anything.
package enum SavedQuery {
  package static func text(of query: CaseloadQuery) -> String {
    let filter = query.filter
    var pairs = ["sort=\(query.sort.order.rawValue)"]
    if query.sort.descending { pairs.append("descending=1") }
    if let coach = filter.coach { pairs.append("coach=\(escaped(coach))") }
    for group in filter.groups { pairs.append("group=\(group.rawValue)") }
    if let code = filter.municipality { pairs.append("municipality=\(code)") }
    for status in filter.statuses { pairs.append("status=\(status.rawValue)") }
    if let months = filter.unemployedMonthsAtLeast { pairs.append("unemployed=\(months)") }
    if let code = filter.language { pairs.append("language=\(code)") }
    if let days = filter.noContactForDays { pairs.append("contact=\(days)") }
    if filter.nonDisclosureOnly { pairs.append("protected=1") }
    pairs.sort()
    if !query.search.isEmpty { pairs.append("search=\(query.search)") }
    return pairs.joined(separator: "&")
  }

  /// A coach's code is free text, so what joins the pairs is written otherwise in it.
  private static func escaped(_ value: String) -> String {
    String(value.flatMap { $0 == "%" ? "%25" : $0 == "&" ? "%26" : String($0) })
  }

  private static func unescaped(_ value: String) -> String {
    let parts = value.split(separator: "%", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      text + (part.hasPrefix("26") ? "&" : "%") + part.dropFirst(2)
    }
  }

  /// The query of a kept text; nil when the text is none.
  package static func parse(_ text: String, today: CalendarDate) -> CaseloadQuery? {
    var query = CaseloadQuery(today: today)
    var rest = text[...]
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let name = rest[..<equals]
      let isLast = name == "search"
      let end = isLast ? rest.endIndex : rest.firstIndex(of: "&") ?? rest.endIndex
      apply(String(name), String(rest[rest.index(after: equals)..<end]), to: &query)
      rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
    }
    return query
  }

  /// A count as the filter form takes it: up to four digits.
  private static func number(_ value: String) -> Int? {
    Int(value).flatMap { (0...9_999).contains($0) ? $0 : nil }
  }

  /// Whether a search holds a whole identity code, which must not be kept in a view.
  package static func holdsIdentityCode(_ query: CaseloadQuery) -> Bool {
    query.search.split(separator: " ").contains { (try? IdentityCode(String($0))) != nil }
  }

  private static func apply(_ name: String, _ value: String, to query: inout CaseloadQuery) {
    switch name {
    case "sort": query.sort.order = CaseloadOrder(rawValue: value) ?? .name
    case "descending": query.sort.descending = value == "1"
    case "coach": query.filter.coach = unescaped(value)
    case "group": ExperimentGroup(rawValue: value).map { _ = query.filter.groups.insert($0) }
    case "municipality": query.filter.municipality = value
    case "status": EmploymentStatus(rawValue: value).map { _ = query.filter.statuses.insert($0) }
    case "unemployed": query.filter.unemployedMonthsAtLeast = number(value)
    case "language": query.filter.language = value
    case "contact": query.filter.noContactForDays = number(value)
    case "protected": query.filter.nonDisclosureOnly = value == "1"
    case "search": query.search = value
    default: break
    }
  }
}
