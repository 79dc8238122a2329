internal import Casework

/// A row of the client list with what places and finds it.
struct CaseloadRow: Equatable {
  /// What is shown.
  var entry: CaseloadEntry
  /// The place in the order of names; 0 until the row is placed.
  var slot: Int64
  let client: Int64
  let nameKey: [UInt8]
  let municipalityKey: [UInt8]
  let coachKey: [UInt8]
  let isImmigrant: Bool
  let lacksEarningsRelated: Bool
  /// The words searched in every part, each after a space: names, phone.
  let words: String
  /// The words searched from the beginning, each after a space: municipality, occupation, and of the
  /// identity code what its mask shows.
  let labels: String

  /// The key of a text that is not known: after every key of a known one.
  static let missingKey: [UInt8] = [0xFF]

  /// Derives the row of a client; of a protected one nothing that others may not see.
  init(_ dossier: ClientDossier, client row: Int64, slot: Int64, vocabulary: SearchVocabulary) {
    let client = dossier.client.redacted
    var words = vocabulary.words(ofName: client.familyName)
    words += vocabulary.words(ofName: client.givenNames)
    if !client.phone.isEmpty { words.append(SearchWord.digits(ofPhone: client.phone)) }
    var labels = vocabulary.words(ofMunicipality: client.municipality)
    labels += vocabulary.words(ofOccupation: client.occupation)
    if let code = client.identityCode { labels.append(SearchWord.beginning(of: code)) }
    self.client = row
    self.slot = slot
    self.words = CaseloadRow.joined(words)
    self.labels = CaseloadRow.joined(labels)
    nameKey = FinnishCollation.sortKey(client.familyName, client.givenNames)
    municipalityKey = CaseloadRow.key(client.municipality, vocabulary.sortKey(ofMunicipality:))
    coachKey = CaseloadRow.key(client.coach) { FinnishCollation.sortKey($0) }
    let groups = client.experimentGroups(on: .earliest)
    isImmigrant = groups.contains(.immigrant)
    lacksEarningsRelated = groups.contains(.noEarningsRelated)
    entry = CaseloadEntry(id: client.id, row: slot)
    entry.describe(client, dossier)
  }

  init(
    entry: CaseloadEntry, client: Int64, nameKey: [UInt8], municipalityKey: [UInt8],
    coachKey: [UInt8], isImmigrant: Bool, lacksEarningsRelated: Bool, words: String, labels: String
  ) {
    self.entry = entry
    slot = entry.row
    self.client = client
    self.nameKey = nameKey
    self.municipalityKey = municipalityKey
    self.coachKey = coachKey
    self.isImmigrant = isImmigrant
    self.lacksEarningsRelated = lacksEarningsRelated
    self.words = words
    self.labels = labels
  }

  /// The tokens that find the row; some may come twice.
  var tokens: [String] {
    var tokens: [String] = []
    for word in words.split(separator: " ") { SearchToken.addParts(of: word, to: &tokens) }
    for word in labels.split(separator: " ") { SearchToken.addParts(ofLabel: word, to: &tokens) }
    if !entry.coach.isEmpty { tokens.append(SearchToken.coach(entry.coach)) }
    if !entry.municipality.isEmpty { tokens.append(SearchToken.municipality(entry.municipality)) }
    if let status = entry.status { tokens.append(SearchToken.status(status)) }
    if !entry.motherTongue.isEmpty { tokens.append(SearchToken.motherTongue(entry.motherTongue)) }
    if entry.nonDisclosure { tokens.append(SearchToken.nonDisclosure) }
    return tokens
  }

  /// The key of a text by which rows are ordered.
  static func key(_ text: String, _ make: (String) -> [UInt8]) -> [UInt8] {
    text.isEmpty ? missingKey : make(text)
  }

  private static func joined(_ words: [String]) -> String {
    words.reduce(into: "") { $0 += " " + $1 }
  }
}

extension CaseloadEntry {
  /// Takes what is shown of a client, as others may see her, and of the dossier.
  fileprivate mutating func describe(_ client: Client, _ dossier: ClientDossier) {
    (familyName, givenNames) = (client.familyName, client.givenNames)
    birthDate = client.birthDate
    let latestStatus = dossier.latestStatus
    (status, statusSince) = (latestStatus?.status, latestStatus?.began)
    let jobSearch = dossier.latestJobSearch
    (jobSearchSince, jobSearchEnded) = (jobSearch?.began, jobSearch?.ended)
    unemployedSince = dossier.currentUnemployment?.began
    let plan = dossier.planInForce
    (planKind, planMade, planReviewDue) = (plan?.kind, plan?.madeOn, plan?.reviewDue)
    lastContact = dossier.latestContact?.on
    municipality = client.municipality
    serviceLanguage = client.serviceLanguage
    motherTongue = client.motherTongue
    needsInterpreter = client.needsInterpreter
    nonDisclosure = client.nonDisclosure
    coach = client.coach
  }
}
