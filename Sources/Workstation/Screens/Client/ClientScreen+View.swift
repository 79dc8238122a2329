import Casework
package import Interface
import ReferenceData
import Terminal

extension ClientScreen {
  package func body(_ session: Session) -> [Block] {
    guard let dossier = past?.dossier ?? dossier else { return [.reader([], first: 0)] }
    var blocks: [Block] = []
    if !isNew {
      blocks.append(.lines(Briefing.lines(dossier, on: past?.day ?? session.today, session)))
      blocks.append(
        .tabs(
          shownParts.map { session.words(title(of: $0)) },
          open: shownParts.firstIndex(of: part) ?? 0))
    }
    if let slice = slices[part] { return blocks + slice.body(dossier, session) }
    switch part {
    case .situation, .plan, .referrals, .appointments:
      break
    case .history:
      blocks.append(
        .table(
          history.table(among: self.dossier, isProtected: isCovered, session)))
    case .details:
      if let past {
        blocks.append(
          .lines([Line(session.words(.pastHeading, ["date": past.day.finnish]), .warning)]))
        blocks.append(.form(past.form))
      } else {
        blocks.append(.form(form))
      }
    }
    return blocks
  }
}
