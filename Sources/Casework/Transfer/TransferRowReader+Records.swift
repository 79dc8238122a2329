extension TransferRowReader {
  /// The client of the row.
  mutating func client(id: RecordID, today: CalendarDate) -> Client {
    var client = Client(id: id)
    client.identityCode = identityCode(today: today)
    client.birthDate = client.identityCode?.birthDate
    client.familyName = name(.familyName)
    client.givenNames = name(.givenNames)
    client.address = text(.address, limit: 200)
    client.postalCode = code(.postalCode, in: reference.postalCodes, else: .postalCode)
    client.municipality = code(
      .municipality, in: reference.municipalities, else: .unknownMunicipality)
    client.phone = text(.phone, limit: 60)
    client.email = email()
    client.motherTongue = code(
      .motherTongue, in: reference.languages, else: .unknownLanguage
    ) { $0.lowercased() }
    client.serviceLanguage = serviceLanguage()
    client.needsInterpreter = flag(.interpreter) ?? false
    client.citizenship = code(
      .citizenship, in: reference.citizenships, else: .unknownCitizenship
    ) { $0.uppercased() }
    client.occupation = code(.occupation, in: reference.occupations, else: .occupationCode)
    client.education = code(.education, in: reference.educationLevels, else: .educationLevel)
    client.earningsRelated = flag(.earningsRelated)
    client.nonDisclosure = nonDisclosure()
    client.coach = text(.coach, limit: 60)
    client.remark = text(.remark, limit: 2000, allowingLines: true)
    return client
  }

  /// Adds what the row tells of the case: only records of which it tells something.
  mutating func addPeriods(to dossier: inout ClientDossier, newID: () -> RecordID) {
    let client = dossier.client.id
    if let began = date(.jobSearchBegan) {
      var jobSearch = JobSearchPeriod(id: newID(), client: client)
      jobSearch.began = began
      dossier.jobSearches = [jobSearch]
    }
    let status: EmploymentStatus? = code(.status, else: .statusCode)
    let statusBegan = date(.statusBegan)
    requireTogether(.status, .statusBegan)
    if let status {
      var period = StatusPeriod(id: newID(), client: client)
      period.status = status
      period.began = statusBegan
      dossier.statuses = [period]
    }
    if let began = date(.unemploymentBegan) {
      var unemployment = UnemploymentPeriod(id: newID(), client: client)
      unemployment.began = began
      dossier.unemployments = [unemployment]
    }
    addPlan(to: &dossier, newID: newID)
    if let on = date(.lastContact) {
      var contact = Contact(id: newID(), client: client)
      contact.on = on
      dossier.contacts = [contact]
    }
  }

  private mutating func addPlan(to dossier: inout ClientDossier, newID: () -> RecordID) {
    let kind: PlanKind? = code(.planKind, else: .planKind)
    let madeOn = date(.planMade)
    let reviewDue = date(.planReviewDue)
    requireTogether(.planKind, .planMade)
    if cell(.planMade).isEmpty, !cell(.planReviewDue).isEmpty, cell(.planKind).isEmpty {
      add(.missingValue, .planMade)
    }
    guard let kind else { return }
    var plan = EmploymentPlan(id: newID(), client: dossier.client.id)
    plan.kind = kind
    plan.madeOn = madeOn
    plan.reviewDue = reviewDue
    dossier.plans = [plan]
  }

  /// Finds dates in an order that cannot be.
  mutating func checkOrder(of dossier: ClientDossier, today: CalendarDate) {
    for problem in DossierChecks.problems(of: dossier, today: today) {
      switch problem.reason {
      case .beforeBirth, .beforeJobSearch, .beforeBeginning:
        if let column = problem.field.column { add(.dateOrder, column) }
      // Told of the cells themselves, where a value that is wrong is not one that is missing.
      case .nameMissing, .missing, .future: break
      }
    }
  }

  // MARK: Single columns

  private mutating func identityCode(today: CalendarDate) -> IdentityCode? {
    do throws(IdentityCodeFault) {
      let code = try IdentityCode(bytes: cell(.identityCode))
      if code.birthDate > today { add(.impossibleDate, .identityCode) }
      return code
    } catch {
      switch error {
      case .checkCharacter: add(.checkCharacter, .identityCode)
      case .impossibleDate: add(.impossibleDate, .identityCode)
      case .length, .digits, .separator, .century, .individualNumber:
        add(.identityCode, .identityCode)
      }
      return nil
    }
  }

  private mutating func name(_ column: TransferColumn) -> String {
    let name = text(column, limit: 200)
    if cell(column).isEmpty { add(.missingName, column) }
    return name
  }

  private mutating func email() -> String {
    let email = text(.email, limit: 254)
    if !email.isEmpty, EmailProblem(of: email) != nil { add(.email, .email) }
    return email
  }

  private mutating func serviceLanguage() -> String {
    let language = String(decoding: cell(.serviceLanguage), as: UTF8.self).lowercased()
    if !["", "fi", "sv"].contains(language) { add(.serviceLanguage, .serviceLanguage) }
    return language
  }

  /// A missing answer is a fault: nobody's protection may be lost by an empty cell.
  private mutating func nonDisclosure() -> Bool {
    if cell(.nonDisclosure).isEmpty { add(.missingValue, .nonDisclosure) }
    return flag(.nonDisclosure) ?? true
  }

  private mutating func requireTogether(_ first: TransferColumn, _ second: TransferColumn) {
    switch (cell(first).isEmpty, cell(second).isEmpty) {
    case (true, false): add(.missingValue, first)
    case (false, true): add(.missingValue, second)
    default: break
    }
  }
}

extension DossierField {
  /// The column of a transfer list that tells of the field; nil when none does.
  fileprivate var column: TransferColumn? {
    switch self {
    case .familyName: .familyName
    case .birthDate: .identityCode
    case .jobSearchBegan: .jobSearchBegan
    case .jobSearchEnded: nil
    case .status: .status
    case .statusBegan: .statusBegan
    case .unemploymentBegan: .unemploymentBegan
    case .planKind: .planKind
    case .planMade: .planMade
    case .planReviewDue: .planReviewDue
    case .lastContact: .lastContact
    }
  }
}
