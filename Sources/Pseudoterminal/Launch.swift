/// What is run on a pseudoterminal, and how.
package struct Launch: Sendable {
  package var path: String
  package var arguments: [String]
  package var size = ScreenSize.standard
  /// The value of `TERM`.
  package var terminal = "xterm-256color"
  /// Added to PATH, HOME, TERM and LC_ALL=C.UTF-8; nothing else is inherited.
  package var environment: [String: String] = [:]
  package var directory = "/"

  package init(_ path: String, _ arguments: [String] = []) {
    self.path = path
    self.arguments = arguments
  }

  /// The environment as `NAME=value` strings.
  var environmentStrings: [String] {
    var all = [
      "HOME": directory, "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/games",
      "TERM": terminal,
    ]
    all.merge(environment) { _, given in given }
    return all.map { "\($0.key)=\($0.value)" }
  }
}

/// Why a program could not be run; the number is `errno`.
package enum LaunchError: Error, Equatable {
  case noPseudoterminal(CInt)
  case notStarted(path: String, CInt)
}

/// How a program ended.
package enum ProgramEnd: Sendable, Hashable {
  case exited(CInt)
  case killed(signal: CInt)

  /// Reads the status word of `waitpid`.
  init(status: CInt) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }
}
