/// Who sends papers: the office and the coach, as a letter names them.
package struct PaperSender: Sendable, Hashable {
  /// The name of the office.
  package var office = ""
  /// Its address, on one line.
  package var address = ""
  /// The coach's name.
  package var coach = ""
  /// The number by which a client reaches the coach.
  package var phone = ""

  /// Makes a sender of whom nothing is known yet.
  package init() {}

  /// The letterhead.
  package var lines: [String] { [office, address].filter { !$0.isEmpty } }
}
