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
        .tabs([session.words(.partDetails), session.words(.partHistory)], open: part.rawValue))
    }
    switch part {
    case .history:
      blocks.append(.table(history.table(isProtected: isProtected, session)))
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
