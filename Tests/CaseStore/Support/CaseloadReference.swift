import CaseStore
import Casework

/// The client list as it should be, by filtering and sorting everybody.
struct CaseloadReference {
  let dossiers: [ClientDossier]

  func ids(_ query: CaseloadQuery) -> [RecordID] {
    let found = dossiers.filter { passes($0, query.filter, query.today) && has($0, query.search) }
    let keyed = found.map { ($0.client.id, key($0, query.sort.order), nameKey($0)) }
    let sorted = keyed.sorted { left, right in
      left.1 != right.1
        ? left.1.lexicographicallyPrecedes(right.1) : left.2.lexicographicallyPrecedes(right.2)
    }
    return query.sort.descending ? sorted.reversed().map(\.0) : sorted.map(\.0)
  }

  func nameKey(_ dossier: ClientDossier) -> [UInt8] {
    FinnishCollation.sortKey(dossier.client.familyName, dossier.client.givenNames)
  }

  /// A key as bytes: days of five digits, texts by the Finnish order, what is missing last or first.
  func key(_ dossier: ClientDossier, _ order: CaseloadOrder) -> [UInt8] {
    let client = dossier.client
    switch order {
    case .name: return nameKey(dossier)
    case .birth: return key(client.birthDate)
    case .status: return key(dossier.latestStatus?.status?.rawValue ?? "")
    case .statusSince: return key(dossier.latestStatus?.began)
    case .jobSearchSince: return key(dossier.latestJobSearch?.began)
    case .unemployedSince: return key(dossier.currentUnemployment?.began)
    case .planKind: return key(dossier.latestPlan?.kind?.rawValue ?? "")
    case .planReviewDue: return key(dossier.latestPlan?.reviewDue)
    case .lastContact: return dossier.latestContact?.on == nil ? [] : key(dossier.latestContact?.on)
    case .municipality:
      let code = client.nonDisclosure ? "" : client.municipality
      let label = World.reference.municipalities.label(code, language: .fi) ?? ""
      return label.isEmpty ? [255] : FinnishCollation.sortKey(label)
    case .coach: return client.coach.isEmpty ? [255] : FinnishCollation.sortKey(client.coach)
    case .language: return key(client.motherTongue)
    }
  }

  private func key(_ date: CalendarDate?) -> [UInt8] { date.map { Array($0.iso.utf8) } ?? [255] }
  private func key(_ code: String) -> [UInt8] { code.isEmpty ? [255] : Array(code.utf8) }

  private func passes(
    _ dossier: ClientDossier, _ filter: CaseloadFilter, _ today: CalendarDate
  ) -> Bool {
    let client = dossier.client
    if let coach = filter.coach, client.coach != coach { return false }
    if let code = filter.municipality, client.municipality != code || client.nonDisclosure {
      return false
    }
    if let language = filter.language, client.motherTongue != language { return false }
    if filter.nonDisclosureOnly, !client.nonDisclosure { return false }
    if !filter.groups.isEmpty,
      filter.groups.isDisjoint(with: client.experimentGroups(on: today))
    {
      return false
    }
    if !filter.statuses.isEmpty {
      guard let status = dossier.latestStatus?.status, filter.statuses.contains(status) else {
        return false
      }
    }
    if let months = filter.unemployedMonthsAtLeast {
      guard let since = dossier.currentUnemployment?.began, since.months(until: today) >= months
      else { return false }
    }
    if let days = filter.noContactForDays, let last = dossier.latestContact?.on,
      last.days(until: today) < days
    {
      return false
    }
    return true
  }

  private func has(_ dossier: ClientDossier, _ search: String) -> Bool {
    let client = dossier.client
    var words = World.names.words(forSearching: client.familyName)
    words += World.names.words(forSearching: client.givenNames)
    if !client.nonDisclosure {
      let digits = client.phone.filter(\.isNumber)
      words.append(client.phone.hasPrefix("+358") ? "0" + digits.dropFirst(3) : digits)
    }
    var labels: [String] = []
    for language in [Language.fi, .sv] {
      let lists = World.reference
      let municipality = client.nonDisclosure ? "" : client.municipality
      labels.append(lists.municipalities.label(municipality, language: language) ?? "")
      labels.append(lists.occupations.label(client.occupation, language: language) ?? "")
    }
    let code = client.identityCode?.text ?? ""
    labels.append(String(code.prefix(7)))
    labels = labels.map(SearchText.folded)
    return SearchText.queryWords(search).map(Self.digits).allSatisfy { word in
      word == SearchText.folded(code)
        || labels.contains { !$0.isEmpty && $0.hasPrefix(word) }
        || words.contains { word.count < 3 ? $0.hasPrefix(word) : $0.contains(word) }
    }
  }

  /// The two other ways of typing a phone number that the tests know.
  private static func digits(_ word: String) -> String {
    if word.hasPrefix("+358") { return "0" + word.dropFirst(4) }
    return word.hasPrefix("050-") ? "050" + word.dropFirst(4) : word
  }
}
