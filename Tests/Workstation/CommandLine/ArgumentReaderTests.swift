import Casework
import ReferenceData
import Testing

@testable import Workstation

@Suite("Command line")
struct ArgumentReaderTests {
  @Test(
    "is read",
    arguments: [
      ([], .open(OpenRequest())),
      (["--help"], .help), (["demo", "-h"], .help), (["--version"], .version),
      (
        ["--store", "/s", "--language", "sv", "--linear", "--screen", "settings"],
        .open(
          open {
            $0.store = "/s"; $0.language = .sv; $0.isLinear = true; $0.screen = .settings
          })
      ),
      (["demo"], .demo(DemoRequest())),
      (
        ["demo", "--clients", "20", "--seed", "18446744073709551615", "--no-open", "--linear"],
        .demo(
          demo {
            $0.clients = 20; $0.seed = .max; $0.makesOnly = true; $0.open.isLinear = true
          })
      ),
      (["import", "clients", "a.csv"], .importClients(list { $0.file = "a.csv" })),
      (
        [
          "import", "clients", "--dry-run", "a.csv", "--keep-existing", "--json", "--errors",
          "b.csv",
          "--store", "/s", "--language", "en",
        ],
        .importClients(
          list {
            $0.file = "a.csv"; $0.isDryRun = true; $0.keepsExisting = true; $0.isJSON = true
            $0.errors = "b.csv"; $0.store = "/s"; $0.language = .en
          })
      ),
      (["import", "calendar", "a.ics"], .importCalendar(busy { $0.file = "a.ics" })),
      (
        [
          "import", "calendar", "--dry-run", "a.ics", "--json", "--replace", "--store", "/s",
          "--language", "sv",
        ],
        .importCalendar(
          busy {
            $0.file = "a.ics"; $0.isDryRun = true; $0.isJSON = true; $0.replacesAll = true
            $0.store = "/s"; $0.language = .sv
          })
      ),
      (
        [
          "export", "calendar", "b.ics", "--from", "2026-11-23", "--to", "29.11.2026", "--names",
        ],
        .exportCalendar(
          calendar {
            $0.file = "b.ics"; $0.from = CalendarDate(year: 2026, month: 11, day: 23)
            $0.to = CalendarDate(year: 2026, month: 11, day: 29); $0.names = true
          })
      ),
    ] as [([String], Invocation)])
  func read(arguments: [String], invocation: Invocation) throws {
    #expect(try ArgumentReader.read(arguments) == invocation)
  }

  @Test(
    "is refused with a reason",
    arguments: [
      (["--nope"], .cliUnknownOption), (["hello"], .cliUnknownCommand),
      (["--store"], .cliMissingValue),
      (["--store", ""], .cliMissingValue), (["--language", "de"], .cliBadValue),
      (["--screen", "map"], .cliUnknownScreen), (["demo", "--clients", "0"], .cliBadValue),
      (["demo", "--clients", "x"], .cliBadValue), (["demo", "--seed", "-1"], .cliBadValue),
      (["demo", "extra"], .cliUnknownOption), (["import"], .cliMissingFile),
      (["import", "vacancies", "a.csv"], .cliUnknownCommand),
      (["import", "clients"], .cliMissingFile), (["import", "calendar"], .cliMissingFile),
      (["export"], .cliMissingFile), (["export", "calendar"], .cliMissingFile),
      (["export", "moon", "a"], .cliUnknownCommand),
      (["export", "calendar", "a", "--from", "31.2.2026"], .cliBadValue),
      (["export", "calendar", "a", "--from", "2.1.2026", "--to", "1.1.2026"], .cliBadValue),
      (["export", "calendar", "a", "b"], .cliUnknownOption),
      (["import", "clients", "a.csv", "b.csv"], .cliUnknownOption),
      (["import", "clients", "a.csv", "--linear"], .cliUnknownOption),
    ] as [([String], TextKey)])
  func refuse(arguments: [String], reason: TextKey) {
    let failure = #expect(throws: Failure.self) { try ArgumentReader.read(arguments) }
    #expect(failure?.text == reason)
  }

  private static func open(_ change: (inout OpenRequest) -> Void) -> OpenRequest {
    var request = OpenRequest()
    change(&request)
    return request
  }

  private static func demo(_ change: (inout DemoRequest) -> Void) -> DemoRequest {
    var request = DemoRequest()
    change(&request)
    return request
  }

  private static func busy(
    _ change: (inout CalendarImportRequest) -> Void
  ) -> CalendarImportRequest {
    var request = CalendarImportRequest()
    change(&request)
    return request
  }

  private static func calendar(
    _ change: (inout CalendarExportRequest) -> Void
  ) -> CalendarExportRequest {
    var request = CalendarExportRequest()
    change(&request)
    return request
  }

  private static func list(_ change: (inout ImportRequest) -> Void) -> ImportRequest {
    var request = ImportRequest()
    change(&request)
    return request
  }
}
