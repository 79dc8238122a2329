import CPseudoterminal
import Glibc

/// Starts processes with their signals reset and nothing inherited but the three descriptors.
enum Spawn {
  /// A file that becomes one of the descriptors 0, 1 and 2 of the new process.
  struct Opening {
    let path: String
    let flags: CInt
  }

  static func start(
    _ launch: Launch, input: Opening, output: Opening, errors: Opening, asSessionLeader: Bool
  ) throws(LaunchError) -> pid_t {
    let files = [input, output, errors]
    let process = withCStrings(files.map(\.path)) { paths in
      withCStrings([launch.path] + launch.arguments) { arguments in
        withCStrings(launch.environmentStrings) { environment in
          let openings = files.indices.map {
            pseudoterminal_opening(path: paths[$0], flags: files[$0].flags)
          }
          return pseudoterminal_start(
            arguments, environment, launch.directory, openings, asSessionLeader ? 1 : 0)
        }
      }
    }
    guard process > 0 else { throw .notStarted(path: launch.path, -process) }
    return process
  }

  /// Lends a NULL-terminated array of C strings.
  private static func withCStrings<Result>(
    _ strings: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        preconditionFailure("an array that holds nil has an address")
      }
      return body(base)
    }
  }
}
