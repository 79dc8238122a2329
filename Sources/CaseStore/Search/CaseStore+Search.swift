internal import Casework
internal import SQLite

extension CaseStore {
  /// The rows that the tokens of a query find; nil when it asks for none, and every row is a candidate.
  ///
  /// A page and a count of one query come one after the other, so the last answer is kept.
  func found(_ query: CaseloadQuery, words: [String]) throws(SQLiteError) -> SlotSet? {
    if let foundLast, foundLast.search == query.search, foundLast.filter == query.filter {
      return foundLast.slots
    }
    let slots = try sets(query.filter, words).sorted { $0.count < $1.count }
      .reduce(nil as SlotSet?) { $0?.intersection($1) ?? $1 }
    foundLast = FoundSlots(search: query.search, filter: query.filter, slots: slots)
    return slots
  }

  /// One set for each condition that tokens answer.
  private func sets(
    _ filter: CaseloadFilter, _ words: [String]
  ) throws(SQLiteError) -> [SlotSet] {
    let postings = indexer.postings
    var sets: [SlotSet] = []
    for word in words { sets += try self.sets(ofWord: word) }
    if let coach = filter.coach {
      sets.append(try postings.slots(of: SearchToken.coach(coach)))
    }
    if let code = filter.municipality {
      sets.append(try postings.slots(of: SearchToken.municipality(code)))
    }
    if let code = filter.language {
      sets.append(try postings.slots(of: SearchToken.motherTongue(code)))
    }
    if filter.nonDisclosureOnly {
      sets.append(try postings.slots(of: SearchToken.nonDisclosure))
    }
    if !filter.statuses.isEmpty {
      var any = SlotSet(ascending: [])
      for status in filter.statuses {
        any = any.union(try postings.slots(of: SearchToken.status(status)))
      }
      sets.append(any)
    }
    return sets
  }

  /// The sets whose intersection are the rows that have a word, or all but those of a longer word.
  private func sets(ofWord word: String) throws(SQLiteError) -> [SlotSet] {
    let postings = indexer.postings
    guard word.unicodeScalars.count >= 3 else { return [try postings.slots(of: word)] }
    let codes = SearchWord.identityCodes(of: word)
    guard codes.isEmpty else { return [try slots(of: codes)] }
    let labels = try postings.slots(ofTokensBeginning: SearchToken.label(word))
    var triples: [String] = []
    SearchToken.addTriples(of: word[...], to: &triples)
    var parts: [SlotSet] = []
    for triple in Set(triples) {
      parts.append(try postings.slots(of: triple))
    }
    if labels.count == 0 { return parts }
    let inWords = parts.sorted { $0.count < $1.count }
      .reduce(nil as SlotSet?) { $0?.intersection($1) ?? $1 }
    return [inWords?.union(labels) ?? labels]
  }

  /// The rows of the clients with any of some identity codes.
  private func slots(of codes: [IdentityCode]) throws(SQLiteError) -> SlotSet {
    var slots: [Int64] = []
    for code in codes {
      let slot = try connection.integer(
        """
        SELECT slot FROM caseload WHERE client = (
          SELECT row FROM client WHERE identity_code = ? AND removed_at IS NULL)
        """, [.text(code.text)])
      if let slot { slots.append(slot) }
    }
    return SlotSet(ascending: slots.sorted())
  }
}
