import Glibc
import Pseudoterminal

/// Builds the stores, measures everything and makes the report.
struct Benchmark {
  enum Failure: Error, CustomStringConvertible {
    case noTemporaryDirectory
    case commandFailed(arguments: [String], end: ProgramEnd, errors: String)

    var description: String {
      switch self {
      case .noTemporaryDirectory: "cannot make a temporary directory"
      case .commandFailed(let arguments, let end, let errors):
        "omavalmentaja \(arguments.joined(separator: " ")): \(end)\n\(errors)"
      }
    }
  }

  private let options: BenchmarkOptions
  private let directory: TemporaryDirectory
  private let workstation = directoryOfThisProgram() + "/omavalmentaja"
  private var report = Report()

  init(_ options: BenchmarkOptions) throws(Failure) {
    self.options = options
    guard let directory = TemporaryDirectory() else { throw .noTemporaryDirectory }
    self.directory = directory
  }

  /// Measures every row; takes minutes.
  consuming func run() throws -> Report {
    var load = [0.0]
    getloadavg(&load, 1)
    let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    report.remark("Load average at the start: \(rounded(load[0], 1)) on \(processors) processors.")
    let peers = try measurePeers()
    try measureImport()
    try measureNotes()
    for clients in options.stores { try measureStore(clients, peers) }
    return report
  }

  /// Runs a command of the workstation to its end; its success is required.
  private func command(_ arguments: [String]) throws -> CommandRun {
    var launch = Launch(workstation, arguments)
    launch.directory = directory.path
    let run = try CommandRun(launch)
    guard run.end == .exited(EXIT_SUCCESS) else {
      throw Failure.commandFailed(arguments: arguments, end: run.end, errors: run.errors)
    }
    return run
  }

  private mutating func measurePeers() throws -> [String: ListFigures] {
    var figures: [String: ListFigures] = [:]
    for peer in Peer.all {
      if let launch = try peer.prepare(entries: 13_000, in: directory.path) {
        progress("\(peer.name), 13 000 rows")
        figures[peer.name] = try ListFigures(launch, rows: 2..<20, options: options)
      } else {
        report.remark("\(peer.name) is not installed: its column is empty.")
      }
    }
    return figures
  }

  private mutating func measureImport() throws {
    let rows = 13_000
    let file = directory.path + "/transfer.csv"
    writeFile(file, TransferList.make(rows: rows))
    progress("import of \(rows) rows")
    let run = try command(["import", "clients", file, "--store", directory.path + "/imported"])
    report.add(
      ReportRow(
        what: "import of 13 000 clients", unit: .milliseconds, budget: 2_000,
        measured: milliseconds(run.duration)))
  }

  private mutating func measureNotes() throws {
    let store = directory.path + "/decade"
    let file = directory.path + "/month.csv"
    progress("ten years of transfer lists")
    for list in TransferList.decade() {
      writeFile(file, list)
      _ = try command(["import", "clients", file, "--store", store])
    }
    var launch = Launch(workstation, ["--store", store, "--screen", "clients"])
    launch.directory = directory.path
    progress("notes")
    report.add(try NoteFigures(launch, directory: store, options: options))
  }

  private mutating func measureStore(_ clients: Int, _ peers: [String: ListFigures]) throws {
    let store = directory.path + "/practice-\(clients)"
    progress("practice store of \(clients)")
    let run = try command([
      "demo", "--clients", String(clients), "--seed", "1", "--store", store, "--no-open",
    ])
    report.add(
      ReportRow(
        what: "practice store of \(grouped(clients)) clients", unit: .milliseconds,
        budget: clients == 13_000 ? 5_000 : nil, measured: milliseconds(run.duration)))

    var launch = Launch(workstation, ["--store", store, "--screen", "clients"])
    launch.directory = directory.path
    progress("client list of \(clients)")
    let list = try ListFigures(launch, rows: 0..<24, options: options)
    report.add(list, clients: clients, peers: clients == 13_000 ? peers : [:])
    progress("search and form of \(clients)")
    report.add(try WorkstationFigures(launch, options: options), clients: clients)
    launch.arguments = ["--store", store]
    progress("day's work of \(clients)")
    report.add(try CaseworkFigures(launch, options: options), clients: clients)
  }

  private func progress(_ text: String) { writeMessage("benchmark: \(text)") }
}

/// Writes a count with a space between thousands.
func grouped(_ count: Int) -> String {
  count < 1_000
    ? String(count)
    : grouped(count / 1_000) + " " + String(String(count % 1_000 + 1_000).dropFirst())
}

/// Writes a line on standard error; the table alone goes to standard output.
func writeMessage(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
}
