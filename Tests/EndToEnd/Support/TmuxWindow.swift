import Glibc
import Pseudoterminal
import Testing

/// A tmux server of its own with one window of 80×24, to see what a terminal keeps of a program.
final class TmuxWindow {
  /// Two settings that decide whether a program's last screen survives it.
  struct Settings: Sendable, CustomTestStringConvertible {
    let terminal: String
    let hasAlternateScreen: Bool

    var testDescription: String { "\(terminal), alternate screen \(hasAlternateScreen)" }

    static let all = ["tmux-256color", "vt100"].flatMap { terminal in
      [true, false].map { Settings(terminal: terminal, hasAlternateScreen: $0) }
    }
  }

  private let socket: String
  private let configuration: String

  /// Starts the program in the window, whose socket and configuration go beside the store.
  init(_ launch: Launch, _ settings: Settings, _ workplace: Workplace) throws {
    socket = workplace.home.path + "/tmux"
    configuration = workplace.home.path + "/tmux.conf"
    let lines = [
      "set -g default-terminal \(settings.terminal)",
      "set -g alternate-screen \(settings.hasAlternateScreen ? "on" : "off")",
      "set -g remain-on-exit on", "set -g status off",
    ]
    writeFile(configuration, lines.flatMap { Array(($0 + "\n").utf8) })
    try tmux(["new-session", "-d", "-x", "80", "-y", "24", launch.path] + launch.arguments)
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// The window's text with all the lines that have scrolled out of it.
  func everything() throws -> String { try tmux(["capture-pane", "-p", "-S", "-"]) }

  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// The program's process.
  func process() throws -> pid_t {
    try #require(pid_t(tmux(["display-message", "-p", "#{pane_pid}"]).filter(\.isNumber)))
  }

  /// Waits until the window's text satisfies the condition; throws it when it never does.
  func require(_ expected: String, _ condition: (String) -> Bool) throws {
    for _ in 0..<200 where try !condition(everything()) { usleep(50_000) }
    let text = try everything()
    try #require(condition(text), "expected \(expected) in\n\(text)")
  }

  /// Waits until the program has ended.
  func requireEnd() throws {
    for _ in 0..<200 {
      if try tmux(["display-message", "-p", "#{pane_dead}"]).hasPrefix("1") { return }
      usleep(50_000)
    }
    Issue.record("the program is still running")
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let run = try CommandRun(
      Launch("/usr/bin/tmux", ["-u", "-S", socket, "-f", configuration] + arguments))
    return run.output
  }
}
