package import Casework

/// What a command line asks for.
package enum Invocation: Sendable, Equatable {
  case open(OpenRequest)
  case demo(DemoRequest)
  case importClients(ImportRequest)
  case importServices(ImportRequest)
  case importCalendar(CalendarImportRequest)
  case exportCalendar(CalendarExportRequest)
  case help
  case version
}

/// Opening the workstation.
package struct OpenRequest: Sendable, Equatable {
  package var store: String?
  package var language: Language?
  package var screen: StartScreen = .today
  package var isLinear = false
}

/// A screen that the program can be opened on.
package enum StartScreen: String, CaseIterable, Sendable {
  case today, clients, calendar, settings, help
}

/// Making a practice store.
package struct DemoRequest: Sendable, Equatable {
  package var clients: Int?
  package var seed: UInt64?
  package var makesOnly = false
  package var open = OpenRequest()
}

/// Importing a transfer list.
package struct ImportRequest: Sendable, Equatable {
  package var file = ""
  package var store: String?
  package var language: Language?
  package var isDryRun = false
  /// Clients who are in the store already stay as they are.
  package var keepsExisting = false
  package var isJSON = false
  package var errors: String?
}
