import CaseStore
import Casework
import Interface
import ReferenceData
import Terminal

/// The names of clients, which never stand without the word of a non-disclosure order.
extension Session {
  /// A client's name, with the word after it when she is under a non-disclosure order.
  func nameLine(of client: Client) -> TerminalText {
    nameLine("\(client.familyName) \(client.givenNames)", isProtected: client.nonDisclosure)
  }

  /// A name, with the word after it when it is that of a client under a non-disclosure order.
  func nameLine(_ name: String, isProtected: Bool) -> TerminalText {
    TerminalText(name) + (isProtected ? "  " + words(.protectedMark) : "")
  }

  /// A name in a column: what has no room is clipped of the name, never of the word.
  func nameCell(_ name: String, isProtected: Bool, width: Int) -> Span {
    guard isProtected else { return Span(TerminalText(name)) }
    let mark = " " + words(.protectedMark)
    return Span(TerminalText(name).clipped(to: max(1, width - mark.width)) + mark, .warning)
  }

  /// The heading of a screen about a client, with the word when she is under a non-disclosure order.
  func heading(_ title: TerminalText, of client: Client?) -> TerminalText {
    client?.nonDisclosure ?? false ? title + " – " + words(.protectedMark) : title
  }

  /// What stands for a meeting place: of a protected client nothing but that it is covered.
  func place(of appointment: Appointment, isCovered: Bool) -> TerminalText {
    guard isCovered, !appointment.place.isEmpty else { return TerminalText(appointment.place) }
    return words(.protectedCover)
  }
}
