/// What was agreed to be done as an approved version of a plan tells it: it stays when the action goes on changing.
package struct PlanLine: Sendable, Hashable {
  /// What is to be done, on one line.
  package let text: String
  /// Who does it.
  package let responsible: ResponsibleSide
  /// The day by which it is to be done.
  package let due: CalendarDate?

  /// Takes an action as it stands.
  package init(_ action: AgreedAction) {
    text = String(action.text.map { $0.isNewline ? " " : $0 })
    responsible = action.responsible
    due = action.due
  }

  /// Reads `side; due; text`, the day as ISO 8601 or `-`; nil for anything else.
  init?(stored line: Substring) {
    guard let side = line.firstRange(of: "; ") else { return nil }
    let rest = line[side.upperBound...]
    guard let day = rest.firstRange(of: "; "),
      let responsible = ResponsibleSide(rawValue: String(line[..<side.lowerBound]))
    else { return nil }
    self.responsible = responsible
    due = CalendarDate(iso: String(rest[..<day.lowerBound]))
    text = String(rest[day.upperBound...])
  }

  /// The line as it is stored.
  var stored: String { "\(responsible.rawValue); \(due?.iso ?? "-"); \(text)" }
}

extension PlanLine {
  /// The lines of a stored text; a line that cannot be read is passed over.
  static func lines(of stored: String) -> [PlanLine] {
    stored.split(separator: "\n").compactMap(PlanLine.init(stored:))
  }

  /// The order in which plans tell what is agreed: the client's first, then by day, those without a day last.
  static func inOrder(_ actions: [AgreedAction]) -> [AgreedAction] {
    func rank(_ action: AgreedAction) -> (Int, CalendarDate, RecordID) {
      let side = ResponsibleSide.allCases.firstIndex(of: action.responsible) ?? 0
      return (side, action.due ?? .latest, action.id)
    }
    return actions.sorted { rank($0) < rank($1) }
  }
}
