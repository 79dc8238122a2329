import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

/// The words of the worklist: what is asked for, how late it is, and why.
extension Session {
  /// What an item of a kind asks for, in a few words.
  func name(of kind: DueKind) -> TerminalText { dueWord("kind", kind.rawValue) }

  /// On what an item of a kind rests.
  func basis(of kind: DueKind) -> TerminalText { dueWord("basis", kind.rawValue) }

  /// What closes an item of a kind that cannot be ticked.
  func closing(of kind: DueKind) -> TerminalText { dueWord("close", kind.rawValue) }

  func name(of fact: DueFact) -> TerminalText { dueWord("fact", fact.rawValue) }

  func name(of reason: DueReason) -> TerminalText { dueWord("reason", reason.rawValue) }

  private func dueWord(_ table: String, _ code: String) -> TerminalText {
    TerminalText(reference.dueWords.label("\(table).\(code)", language: words.language) ?? code)
  }

  /// The deadline of an item and how far it is, in words; what is late begins with `!`, never colour alone.
  func deadline(of item: DueItem) -> Span {
    let (due, isLate) = (item.due, item.due < today)
    let text =
      if let booked = item.booked {
        words(.dueBooked, ["date": short(due), "booked": short(booked)])
      } else if isLate {
        late(since: due)
      } else {
        switch today.days(until: due) {
        case 0: words(.dueToday)
        case 1: words(.dueTomorrow)
        case let days: words(.dueLeft, ["date": short(due), "n": words.number(days)])
        }
      }
    return Span((isLate ? "!" : "") + text, isLate ? .warning : .normal)
  }

  /// How late something is in working days; what ended on the last working day is not told a number.
  private func late(since due: CalendarDate) -> TerminalText {
    let days = workingDays.count(after: due, through: today)
    return days == 0
      ? words(.dueJustPassed, ["date": short(due)])
      : words(.dueLate, ["date": short(due), "n": words.number(days)])
  }

  /// A day without its year when that is the present one.
  func short(_ day: CalendarDate) -> String {
    day.year == today.year ? "\(day.day).\(day.month)." : day.finnish
  }

  /// Why something is, or is not, on the list: one line.
  func sentence(_ judgement: DueJudgement) -> TerminalText {
    switch judgement {
    case .listed(let item, _):
      words(.whyListed, ["date": item.opens.finnish, "due": item.due.finnish])
    case .notYet(let item, _):
      words(.whyNotYet, ["date": item.opens.finnish, "due": item.due.finnish])
    case .postponed(let item, _):
      words(
        .whyPostponed,
        ["date": item.opens.finnish, "reason": item.postponement?.reason ?? ""])
    case .met(let event, let day, _):
      day.map {
        words(.whyMet, ["date": $0.finnish, "what": what(event)])
      } ?? words(.whyMetUndated, ["what": what(event)])
    case .notApplicable(let reason, let day):
      day.map { words(.whyNotDated, ["date": $0.finnish, "reason": name(of: reason).string]) }
        ?? words(.whyNot, ["reason": name(of: reason).string])
    }
  }

  private func what(_ event: DueEvent) -> String {
    reference.label(of: event.kind, words.language)
  }

  /// One step of the arithmetic: `työnhaku alkoi 2.1.2026 + 10 työpäivää = 19.1.2026`.
  func arithmetic(_ step: DueStep) -> TerminalText {
    let start = name(of: step.fact) + " " + TerminalText(step.date.finnish)
    guard let rule = step.rule, rule.unit.isTime || step.result != step.date else { return start }
    let sign: TerminalText = step.isBackwards ? " − " : " + "
    return start + sign + amount(rule, in: step) + " = " + TerminalText(step.result.finnish)
  }

  /// What a rule counts; of its values the one that leads to the day.
  private func amount(_ rule: RuleRow, in step: DueStep) -> TerminalText {
    let key: TextKey =
      switch rule.unit {
      case .workingDay: .whyWorkingDays
      case .month: .whyMonths
      case .year: .whyYears
      case .none, .calendarDay, .hour, .count, .kilometre, .dayPercent: .whyDays
      }
    let months = rule.values.first { step.date.adding(months: $0) == step.result }
    return words.counted(key, rule.unit == .month ? months ?? rule.value : rule.value)
  }

  /// The row of the rules that a step counts by, and whose it is.
  func source(of rule: RuleRow) -> TerminalText {
    let note = rule.note.isEmpty ? "" : " (\(rule.note))"
    let owner = rule.isSite ? ", " + words.plain(.whySite) : ""
    let source = rule.isOwnLimit ? words.plain(.whyOwnLimit) : rule.source
    return words(.whySource, ["source": source + note + owner])
  }
}
