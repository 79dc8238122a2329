import Interface
import ReferenceData
import Terminal

/// The lines of the help, made from the registry of commands and the texts.
enum HelpText {
  static func lines(for screen: any ScreenState, _ session: Session) -> [Line] {
    let words = session.words
    var lines = [Line(words(.helpKeysHeading, ["screen": screen.title(session).string]), .heading)]
    for offer in screen.offers(session) + Update.everywhere(on: screen, session) {
      guard let command = Command.of(offer.command) else { continue }
      lines.append(line(of: command, offer, session))
    }
    lines.append(Line())
    lines += screen.guide(session)
    lines += words.plain(.helpGuide).split(separator: "\n", omittingEmptySubsequences: false)
      .map { text in
        text.hasPrefix("# ")
          ? Line(TerminalText(String(text.dropFirst(2))), .heading)
          : Line(TerminalText(String(text)))
      }
    return lines
  }

  /// A line broken at words so that it fits a width; what follows is set in under the explanation.
  static func wrapped(_ line: Line, width: Int) -> [Line] {
    guard line.plain.count > width, let last = line.spans.last else { return [line] }
    let indent = line.spans.count > 2 ? keyColumn : 0
    var output: [Line] = []
    var current = Line(Array(line.spans.dropLast()))
    var used = current.plain.count
    var text: String?
    for word in last.text.string.split(separator: " ", omittingEmptySubsequences: false) {
      if let full = text, used + full.count + word.count + 1 > width, !full.isEmpty {
        current.spans.append(Span(TerminalText(full), last.role))
        output.append(current)
        current = Line(TerminalText(String(repeating: " ", count: indent)))
        used = indent
        text = nil
      }
      // A first word that is empty is the space before the text.
      text = text.map { $0 + " " + word } ?? String(word)
    }
    current.spans.append(Span(TerminalText(text ?? ""), last.role))
    return output + [current]
  }

  /// Where the explanations begin.
  private static let keyColumn = 26

  private static func line(of command: Command, _ offer: Offer, _ session: Session) -> Line {
    let text = session.words.command(command)
    var keys = command.keys.map { $0.label(session.keyName) }
    keys.append("F9 \(text.letter)")
    let label = keys.joined(separator: ", ")
    let padding = String(repeating: " ", count: max(1, keyColumn - label.count))
    let obstacle = offer.obstacle.map { " (" + session.words($0).string + ")" } ?? ""
    return Line([
      Span(TerminalText(label), .key), Span(TerminalText(padding)), Span(text.title, .value),
      Span(": " + text.explanation + TerminalText(obstacle)),
    ])
  }
}
