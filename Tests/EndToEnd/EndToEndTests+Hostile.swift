import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  struct Payload: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    init(_ name: String, _ text: String) {
      testDescription = name
      bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      testDescription = name
      self.bytes = bytes
    }
  }

  static let payloads = [
    Payload("window title", "x\u{1B}]0;owned\u{7}"),
    Payload("clipboard", "x\u{1B}]52;c;b3duZWQ=\u{1B}\\"),
    Payload("clear and home", "x\u{1B}[2J\u{1B}[Howned"),
    Payload("device control string", "x\u{1B}P$qm\u{1B}\\"),
    Payload("C1 control sequence", "x\u{9B}31mowned"),
    Payload("carriage return", "x\rowned\nowned"),
    Payload("backspaces", "x\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}owned"),
    Payload("bidi override", "x\u{202E}denwo\u{2066}\u{200F}"),
    Payload("zero width", "x\u{200B}\u{200D}\u{2060}\u{FEFF}"),
    Payload("tag characters", "x\u{E0041}\u{E0042}\u{E007F}"),
    Payload("stacked marks", "x" + String(repeating: "\u{336}", count: 200)),
    Payload("not UTF-8", bytes: [0x78, 0xFF, 0xC0, 0xAF, 0x9B, 0xED, 0xA0, 0x80]),
  ]

  @Test("draws hostile text in its field alone and only as ncurses does", arguments: payloads)
  func drawsHostileText(_ payload: Payload) throws {
    let plain = try pasted(Array("x".utf8))
    let hostile = try pasted(payload.bytes)
    #expect(plain.screen.contains("Esimerkkikatu 1x"))
    let letters = hostile.screen.text.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    #expect(String(letters).contains("Esimerkkikatu 1x"))
    #expect(OutputLint.violations(in: hostile.output).isEmpty)
    #expect(hostile.screen.unknown.isEmpty)
    #expect(differences(plain.screen, hostile.screen).isEmpty)
  }

  /// Pastes into the line field of a fresh store's form.
  private func pasted(_ bytes: [UInt8]) throws -> TerminalProgram {
    let program = try Workplace.withPeople().openForm(
      of: "Saari Helmi", field: ScreenWords.lineField)
    program.press(.end)
    program.paste(bytes)
    program.settle(quiet: .milliseconds(150))
    return program
  }

  /// The cells that differ outside the field and the message line, which may tell what was removed.
  private func differences(_ one: EmulatedScreen, _ other: EmulatedScreen) -> [CellPosition] {
    guard let label = one.position(of: ScreenWords.lineField) else {
      return [CellPosition(row: 0, column: 0)]
    }
    var found: [CellPosition] = []
    for row in 0..<one.size.rows where row != one.size.rows - 2 {
      for column in 0..<one.size.columns {
        let isField = row == label.row && column >= label.column + ScreenWords.lineField.count
        let place = CellPosition(row: row, column: column)
        if !isField, one[place] != other[place] { found.append(place) }
      }
    }
    return found
  }

  @Test("takes a paste that pretends to end as text, not as commands")
  func takesPretendedEnd() throws {
    let workplace = try Workplace.withPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    program.paste(Array("ennen\u{1B}[201~:q\r".utf8))
    program.settle(quiet: .milliseconds(150))
    #expect(!program.isClosed)
    #expect(program.screen.contains("ennen"))
    #expect(OutputLint.violations(in: program.output).isEmpty)
  }

  @Test("survives a paste of a megabyte and says no to it")
  func survivesLargePaste() throws {
    let program = try Workplace.withPeople().openForm(
      of: "Saari Helmi", field: ScreenWords.noteField)
    program.paste([UInt8](repeating: UInt8(ascii: "y"), count: 1 << 20))
    program.settle(quiet: .milliseconds(300))
    program.type("z")
    program.settle()
    #expect(!program.isClosed)
    #expect(OutputLint.violations(in: program.output).isEmpty)
  }

  @Test("sends nothing but what ncurses sends over a walk through the screens")
  func walksCleanly() throws {
    let program = try Workplace.withPeople().open()
    let walk: [TerminalKey] = [
      .function(1), .escape, .function(4), .escape, .function(9), .escape, .down, .up, .pageDown,
      .home, .end, .enter, .function(6), .function(6), .function(6), .escape, .function(12), .enter,
    ]
    for key in walk {
      program.press(key)
      program.settle(quiet: .milliseconds(100))
      #expect(program.screen.isCursorVisible)
    }
    program.press(.function(10))
    #expect(program.waitForEnd() == .exited(EXIT_SUCCESS))
    #expect(OutputLint.violations(in: program.output).isEmpty)
    #expect(!program.screen.isAlternate)
  }

  @Test("pays no heed to a hostile environment")
  func ignoresEnvironment() throws {
    let workplace = try Workplace.withPeople()
    let trap = workplace.home.path + "/trap"
    let names = [
      "SSLKEYLOGFILE", "TMPDIR", "SQLITE_TMPDIR", "NCURSES_TRACE", "SWIFT_DEBUG_ENABLE_MALLOC",
      "LLVM_PROFILE_FILE", "https_proxy",
    ]
    let descriptions = try hostileTerminalDescriptions(workplace)
    let program = try workplace.open { launch in
      for name in names { launch.environment[name] = trap }
      for name in ["TERMINFO", "TERMINFO_DIRS"] { launch.environment[name] = descriptions }
      for name in ["LINES", "COLUMNS"] { launch.environment[name] = "10" }
    }
    #expect(program.screen.contains("Virtanen Anna"))
    #expect(OutputLint.violations(in: program.output).isEmpty)
    #expect(try workplace.files("trap*").isEmpty)
  }

  /// Makes a directory of terminal descriptions whose first sequence fills the clipboard.
  private func hostileTerminalDescriptions(_ workplace: Workplace) throws -> String {
    let directory = workplace.home.path + "/descriptions"
    let source = workplace.home.path + "/source.ti"
    let honest = try CommandRun(Launch("/usr/bin/infocmp", ["xterm-256color"])).output
    let hostile = honest.replacing("smcup=", with: "smcup=\\E]52;c;b3duZWQ=^G")
    writeFile(source, Array(hostile.utf8))
    let run = try CommandRun(Launch("/usr/bin/tic", ["-o", directory, source]))
    try #require(run.end == .exited(EXIT_SUCCESS), "\(run.errors)")
    return directory
  }

  @Test("says hostile column names and rows of a list without their controls")
  func saysHostileListSafely() throws {
    let workplace = try Workplace()
    let file = workplace.home.path + "/list.csv"
    writeFile(file, TransferListFile.hostile)
    let program = try TerminalProgram(workplace.launch(["import", "clients", file]))
    #expect(program.waitForEnd() == .exited(65))
    #expect(program.screen.contains("omistaja"))
    let controls = program.output.filter { $0 < 0x20 || $0 == 0x7F }
    #expect(Set(controls).isSubset(of: [0x0A, 0x0D]))
    #expect(!program.screen.contains(TransferListFile.wrongCode))
  }
}
