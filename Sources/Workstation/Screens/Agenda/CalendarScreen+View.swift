import Casework
package import Interface
import ReferenceData
import Terminal

extension CalendarScreen {
  package func body(_ session: Session) -> [Block] {
    let words = session.words
    return [
      .lines([heading(session), Line(words(.calendarHint), .hint)]),
      .tabs([words(.calendarWeekTab), words(.calendarDayTab)], open: mode.rawValue),
      .table(table(session)),
    ]
  }

  private func heading(_ session: Session) -> Line {
    let words = session.words
    let number = "\(day.isoWeek.week)"
    let title =
      mode == .day
      ? words(.calendarDay, ["day": session.longDay(day), "week": number])
      : words(
        .calendarWeek,
        [
          "week": number, "from": session.shortDay(week.lowerBound),
          "to": session.longDay(week.upperBound),
        ])
    let count =
      agenda?.entries.count { entry in
        entry.appointment.day.map(days.contains) ?? false
          && entry.appointment.state != .cancelled && entry.appointment.state != .moved
      } ?? 0
    return Line([Span(title, .heading), Span("  " + words.counted(.calendarCount, count), .muted)])
  }

  private func table(_ session: Session) -> Table {
    let words = session.words
    let plan = ColumnPlan(
      [
        .init(title: words(.appointmentsDay), minimum: 17, ideal: 19, rank: 0),
        .init(title: "", minimum: 11, ideal: 12, rank: 1),
        .init(title: words(.appointmentsWho), minimum: 20, ideal: 34, rank: 2),
        .init(title: words(.appointmentsWhat), minimum: 18, ideal: 36, rank: 3),
        .init(title: words(.appointmentsState), minimum: 12, ideal: 24, rank: 5),
        .init(title: words(.appointmentsPlace), minimum: 10, ideal: 24, rank: 4),
      ], width: session.size.columns - Table.gutter)
    var shown: CalendarDate?
    let rows = window.visible.map { line in
      let cells = cells(line, isFirst: shown != line.day, session)
      shown = line.day
      return Table.Row(cells: plan.indices.map { cells[$0] })
    }
    return Table(
      columns: plan.columns, rows: rows, selected: window.selectedVisibleIndex,
      empty: [Line(words(.agendaFree), .muted)])
  }

  /// Day, time, who, what, what became of it, where.
  private func cells(_ line: CalendarLine, isFirst: Bool, _ session: Session) -> [Span] {
    let words = session.words
    let isToday = line.day == session.today
    var day = session.shortDay(line.day)
    if isToday { day += " " + words.plain(.agendaToday) }
    // Said as lines, every row tells its day.
    let dayCell = Span(
      TerminalText(isFirst || session.isLinear ? day : ""), isToday ? .heading : .normal)
    switch line.content {
    case .day:
      let name = session.holidayName(on: line.day)
      let isClosed = !session.workingDays.contains(line.day)
      let text = name ?? words.plain(isClosed ? .agendaClosed : .agendaFree)
      return [dayCell, Span(""), Span(TerminalText(text), .muted), Span(""), Span(""), Span("")]
    case .free(let span):
      let time = ClockTime(minutes: span.lowerBound).map { session.span($0, minutes: span.count) }
      return [
        dayCell, Span(TerminalText(time ?? ""), .muted), Span(words(.agendaFree), .muted), Span(""),
        Span(""), Span(""),
      ]
    case .busy(let busy):
      let time = busy.start.map { session.span($0, minutes: busy.minutes) }
      return [
        dayCell, Span(TerminalText(time ?? words.plain(.agendaNoTime))),
        Span(words(.agendaBusy), .muted), Span(TerminalText(busy.title)), Span(""),
        Span(TerminalText(busy.place)),
      ]
    case .appointment(let entry):
      return [dayCell] + cells(entry, session)
    }
  }

  private func cells(_ entry: AgendaEntry, _ session: Session) -> [Span] {
    let words = session.words
    let appointment = entry.appointment
    let time = appointment.start.map { session.span($0, minutes: appointment.minutes) }
    let isOff = appointment.state != .booked && appointment.state != .held
    let mark = entry.nonDisclosure ? words.plain(.protectedMark) + " " : ""
    let way = appointment.channel.map {
      session.valueName(.appointment, "channel", $0.rawValue).string
    }
    let isForgotten = appointment.state == .booked && (appointment.day ?? .latest) < session.today
    let state =
      isForgotten
      ? words(.appointmentUnrecorded)
      : session.valueName(.appointment, "state", appointment.state.rawValue)
    return [
      Span(TerminalText(time ?? words.plain(.agendaOpenTime)), isOff ? .muted : .normal),
      Span(TerminalText(mark + entry.name), isOff ? .muted : .normal),
      Span(TerminalText(session.title(of: appointment)), isOff ? .muted : .normal),
      Span(state, isForgotten ? .warning : .muted),
      // Where a protected client is met is in her own screen only.
      Span(
        TerminalText(
          appointment.place.isEmpty || entry.nonDisclosure ? way ?? "" : appointment.place)),
    ]
  }
}
