import Casework
import Interface
import ReferenceData
import Terminal

/// Who this is and where things stand, in lines that are read in ten seconds.
enum Briefing {
  /// Rows that the briefing takes.
  static let rows = 4

  static func lines(
    _ dossier: ClientDossier, on day: CalendarDate, _ session: Session
  ) -> [Line] {
    [
      person(dossier.client, on: day, session), situation(dossier, on: day, session),
      plan(dossier, on: day, session), attention(dossier, on: day, session),
    ]
  }

  private static func person(
    _ client: Client, on today: CalendarDate, _ session: Session
  ) -> Line {
    let words = session.words
    var spans = [Span(TerminalText("\(client.familyName) \(client.givenNames)"), .heading)]
    if client.nonDisclosure { spans.append(Span("  " + words(.protectedMark), .warning)) }
    if let age = client.birthDate?.years(until: today) {
      spans.append(Span("  " + words(.briefingAge, ["n": "\(age)"])))
    }
    if !client.motherTongue.isEmpty {
      spans.append(Span("  " + session.languageName(client.motherTongue)))
    }
    if client.needsInterpreter { spans.append(Span(", " + words(.briefingInterpreter), .warning)) }
    if !client.coach.isEmpty {
      spans.append(Span("  " + words(.briefingCoach, ["coach": client.coach]), .muted))
    }
    return Line(spans)
  }

  private static func situation(
    _ dossier: ClientDossier, on today: CalendarDate, _ session: Session
  ) -> Line {
    let words = session.words
    var parts: [Span] = []
    if let status = dossier.latestStatus {
      parts.append(Span(session.label(status.status), .value))
      if let began = status.began {
        parts.append(Span(" " + words(.briefingSince, ["date": began.finnish])))
      }
    }
    if let since = dossier.currentUnemployment?.began {
      let months = since.months(until: today)
      let key: TextKey =
        since == dossier.latestStatus?.began ? .briefingUnemployedShort : .briefingUnemployed
      parts.append(
        Span(
          ", " + words(key, ["n": "\(months)", "date": since.finnish]),
          months >= 12 ? .warning : .normal))
    }
    if let search = dossier.latestJobSearch {
      if let ended = search.ended {
        parts.append(Span(", " + words(.briefingSearchEnded, ["date": ended.finnish]), .warning))
      } else if let began = search.began {
        parts.append(Span(", " + words(.briefingSearch, ["date": began.finnish])))
      }
    }
    return Line(parts.isEmpty ? [Span(words(.briefingNoStatus), .muted)] : parts)
  }

  private static func plan(
    _ dossier: ClientDossier, on today: CalendarDate, _ session: Session
  ) -> Line {
    let words = session.words
    guard let plan = dossier.planInForce else { return Line(words(.briefingNoPlan), .warning) }
    var spans = [Span(session.label(plan.kind), .value)]
    if let due = plan.reviewDue {
      // Late over a weekend, it is not late by any working day yet.
      let late = session.workingDays.count(after: due, through: today)
      let key: TextKey =
        due >= today ? .briefingReview : late == 0 ? .briefingReviewOverdue : .briefingReviewLate
      spans.append(
        Span(
          "  " + words(key, ["date": due.finnish, "n": "\(late)"]),
          due < today ? .warning : .normal))
    }
    if let made = plan.madeOn {
      spans.append(Span("  " + words(.briefingPlanMade, ["date": made.finnish]), .muted))
    }
    return Line(spans)
  }

  private static func attention(
    _ dossier: ClientDossier, on today: CalendarDate, _ session: Session
  ) -> Line {
    let words = session.words
    var spans: [Span] = []
    if let day = dossier.latestContact?.on {
      let days = today.dayNumber - day.dayNumber
      spans.append(
        Span(
          words(.briefingContact, ["date": day.finnish, "n": "\(days)"]),
          days >= 60 ? .warning : .normal))
    } else {
      spans.append(Span(words(.briefingNoContact), .warning))
    }
    if dossier.client.nonDisclosure {
      // Not even whether there is a number is told.
    } else if dossier.client.phone.isEmpty {
      spans.append(Span("  " + words(.briefingNoPhone), .warning))
    } else if PhoneProblem(of: dossier.client.phone) != nil {
      spans.append(Span("  " + words(.briefingPhoneProblem), .warning))
    }
    let groups = dossier.client.experimentGroups(on: today)
    if !groups.isEmpty {
      let names = ExperimentGroup.allCases.filter(groups.contains).map { words.plain($0.text) }
      spans.append(Span("  " + TerminalText(names.joined(separator: ", ")), .muted))
    }
    return Line(spans)
  }
}
