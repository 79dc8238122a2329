import Casework
import Interface
import ReferenceData
import Terminal

/// How services and courses are said.
enum ServiceWords {
  /// A course in one line: name, days, place, times.
  static func course(_ course: Course, _ session: Session) -> TerminalText {
    let days = [course.began, course.ended].compactMap { $0?.finnish }
    let parts = [course.name, days.joined(separator: "–"), course.place, course.times]
    return TerminalText(parts.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// When one could begin, and how many places are left.
  static func start(_ service: Service, _ session: Session) -> TerminalText {
    let words = session.words
    let start = session.catalogue.nextStart(of: service, from: session.today)
    let course = session.catalogue.nextCourse(of: service.id, from: session.today)
    let left = course.flatMap { session.catalogueUse.placesLeft(in: $0) } ?? service.places
    let parts = [
      start.map { ReferralWords.shortDay($0, session) },
      left.map { words.plain(.placesLeft, ["n": "\($0)"]) },
    ]
    return TerminalText(parts.compactMap(\.self).joined(separator: ", "))
  }

  /// What the rules say of a client's referral to a service; nothing without a service or a rule.
  static func findings(
    _ service: Service?, _ dossier: ClientDossier, _ session: Session
  ) -> [Line] {
    guard let service else { return [] }
    let start = session.catalogue.nextStart(of: service, from: session.today) ?? session.today
    let check = RuleCheck(dossier, start: start, catalogue: session.catalogue)
    return check.findings(for: service).filter { $0.matter != .nothingAgainst }
      .map { ReferralWords.line($0, session) }
  }

  /// The name of a category; empty for a code that is none.
  static func category(_ code: String, _ session: Session) -> TerminalText {
    session.valueName(.service, "category", code)
  }

  /// Why a search has found a service: the words of it that answer.
  static func reasons(_ found: FoundService, _ session: Session) -> TerminalText {
    let texts = found.reasons.map { reason in
      SearchText.folded(reason.typed) == SearchText.folded(reason.found)
        ? reason.found : "\(reason.typed) → \(reason.found)"
    }
    return TerminalText(texts.joined(separator: ", "))
  }
}
