import Casework
import Interface
import ReferenceData
import Terminal

/// The columns of the client list, in the order in which they stand.
enum ClientColumn: CaseIterable {
  case name, birthYear, status, unemployed, planReview, jobSearch, lastContact, language
  case municipality, planKind, statusSince, coach

  /// The room the column asks for; ranks follow the order of importance of a coach's list.
  func wish(_ session: Session) -> ColumnPlan.Wish {
    func wish(
      _ title: TextKey, _ minimum: Int, _ ideal: Int, rank: Int, right: Bool = false
    ) -> ColumnPlan.Wish {
      ColumnPlan.Wish(
        title: session.words(title), minimum: minimum, ideal: ideal, rank: rank, alignsRight: right)
    }
    return switch self {
    case .name: wish(.columnName, 22, 34, rank: 0)
    case .birthYear: wish(.columnBirthYear, 4, 4, rank: 1)
    case .status: wish(.columnStatus, 12, 12, rank: 2)
    case .unemployed: wish(.columnUnemployed, 6, 6, rank: 4, right: true)
    case .planReview: wish(.columnPlanReview, 11, 11, rank: 5, right: true)
    case .jobSearch: wish(.columnJobSearch, 11, 11, rank: 3, right: true)
    case .lastContact: wish(.columnLastContact, 10, 10, rank: 8, right: true)
    case .language: wish(.columnLanguage, 8, 12, rank: 6)
    case .municipality: wish(.columnMunicipality, 10, 12, rank: 7)
    case .planKind: wish(.columnPlanKind, 12, 16, rank: 9)
    case .statusSince: wish(.columnStatusSince, 10, 10, rank: 10, right: true)
    case .coach: wish(.columnCoach, 6, 8, rank: 11)
    }
  }

  /// What the column says of a client.
  func cell(_ entry: CaseloadEntry, _ session: Session, width: Int) -> Span {
    switch self {
    case .name: name(entry, session, width: width)
    case .birthYear: Span(entry.birthYear.map { TerminalText("\($0)") } ?? "")
    case .status: Span(session.shortLabel(entry.status))
    case .unemployed: unemployed(entry, session)
    case .planReview: review(entry, session)
    case .jobSearch:
      entry.jobSearchEnded.map { Span(session.words(.searchEnded, ["date": $0.finnish]), .muted) }
        ?? date(entry.jobSearchSince)
    case .lastContact: date(entry.lastContact)
    case .language: language(entry, session)
    case .municipality:
      entry.nonDisclosure
        ? Span(session.words(.protectedShort), .muted)
        : Span(session.municipality(entry.municipality))
    case .planKind: Span(session.label(entry.planKind))
    case .statusSince: date(entry.statusSince)
    case .coach: Span(TerminalText(entry.coach))
    }
  }

  private func date(_ date: CalendarDate?) -> Span {
    Span(date.map { TerminalText($0.finnish) } ?? "")
  }

  /// The name; non-disclosure is told by a word that is never clipped away.
  private func name(_ entry: CaseloadEntry, _ session: Session, width: Int) -> Span {
    let name = TerminalText(entry.familyName + " " + entry.givenNames)
    guard entry.nonDisclosure else { return Span(name) }
    let mark = " " + session.words(.protectedMark)
    return Span(name.clipped(to: max(1, width - mark.width)) + mark, .warning)
  }

  private func unemployed(_ entry: CaseloadEntry, _ session: Session) -> Span {
    guard let since = entry.unemployedSince else { return Span("") }
    let length = since.months(until: session.today)
    return Span(
      session.words(.monthsShort, ["n": "\(length)"]), length >= 12 ? .warning : .normal)
  }

  /// The day the plan must be checked; a day gone by carries `!`, never colour alone.
  private func review(_ entry: CaseloadEntry, _ session: Session) -> Span {
    guard let due = entry.planReviewDue else { return Span("") }
    let isLate = due < session.today
    return Span(TerminalText((isLate ? "!" : "") + due.finnish), isLate ? .warning : .normal)
  }

  private func language(_ entry: CaseloadEntry, _ session: Session) -> Span {
    let code = entry.serviceLanguage == entry.motherTongue ? "" : entry.motherTongue
    let languages = code.isEmpty ? entry.serviceLanguage : "\(entry.serviceLanguage)/\(code)"
    guard entry.needsInterpreter else { return Span(TerminalText(languages)) }
    return Span(TerminalText(languages) + " " + session.words(.interpreterShort))
  }
}
