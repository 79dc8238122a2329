import Glibc
import Interface
import ReferenceData
import Terminal

/// The program as a conversation of lines, for a screen reader or a terminal without cursor addressing.
///
/// The same model, update and scene as on the screen; only the rendering and the way of asking differ. A number chooses,
/// a command is said by its letter or title, `=text` writes into the field with the focus, `/text` searches.
final class LinearRuntime {
  private let engine: Engine
  private let console: Console
  private let renderer = LinearRenderer()
  /// The lines of the screen as said last.
  private var said: [String] = []

  /// The size that pages of lists are made for.
  static let pageSize = Size(rows: 24, columns: 200)

  /// Whether the terminal can do nothing else: `TERM` is missing or `dumb`.
  static var isOnlyWay: Bool {
    guard let term = getenv("TERM").map({ String(cString: $0) }) else { return true }
    return term.isEmpty || term == "dumb"
  }

  init(engine: Engine, console: Console) {
    self.engine = engine
    self.console = console
  }

  func run() {
    engine.dispatch(.started)
    say()
    while engine.isRunning {
      console.ask(engine.model.session.words.plain(.linearPrompt))
      guard let line = console.readAnswer() else {
        engine.dispatch(.terminal(.hangUp))
        return
      }
      answer(line)
    }
  }

  /// Says the screen: a new one whole, of the same one only what has changed.
  private func say() {
    let lines = renderer.render(View.scene(engine.model))
    let isSame = said.first == lines.first && said.count > 1
    let known = Set(said)
    let knownTexts = Set(said.map(Self.unmarked))
    for line in lines {
      let isNews = !known.contains(line)
      let isOnlyUnmarked = isNews && Self.unmarked(line) == line && knownTexts.contains(line)
      if !isSame || (isNews && !isOnlyUnmarked) { console.print(line) }
    }
    said = lines
  }

  private static func unmarked(_ line: String) -> String {
    line.replacing(" " + LinearRenderer.marker, with: " ", maxReplacements: 1)
  }

  private func answer(_ line: String) {
    // Nothing wakes this mode between two lines: what is due, as covering revealed facts, is done first.
    engine.dispatch(.terminal(.timeout))
    engine.model.session.message = nil
    let typed = line.trimmed
    switch typed.first {
    case nil:
      said = []
    case "?":
      help()
      return
    case "<":
      engine.dispatch(.terminal(.key(.escape)))
    case "+" where typed.count == 1:
      engine.dispatch(.terminal(.key(.pageDown)))
    case "-" where typed.count == 1:
      engine.dispatch(.terminal(.key(.pageUp)))
    case "/":
      write(String(typed.dropFirst()))
    case "=":
      engine.dispatch(.replaceField(String(line.drop { $0 != "=" }.dropFirst())))
    default:
      guard choose(typed) || command(typed) else {
        console.print(engine.model.session.words.plain(.linearUnknown))
        return
      }
    }
    if engine.isRunning { say() }
  }

  /// Tells how to answer, and every command that can be given now.
  private func help() {
    let words = engine.model.session.words
    console.print(words.plain(.linearHelp))
    let names = commands.map { words.command($0).title.string }
    console.print(words.plain(.linearCommands, ["names": names.joined(separator: ", ")]))
  }

  /// The commands that can be used now.
  private var commands: [Command] {
    Update.offers(engine.model).filter { $0.obstacle == nil }.compactMap { Command.of($0.command) }
  }

  /// A number chooses a row, a field, an answer.
  private func choose(_ typed: String) -> Bool {
    guard let number = Int(typed), number > 0 else { return false }
    engine.dispatch(.choose(number))
    return true
  }

  /// A letter of the menu or the beginning of a title does a command.
  private func command(_ typed: String) -> Bool {
    let words = engine.model.session.words
    let wanted = Words.folded(typed)
    let commands = Update.offers(engine.model).compactMap { Command.of($0.command) }
    let found =
      commands.first { String(words.command($0).letter).lowercased() == typed.lowercased() }
      ?? commands.first { Words.folded(words.command($0).title.string).hasPrefix(wanted) }
    guard let found else { return false }
    engine.dispatch(.command(found.id))
    return true
  }

  private func write(_ text: String) {
    for character in text { engine.dispatch(.terminal(.key(.character(character)))) }
  }
}
