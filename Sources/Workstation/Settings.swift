package import Casework
import Terminal

/// What a coach has chosen for herself; kept in her store.
package struct Settings: Sendable, Hashable {
  /// How much colour the screen uses.
  package enum Colours: String, Sendable, CaseIterable {
    case automatic, none
  }

  package var language = Language.fi
  package var colours = Colours.automatic
  /// The selection is shown by the marker alone: fewer changed cells for a screen reader to speak.
  package var markerOnly = false
  /// Whether a Saturday is counted as a working day; the law says only "arkipäivä".
  package var saturdayCounts = false
  /// When she receives clients, and how long her way between two places takes.
  package var hours = CoachHours()

  /// The coach's code as the transfer lists write it; empty for the name she is logged in by.
  package var coach = ""

  /// The name of the office as letters tell it.
  package var office = ""
  /// The address of the office, on one line.
  package var officeAddress = ""
  /// The coach's name as letters tell it.
  package var coachName = ""
  /// The number by which clients reach the coach.
  package var phone = ""

  package init() {}

  /// The settings as the store keeps them: name and value.
  package var stored: [(name: String, value: String)] {
    [
      ("language", language.rawValue), ("colours", colours.rawValue),
      ("marker_only", markerOnly ? "1" : "0"), ("saturday_counts", saturdayCounts ? "1" : "0"),
      ("coach", coach), ("work_hours", CoachHours.text(of: hours.work)),
      ("lunch", CoachHours.text(of: hours.lunch)), ("travel_minutes", "\(hours.travelMinutes)"),
      ("office", office), ("office_address", officeAddress),
      ("coach_name", coachName), ("phone", phone),
    ]
  }

  /// The settings from stored values; a value that is missing or unknown leaves the default.
  package init(reading value: (String) -> String?) {
    if let language = value("language").flatMap(Language.init(rawValue:)) {
      self.language = language
    }
    if let colours = value("colours").flatMap(Colours.init(rawValue:)) { self.colours = colours }
    markerOnly = value("marker_only") == "1"
    saturdayCounts = value("saturday_counts") == "1"
    coach = value("coach") ?? ""
    if let work = value("work_hours").flatMap(CoachHours.span) { hours.work = work }
    if let lunch = value("lunch") { hours.lunch = CoachHours.span(typed: lunch) ?? 0..<0 }
    if let travel = value("travel_minutes").flatMap({ Int($0) }), (0...480).contains(travel) {
      hours.travelMinutes = travel
    }
    office = value("office") ?? ""
    officeAddress = value("office_address") ?? ""
    coachName = value("coach_name") ?? ""
    phone = value("phone") ?? ""
  }
}
