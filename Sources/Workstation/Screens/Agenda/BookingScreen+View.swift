import Casework
package import Interface
import ReferenceData
import Terminal

extension BookingScreen {
  package func body(_ session: Session) -> [Block] {
    [.lines(head(session)), .form(form)]
  }

  /// What has to be known of the time in the form: whose it is, the law, clashes, the reminder, what is free.
  func head(_ session: Session) -> [Line] {
    let words = session.words
    let appointment = appointment(session)
    var lines = [heading(appointment, session)]
    if purpose == .book, appointment.kind?.isStatutoryTalk ?? false {
      let window = appointment.kind == proposal.kind ? proposal.window : nil
      lines.append(TimeCheck.window(window, day: appointment.day, session))
    }
    if let agenda, let free {
      lines += TimeCheck.lines(of: appointment, in: agenda, free, session)
    }
    lines.append(
      Line(
        ReminderOutlook(for: appointment, phone: dossier.client.phone, now: session.wall)
          .text(isProtected: dossier.client.nonDisclosure, session), .muted))
    let series = BookingForm.seriesDays(form, appointment, session)
    if !series.isEmpty {
      let days = ([appointment.day].compactMap(\.self) + series).map(session.shortDay)
      lines.append(Line(words(.bookingSeriesDays, ["days": days.joined(separator: ", ")])))
    } else if let free {
      let from = max(session.today, appointment.day ?? proposal.firstDay(today: session.today))
      let slots = FreeTimes.slots(free, from: from, like: appointment, count: 6, perDay: 3)
      lines.append(
        slots.isEmpty
          ? Line(words(.bookingNoFreeTimes), .warning)
          : Line(words(.bookingFreeTimes, ["times": FreeTimes.line(slots, session)]), .hint))
    }
    return lines + [Line()]
  }

  private func heading(_ appointment: Appointment, _ session: Session) -> Line {
    let client = dossier.client
    var spans = [Span(TerminalText("\(client.familyName) \(client.givenNames)"), .heading)]
    if client.nonDisclosure { spans.append(Span("  " + session.words(.protectedMark), .warning)) }
    if let day = appointment.day {
      let text = session.words(
        .agendaOn, ["day": session.when(day, appointment.start), "week": "\(day.isoWeek.week)"])
      spans.append(Span("  " + text))
    }
    return Line(spans)
  }
}
