import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

/// An item that an action has closed, with what closed it: nothing vanishes unsaid.
struct ClosedItem: Sendable {
  let entry: WorklistEntry
  /// How many others of the same client the action has closed.
  let others: Int
  let judgement: DueJudgement?

  func message(_ session: Session) -> Message {
    let words = session.words
    var text = words(
      .todayClosed,
      [
        "name": session.nameLine(
          "\(entry.familyName) \(entry.givenNames)", isProtected: entry.nonDisclosure
        ).string,
        "what": session.name(of: entry.item.kind).string,
        "why": judgement.map { session.sentence($0).string } ?? "",
      ])
    if others > 0 { text = text + " " + words.counted(.todayClosedOthers, others) }
    return Message(text)
  }
}
