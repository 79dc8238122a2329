/// Something done with each list of records of a dossier, whatever the type of its records.
package protocol DossierVisitor<Failure> {
  associatedtype Failure: Error
  /// Takes one list.
  mutating func visit<Record: CaseRecord>(
    _ list: WritableKeyPath<ClientDossier, [Record]>
  ) throws(Failure)
}

extension ClientDossier {
  /// Goes through the lists of records; a list that is not named here is neither read nor written.
  package static func visitLists<Visitor: DossierVisitor>(
    _ visitor: inout Visitor
  ) throws(Visitor.Failure) {
    try visitor.visit(\.jobSearches)
    try visitor.visit(\.statuses)
    try visitor.visit(\.unemployments)
    try visitor.visit(\.plans)
    try visitor.visit(\.contacts)
    try visitor.visit(\.appointments)
    try visitor.visit(\.notes)
    try visitor.visit(\.actions)
    try visitor.visit(\.dutyReports)
    try visitor.visit(\.referrals)
    try visitor.visit(\.consents)
    try visitor.visit(\.assessments)
    try visitor.visit(\.clientWords)
    try visitor.visit(\.supportPersons)
    try visitor.visit(\.clarifications)
    try visitor.visit(\.jobOffers)
    try visitor.visit(\.decisions)
  }
}
