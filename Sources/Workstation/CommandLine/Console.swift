import Glibc
import Terminal

/// Plain output of the command line: results to standard output, messages to standard error, both made safe to show.
package struct Console: Sendable {
  package init() {}

  /// Whether a progress bar can be shown.
  var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line of result.
  func print(_ line: String) {
    write(Self.safe(line) + "\n", to: STDOUT_FILENO)
  }

  /// Writes text that is not for a person's eyes but for a program's.
  func printRaw(_ text: String) {
    write(text, to: STDOUT_FILENO)
  }

  /// Writes a line of message.
  func tell(_ line: String) {
    write(Self.safe(line) + "\n", to: STDERR_FILENO)
  }

  /// Shows a progress line in place of the one before.
  func progress(_ text: String, done: Int, of total: Int) {
    guard showsProgress else { return }
    let width = 30
    let filled = total > 0 ? done * width / total : width
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    write("\r[\(bar)] \(Self.safe(text))", to: STDERR_FILENO)
    if done >= total { write("\n", to: STDERR_FILENO) }
  }

  /// Leaves the line of a progress that did not come to its end.
  func leaveProgress() {
    if showsProgress { write("\n", to: STDERR_FILENO) }
  }

  /// Writes a question and leaves the answer on its line.
  func ask(_ question: String) {
    write(Self.safe(question) + " ", to: STDOUT_FILENO)
  }

  /// Reads a line from standard input; nil at its end.
  func readAnswer() -> String? {
    readLine(strippingNewline: true)
  }

  /// Every line goes through the same sieve as what is drawn; line feeds separate lines.
  private static func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalText(String($0)).string }
      .joined(separator: "\n")
  }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        guard errno == EINTR else { return }
        continue
      }
      bytes = bytes.dropFirst(written)
    }
  }
}
