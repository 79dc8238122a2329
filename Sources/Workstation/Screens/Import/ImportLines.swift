import CaseStore
import Casework
import ReferenceData
import Terminal

/// The rows of the preview, in words.
enum ImportLines {
  static func make(
    _ part: ImportScreen.Part, _ plan: ImportPlan?, _ summary: TransferSummary?, _ session: Session
  ) -> [ImportLine] {
    guard let plan, let summary else { return [] }
    return switch part {
    case .faults:
      summary.faults.enumerated().map { index, fault in
        ImportLine(
          id: index, line: fault.line, subject: TerminalText(fault.column),
          detail: TransferWords.sentence(fault, session.words), update: nil)
      }
    case .updates:
      plan.updates.enumerated().map { index, update in
        ImportLine(
          id: index, line: update.line, subject: name(update.client),
          detail: changes(update, session), update: index)
      }
    case .duplicates:
      plan.likelyDuplicates.enumerated().map { index, pair in
        ImportLine(
          id: index, line: pair.line,
          subject: TerminalText("\(pair.familyName) \(pair.givenNames)"),
          detail: session.words(.importDuplicate, ["date": pair.birthDate.finnish]), update: nil)
      }
    case .additions:
      plan.additions.enumerated().map { index, addition in
        ImportLine(
          id: index, line: nil, subject: name(addition.client),
          detail: situation(addition, session), update: nil)
      }
    }
  }

  private static func name(_ client: Client) -> TerminalText {
    TerminalText("\(client.familyName) \(client.givenNames)")
  }

  private static func changes(_ update: ImportUpdate, _ session: Session) -> TerminalText {
    TerminalText(
      update.changes.map { change in
        let label = HistoryWords.label(of: change.field.field, in: change.kind, session).string
        let before = HistoryWords.value(
          change.field.before, of: change.field.field, in: change.kind, among: nil,
          isProtected: update.isProtected, session)
        let after = HistoryWords.value(
          change.field.after, of: change.field.field, in: change.kind, among: nil,
          isProtected: update.isProtected, session)
        return "\(label): \(before.string) → \(after.string)"
      }.joined(separator: "; "))
  }

  private static func situation(_ dossier: ClientDossier, _ session: Session) -> TerminalText {
    let status = session.label(dossier.latestStatus?.status).string
    let birth = dossier.client.birthDate?.finnish ?? ""
    let place =
      dossier.client.nonDisclosure
      ? session.words.plain(.protectedMark)
      : session.municipality(dossier.client.municipality).string
    return TerminalText([birth, place, status].filter { !$0.isEmpty }.joined(separator: ", "))
  }
}
