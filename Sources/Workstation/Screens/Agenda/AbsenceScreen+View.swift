import Casework
package import Interface
import ReferenceData
import Terminal

extension AbsenceScreen {
  package func body(_ session: Session) -> [Block] {
    [.lines(head(session)), .form(form)]
  }

  /// What was missed, what the law of the day says, what comes next, and whether the new time is free.
  func head(_ session: Session) -> [Line] {
    let words = session.words
    let client = dossier.client
    let day = missed.day ?? session.today
    var name = [Span(TerminalText("\(client.familyName) \(client.givenNames)"), .heading)]
    if client.nonDisclosure { name.append(Span("  " + words(.protectedMark), .warning)) }
    let what = words(
      .absenceOf,
      ["what": session.title(of: missed), "when": session.when(day, missed.start)])
    var lines = [Line(name + [Span("  " + what)])]
    let consequence = AbsenceConsequence(of: missed, on: day)
    lines += HelpText.wrapped(
      Line(words(consequence.text), consequence.proposesExplanation ? .warning : .normal),
      width: session.size.columns - 2)
    if consequence.proposesExplanation { lines.append(Line(words(.absenceNext), .hint)) }
    let new = replacement(session)
    if let agenda, let free, new.day != nil {
      lines += TimeCheck.lines(of: new, in: agenda, free, session)
      let outlook = ReminderOutlook(for: new, phone: client.phone, now: session.wall)
      lines.append(Line(outlook.text(isProtected: client.nonDisclosure, session), .muted))
    }
    return lines + [Line()]
  }
}

extension AbsenceConsequence {
  /// What is said of it; never what a sanction would be.
  fileprivate var text: TextKey {
    switch self {
    case .notBinding: .absenceNotBinding
    case .callUnanswered: .absenceCall
    case .repeatedEndsJobSearch: .absenceRepeated
    case .firstEndsJobSearch: .absenceFirst
    }
  }
}
