import Glibc

/// A program run to its end without a terminal, and what it left.
package struct CommandRun {
  package let end: ProgramEnd
  package let output: String
  package let errors: String
  /// Wall-clock time from the start to the end.
  package let duration: Duration
  /// Runs the program with empty input; its two outputs go through files, so it never blocks on them.
  package init(_ launch: Launch) throws(LaunchError) {
    guard let directory = TemporaryDirectory() else { throw .notStarted(path: "/tmp", errno) }
    let names = ["\(directory.path)/output", "\(directory.path)/errors"]
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    let began = ContinuousClock.now
    let process = try Spawn.start(
      launch,
      input: Spawn.Opening(path: "/dev/null", flags: O_RDONLY),
      output: Spawn.Opening(path: names[0], flags: writing),
      errors: Spawn.Opening(path: names[1], flags: writing), asSessionLeader: false)
    var status: CInt = 0
    waitpid(process, &status, 0)
    duration = .now - began
    end = ProgramEnd(status: status)
    output = String(decoding: readFile(names[0]) ?? [], as: UTF8.self)
    errors = String(decoding: readFile(names[1]) ?? [], as: UTF8.self)
  }
}
