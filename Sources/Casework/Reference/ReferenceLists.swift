/// The code lists against which a client's data are checked and by which they are named.
package struct ReferenceLists: Sendable {
  /// Three digits of Statistics Finland.
  package let municipalities: CodeList
  /// Five digits, named by the post office.
  package let postalCodes: CodeList
  /// Four digits of ISCO-08 and five of Ammattiluokitus 2010.
  package let occupations: CodeList
  /// ISO 639-1.
  package let languages: CodeList
  /// ISO 3166-1 alpha-2.
  package let citizenships: CodeList
  /// Levels of education of Työmarkkinatori.
  package let educationLevels: CodeList
  /// `EmploymentStatus`.
  package let statuses: CodeList
  /// `EmploymentStatus`, in words of at most twelve letters for a column of a list.
  package let shortStatuses: CodeList
  /// `PlanKind`.
  package let planKinds: CodeList
  /// Contact methods of the national register (`yhtottotapa`).
  package let contactMethods: CodeList
  /// Why a job search ended (380/2023 28.1 §).
  package let jobSearchEndReasons: CodeList
  /// The names of the kinds of record (`referral`), of their fields (`referral.state`) and of the codes in them
  /// (`referral.state.queued`).
  package let recordWords: CodeList
  /// The names of the kinds of item on the worklist (`kind.plan_review`), on what they rest (`basis.…`), what closes those
  /// that a coach cannot tick (`close.…`), and of the facts and reasons of a judgement (`fact.…`, `reason.…`).
  package let dueWords: CodeList

  /// Gathers the lists.
  package init(
    municipalities: CodeList, postalCodes: CodeList, occupations: CodeList, languages: CodeList,
    citizenships: CodeList, educationLevels: CodeList, statuses: CodeList, planKinds: CodeList,
    contactMethods: CodeList, shortStatuses: CodeList = CodeList(parsing: ""),
    jobSearchEndReasons: CodeList = CodeList(parsing: ""),
    recordWords: CodeList = CodeList(parsing: ""), dueWords: CodeList = CodeList(parsing: "")
  ) {
    self.municipalities = municipalities
    self.postalCodes = postalCodes
    self.occupations = occupations
    self.languages = languages
    self.citizenships = citizenships
    self.educationLevels = educationLevels
    self.statuses = statuses
    self.shortStatuses = shortStatuses
    self.planKinds = planKinds
    self.contactMethods = contactMethods
    self.jobSearchEndReasons = jobSearchEndReasons
    self.recordWords = recordWords
    self.dueWords = dueWords
  }
}
