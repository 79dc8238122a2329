import CaseStore
import Casework
import ReferenceData
import Terminal

/// The history of a client in words: facts by their labels, codes by their names, covered facts covered.
enum HistoryWords {
  static func subject(of line: HistoryLine, _ session: Session) -> TerminalText {
    guard let field = field(of: line) else { return operation(line.entry, session) }
    return session.words(label(of: field.field, in: line.entry.kind))
  }

  static func change(
    of line: HistoryLine, isProtected: Bool, _ session: Session
  ) -> TerminalText {
    guard let field = field(of: line) else { return "" }
    let after = value(field.after, of: field.field, isProtected: isProtected, session)
    if field.before == .none { return after }
    return value(field.before, of: field.field, isProtected: isProtected, session) + " → " + after
  }

  static func field(of line: HistoryLine) -> FieldChange? {
    line.field.map { line.entry.fields[$0] }
  }

  private static func operation(_ entry: HistoryEntry, _ session: Session) -> TerminalText {
    switch entry.operation {
    case .created: session.words(.historyCreated)
    case .updated: session.words(.historyUpdated)
    case .removed: session.words(.historyRemoved)
    case .restored: session.words(.historyRestored)
    }
  }

  /// A value in words: codes by their names, the identity code masked, contact details of a protected client covered.
  static func value(
    _ value: FieldValue, of name: String, isProtected: Bool, _ session: Session
  ) -> TerminalText {
    switch value {
    case .none: session.words(.historyNothing)
    case .flag(let flag): session.words(flag ? .yes : .no)
    case .date(let date): TerminalText(date.finnish)
    case .integer(let number): TerminalText(session.words.number(number))
    case .text(let text): self.text(text, of: name, isProtected: isProtected, session)
    }
  }

  private static func text(
    _ text: String, of name: String, isProtected: Bool, _ session: Session
  ) -> TerminalText {
    guard !text.isEmpty else { return session.words(.historyNothing) }
    let language = session.words.language
    let lists = session.reference
    let list: CodeList? =
      switch name {
      case "municipality": lists.municipalities
      case "mother_tongue", "interpreter_language", "service_language": lists.languages
      case "citizenship": lists.citizenships
      case "occupation": lists.occupations
      case "education": lists.educationLevels
      case "status": lists.statuses
      case "kind": lists.planKinds
      case "method": lists.contactMethods
      default: nil
      }
    if name == "identity_code" {
      return TerminalText((try? IdentityCode(text))?.masked ?? "***")
    }
    if isProtected, ["address", "postal_code", "municipality", "phone", "email"].contains(name) {
      return session.words(.historyCovered)
    }
    return TerminalText(list?.label(text, language: language) ?? text)
  }

  /// The label of a column of a record.
  static func label(of column: String, in kind: RecordKind) -> TextKey {
    switch (kind, column) {
    case (_, "identity_code"): .fieldIdentityCode
    case (_, "birth_date"): .fieldBirthDate
    case (_, "family_name"): .fieldFamilyName
    case (_, "given_names"): .fieldGivenNames
    case (_, "address"): .fieldAddress
    case (_, "postal_code"): .fieldPostalCode
    case (_, "municipality"): .fieldMunicipality
    case (_, "phone"): .fieldPhone
    case (_, "email"): .fieldEmail
    case (_, "mother_tongue"): .fieldMotherTongue
    case (_, "service_language"): .fieldServiceLanguage
    case (_, "needs_interpreter"): .fieldNeedsInterpreter
    case (_, "interpreter_language"): .fieldInterpreterLanguage
    case (_, "citizenship"): .fieldCitizenship
    case (_, "occupation"): .fieldOccupation
    case (_, "education"): .fieldEducation
    case (_, "earnings_related"): .fieldEarningsRelated
    case (_, "non_disclosure"): .fieldNonDisclosure
    case (_, "coach"): .fieldCoach
    case (_, "remark"): .fieldRemark
    case (.jobSearchPeriod, "began"): .fieldJobSearchBegan
    case (.jobSearchPeriod, "ended"): .fieldJobSearchEnded
    case (.jobSearchPeriod, "end_reason"): .fieldJobSearchEndReason
    case (.statusPeriod, "status"): .fieldStatus
    case (.statusPeriod, "began"): .fieldStatusSince
    case (.statusPeriod, "ended"): .fieldStatusEnded
    case (.unemploymentPeriod, "began"): .fieldUnemployedSince
    case (.unemploymentPeriod, "ended"): .fieldUnemploymentEnded
    case (.employmentPlan, "kind"): .fieldPlanKind
    case (.employmentPlan, "made_on"): .fieldPlanMade
    case (.employmentPlan, "review_due"): .fieldPlanReviewDue
    case (.contact, "held_on"): .fieldLastContact
    case (.contact, "method"): .fieldContactMethod
    default: .fieldOther
    }
  }
}
