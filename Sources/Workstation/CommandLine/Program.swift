import CaseStore
import Casework
import Hardening
import ReferenceData

/// The workstation's command line: what is asked for, done, and its exit code.
package struct Program {
  let clock: Clock
  let console: Console

  package init(clock: Clock = .system, console: Console = Console()) {
    self.clock = clock
    self.console = console
  }

  /// The version that `--version` prints.
  package static let version = "0.1.0"

  /// Runs the program with the arguments after its name.
  package func run(_ arguments: [String]) -> Int32 {
    let spoken = Words(TextCatalogue(language: Self.spokenLanguage(arguments)))
    do throws(Failure) {
      return try run(try ArgumentReader.read(arguments), spoken).rawValue
    } catch {
      console.tell(spoken.plain(error.text, error.values))
      return error.exitCode.rawValue
    }
  }

  private func run(_ invocation: Invocation, _ words: Words) throws(Failure) -> ExitCode {
    switch invocation {
    case .help:
      console.print(
        words.plain(.cliHelp, ["screens": StartScreen.names, "store": StoreLocation.own]))
      return .ok
    case .version:
      console.print("omavalmentaja \(Self.version)")
      return .ok
    case .open(let request):
      return try open(request, practice: request.store == nil ? false : nil)
    case .demo(let request):
      return try demo(request, words)
    case .importClients(let request):
      return try importClients(request, words)
    case .importServices(let request):
      return try importServices(request, words)
    case .importCalendar(let request):
      return try importCalendar(request, words)
    case .exportCalendar(let request):
      return try exportCalendar(request, words)
    }
  }

  /// The language of `--language` before the arguments are read whole, so that a refusal too is said in it.
  private static func spokenLanguage(_ arguments: [String]) -> Language {
    guard let index = arguments.firstIndex(of: "--language"), index + 1 < arguments.count else {
      return .fi
    }
    return Language(rawValue: arguments[index + 1]) ?? .fi
  }

  /// The services that a store begins with are nobody's doing, and no coach's undoing takes them back.
  private var seedCause: ChangeCause {
    ChangeCause(
      author: "omavalmentaja", at: clock.now(), label: TextKey.changeCatalogueSeeded.rawValue)
  }

  /// Opens a store in a directory that is ours alone; one that has no catalogue yet gets it.
  func openStore(_ directory: String, practice: Bool?) throws(Failure) -> CaseStore {
    do throws(PrivateDirectoryError) {
      try PrivateDirectory.prepare(directory)
    } catch {
      throw Failure(.failureDirectory, ["path": directory])
    }
    var options = OpenOptions(
      vocabulary: SearchVocabulary { (NameLexicon.embedded(), ReferenceLists.embedded()) })
    options.allowsReadOnly = true
    options.practice = practice
    options.now = clock.now
    options.random = clock.random
    do throws(CaseStoreError) {
      let store = try CaseStore.open(directory: directory, options: options)
      try store.addCatalogue(
        CatalogueSeed.embedded(today: clock.local(clock.now()).date), seedCause)
      return store
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  /// The exit code that tells another program what kind of failure it was.
  var exitCode: ExitCode {
    switch text {
    case .cliUnknownOption, .cliUnknownCommand, .cliMissingValue, .cliBadValue, .cliMissingFile,
      .cliUnknownScreen:
      .usage
    case .fileNotFound, .fileNotReadable: .noInput
    case .fileEmpty, .fileEncoding, .fileSeparator, .fileMissingColumns, .fileDuplicateColumn,
      .fileNoRows, .failureRefused, .publishedEncoding, .publishedTooLarge, .publishedTooDeep,
      .publishedNotJSON, .publishedNotServices, .calendarNotRead:
      .dataError
    case .fileNotWritable, .fileExists, .cliDemoExists: .cannotCreate
    case .failureDiskFull, .failureInputOutput: .inputOutput
    case .failureDirectory, .failureReadOnly: .noPermission
    case .failureUnknown: .software
    default: .unavailable
    }
  }
}
