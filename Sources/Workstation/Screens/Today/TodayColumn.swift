import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

/// The columns of the worklist, in the order in which they stand.
enum TodayColumn: CaseIterable {
  case name, what, due, basis, coach

  func wish(_ session: Session) -> ColumnPlan.Wish {
    switch self {
    case .name:
      ColumnPlan.Wish(title: session.words(.columnName), minimum: 23, ideal: 34, rank: 0)
    case .what:
      ColumnPlan.Wish(title: session.words(.columnWhat), minimum: 25, ideal: 34, rank: 1)
    case .due:
      ColumnPlan.Wish(title: session.words(.columnDue), minimum: 27, ideal: 28, rank: 2)
    case .basis:
      ColumnPlan.Wish(title: session.words(.columnBasis), minimum: 20, ideal: 46, rank: 3)
    case .coach:
      ColumnPlan.Wish(title: session.words(.columnCoach), minimum: 6, ideal: 8, rank: 4)
    }
  }

  /// What the column says of an item.
  func cell(_ entry: WorklistEntry, _ session: Session, width: Int) -> Span {
    switch self {
    case .name:
      Self.name(
        entry.familyName, entry.givenNames, nonDisclosure: entry.nonDisclosure, session, width)
    // What it is about is near to health: it is told of the selected row only, and logged.
    case .what: Span(session.name(of: entry.item.kind))
    case .due: session.deadline(of: entry.item)
    case .basis: Span(session.basis(of: entry.item.kind), .muted)
    case .coach: Span(TerminalText(entry.coach))
    }
  }

  /// What the column says of an appointment.
  func cell(_ entry: AgendaEntry, _ session: Session, width: Int) -> Span {
    let appointment = entry.appointment
    switch self {
    case .name:
      let time = appointment.start.map { TerminalText($0.finnish) + " " } ?? ""
      let name = Self.name(
        entry.familyName, entry.givenNames, nonDisclosure: entry.nonDisclosure, session,
        width - time.width)
      return Span(time + name.text, name.role)
    case .what:
      let kind = appointment.kind.map {
        session.valueName(.appointment, "kind", $0.rawValue).string
      }
      return Span(TerminalText(kind ?? appointment.topic))
    case .due:
      let channel = appointment.channel.map {
        session.valueName(.appointment, "channel", $0.rawValue).string
      }
      guard appointment.state == .booked else {
        let state = session.valueName(.appointment, "state", appointment.state.rawValue).string
        return Span(Self.joined([state, channel]), .muted)
      }
      let binding = appointment.isBinding ? session.words.plain(.todayBinding) : nil
      return Span(Self.joined([channel, binding]))
    case .basis: return Span("")
    case .coach: return Span(TerminalText(appointment.coach))
    }
  }

  private static func joined(_ parts: [String?]) -> TerminalText {
    TerminalText(parts.compactMap(\.self).joined(separator: ", "))
  }

  /// A name; non-disclosure is told by a word that is never clipped away.
  private static func name(
    _ familyName: String, _ givenNames: String, nonDisclosure: Bool, _ session: Session,
    _ width: Int
  ) -> Span {
    session.nameCell(familyName + " " + givenNames, isProtected: nonDisclosure, width: width)
  }
}
