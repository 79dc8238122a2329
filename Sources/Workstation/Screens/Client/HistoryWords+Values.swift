import Casework
import Interface
import ReferenceData
import Terminal

extension HistoryWords {
  /// A value in words.
  ///
  /// Codes go by their names, times by the clock, other records by what they are called in the dossier; the identity code is
  /// masked and contact details of a protected client are covered; a text is cut at a number of letters.
  static func value(
    _ value: FieldValue, of column: String, in kind: RecordKind, among dossier: ClientDossier?,
    isProtected: Bool, limit: Int = readLetters, _ session: Session
  ) -> TerminalText {
    switch value {
    case .none: session.words(.historyNothing)
    case .flag(let flag): session.words(flag ? .yes : .no)
    case .date(let date): TerminalText(date.finnish)
    case .integer(let number): self.number(number, of: column, in: kind, session)
    case .text(let text) where text.isEmpty: session.words(.historyNothing)
    case .text where isProtected && isCovered(column, in: kind):
      session.words(.historyCovered)
    case .text(let text):
      TerminalText(
        cut(self.text(text, of: column, in: kind, among: dossier, session), to: limit))
    }
  }

  private static func number(
    _ number: Int, of column: String, in kind: RecordKind, _ session: Session
  ) -> TerminalText {
    switch (kind, column) {
    case (.note, "signed_at"):
      TerminalText(session.localTime(Moment(milliseconds: Int64(number))).stamp)
    case (.appointment, "start"):
      TerminalText(ClockTime(minutes: number)?.finnish ?? "\(number)")
    case (_, "cost_cents"), (_, "price_cents"):
      TerminalText(euros(cents: number, session))
    default:
      TerminalText(session.words.number(number))
    }
  }

  /// `1 260 €`, with cents only when there are some.
  private static func euros(cents: Int, _ session: Session) -> String {
    let rest = Int(cents.magnitude % 100)
    let mark = session.words.language == .en ? "." : ","
    let decimals = rest == 0 ? "" : "\(mark)\(rest < 10 ? "0" : "")\(rest)"
    return "\(session.words.number(cents / 100))\(decimals)\u{A0}€"
  }

  private static func text(
    _ text: String, of column: String, in kind: RecordKind, among dossier: ClientDossier?,
    _ session: Session
  ) -> String {
    let (reference, language) = (session.reference, session.words.language)
    if references.contains(column), let id = RecordID(text: text) {
      return dossier.flatMap { name(of: id, in: $0, session) } ?? "–"
    }
    switch (kind, column) {
    case (.client, "identity_code"):
      return (try? IdentityCode(text))?.masked ?? "***"
    case (.referral, "disclosed"):
      return text.split(separator: ",").map {
        reference.label(of: String($0), in: .client, language)
      }.joined(separator: ", ")
    case (.consent, "content"):
      return DisclosedField.list(text).isEmpty
        ? text : reference.names(of: text, in: "disclosed", of: .referral, language)
    case (.assessment, "answers"), (.assessment, "needs"):
      return reference.names(of: text, in: column, of: kind, language)
    default:
      return reference.name(of: text, in: column, of: kind, language)
    }
  }

  /// The columns that hold the identifier of another record.
  private static let references: Set = [
    "service", "course", "referral", "consent", "organisation", "appointment", "corrects",
    "subject", "series", "replaced_by", "replaces",
  ]

  /// Whether a column holds contact details of the client, or tells by whom or where she is found.
  private static func isCovered(_ column: String, in kind: RecordKind) -> Bool {
    switch kind {
    case .client: ["address", "postal_code", "municipality", "phone", "email"].contains(column)
    case .appointment: column == "place"
    case .supportPerson: ["phone", "email"].contains(column)
    default: false
    }
  }

  /// What another record of the client is called; nil when it is not there.
  private static func name(
    of id: RecordID, in dossier: ClientDossier, _ session: Session
  ) -> String? {
    if let referral = dossier.referrals.first(where: { $0.id == id }) {
      return referral.serviceName.isEmpty ? nil : referral.serviceName
    }
    if let offer = dossier.jobOffers.first(where: { $0.id == id }) {
      return offer.title.isEmpty ? nil : offer.title
    }
    if let consent = dossier.consents.first(where: { $0.id == id }) {
      return session.valueName(.consent, "purpose", consent.purpose.rawValue).string
    }
    let dated: (kind: RecordKind, day: CalendarDate?)? =
      dossier.appointments.first { $0.id == id }.map { (.appointment, $0.day) }
      ?? dossier.notes.first { $0.id == id }.map { (.note, $0.on) }
      ?? dossier.plans.first { $0.id == id }.map { (.employmentPlan, $0.madeOn) }
    guard let dated, let day = dated.day else { return nil }
    return "\(session.reference.label(of: dated.kind, session.words.language)) \(day.finnish)"
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    let start = text.prefix(limit)
    return start.endIndex == text.endIndex ? text : start + "…"
  }
}
