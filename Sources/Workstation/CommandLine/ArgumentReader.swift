import Casework
import ReferenceData

/// Reads a command line.
package struct ArgumentReader {
  var rest: ArraySlice<String>

  private init(_ arguments: [String]) {
    rest = arguments[...]
  }

  /// The invocation of the arguments after the program's name.
  ///
  /// - Throws: A failure whose words say what is wrong and where to look.
  package static func read(_ arguments: [String]) throws(Failure) -> Invocation {
    if arguments.contains("--help") || arguments.contains("-h") { return .help }
    if arguments.contains("--version") { return .version }
    var reader = ArgumentReader(arguments)
    switch arguments.first {
    case "demo":
      reader.rest.removeFirst()
      return .demo(try reader.demo())
    case "import":
      reader.rest.removeFirst()
      return try reader.importing()
    case "export":
      reader.rest.removeFirst()
      guard let subject = reader.rest.popFirst() else { throw Failure(.cliMissingFile) }
      guard subject == "calendar" else {
        throw Failure(.cliUnknownCommand, ["command": "export \(subject)"])
      }
      return .exportCalendar(try reader.exportCalendar())
    case let command? where !command.hasPrefix("-"):
      throw Failure(.cliUnknownCommand, ["command": command])
    default:
      return .open(try reader.open())
    }
  }

  private mutating func open() throws(Failure) -> OpenRequest {
    var request = OpenRequest()
    while let option = rest.popFirst() {
      guard try take(option, into: &request) else {
        throw Failure(.cliUnknownOption, ["option": option])
      }
    }
    return request
  }

  private mutating func demo() throws(Failure) -> DemoRequest {
    var request = DemoRequest()
    while let option = rest.popFirst() {
      switch option {
      case "--clients":
        request.clients = try number(of: option, in: 1...1_000_000)
      case "--seed":
        guard let seed = UInt64(try value(of: option)) else {
          throw Failure(.cliBadValue, ["option": option])
        }
        request.seed = seed
      case "--no-open":
        request.makesOnly = true
      default:
        guard try take(option, into: &request.open) else {
          throw Failure(.cliUnknownOption, ["option": option])
        }
      }
    }
    return request
  }

  private mutating func importing() throws(Failure) -> Invocation {
    guard let subject = rest.popFirst() else { throw Failure(.cliMissingFile) }
    switch subject {
    case "clients": return .importClients(try importRequest(ofClients: true))
    case "services": return .importServices(try importRequest(ofClients: false))
    case "calendar": return .importCalendar(try importCalendar())
    default: throw Failure(.cliUnknownCommand, ["command": "import \(subject)"])
    }
  }

  private mutating func importRequest(ofClients: Bool) throws(Failure) -> ImportRequest {
    var request = ImportRequest()
    while let option = rest.popFirst() {
      switch option {
      case "--dry-run": request.isDryRun = true
      case "--keep-existing" where ofClients: request.keepsExisting = true
      case "--json": request.isJSON = true
      case "--errors" where ofClients:
        request.errors = try value(of: option)
        guard request.errors != "-" else { throw Failure(.cliBadValue, ["option": option]) }
      case "--store": request.store = try value(of: option)
      case "--language": request.language = try language(of: option)
      default:
        guard !option.hasPrefix("-") || option == "-", request.file.isEmpty else {
          throw Failure(.cliUnknownOption, ["option": option])
        }
        request.file = option
      }
    }
    guard !request.file.isEmpty else { throw Failure(.cliMissingFile) }
    return request
  }

  /// Takes an option of opening; false when it is none.
  private mutating func take(
    _ option: String, into request: inout OpenRequest
  ) throws(Failure) -> Bool {
    switch option {
    case "--store":
      request.store = try value(of: option)
    case "--language":
      request.language = try language(of: option)
    case "--linear":
      request.isLinear = true
    case "--screen":
      let name = try value(of: option)
      guard let screen = StartScreen(rawValue: name) else {
        throw Failure(
          .cliUnknownScreen, ["screen": name, "screens": StartScreen.names])
      }
      request.screen = screen
    default:
      return false
    }
    return true
  }

  mutating func value(of option: String) throws(Failure) -> String {
    guard let value = rest.popFirst(), !value.isEmpty else {
      throw Failure(.cliMissingValue, ["option": option])
    }
    return value
  }

  private mutating func number(
    of option: String, in range: ClosedRange<Int>
  ) throws(Failure) -> Int {
    guard let number = Int(try value(of: option)), range.contains(number) else {
      throw Failure(.cliBadValue, ["option": option])
    }
    return number
  }

  mutating func language(of option: String) throws(Failure) -> Language {
    guard let language = Language(rawValue: try value(of: option)) else {
      throw Failure(.cliBadValue, ["option": option])
    }
    return language
  }
}

extension StartScreen {
  /// The names of all screens, for the help and for a refusal.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
