import Glibc
import Testing

@testable import Terminal

@Suite("Ncurses terminal", .serialized)
struct NcursesTerminalTests {
  @Test(
    "knows a key whatever bytes the terminal sends for it",
    arguments: [
      (.up, ["\u{1B}OA", "\u{1B}[A"]), (.down, ["\u{1B}OB", "\u{1B}[B", "\u{1B}[1;2B"]),
      (.left, ["\u{1B}OD", "\u{1B}[D"]), (.right, ["\u{1B}OC", "\u{1B}[C"]),
      (.home, ["\u{1B}OH", "\u{1B}[H", "\u{1B}[1~", "\u{1B}[7~"]),
      (.end, ["\u{1B}OF", "\u{1B}[F", "\u{1B}[4~", "\u{1B}[8~"]),
      (.pageUp, ["\u{1B}[5~"]), (.pageDown, ["\u{1B}[6~"]), (.insert, ["\u{1B}[2~"]),
      (.delete, ["\u{1B}[3~"]), (.backTab, ["\u{1B}[Z"]), (.tab, ["\t"]),
      (.wordLeft, ["\u{1B}[1;5D", "\u{1B}Od"]), (.wordRight, ["\u{1B}[1;5C", "\u{1B}Oc"]),
      (.altDown, ["\u{1B}[1;3B", "\u{1B}\u{1B}[B"]),
      (.function(1), ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A", "\u{1B}1"]),
      (.function(4), ["\u{1B}OS", "\u{1B}[14~", "\u{1B}[[D", "\u{1B}4"]),
      (.function(5), ["\u{1B}[15~", "\u{1B}[[E", "\u{1B}5"]),
      (.function(10), ["\u{1B}[21~", "\u{1B}0"]),
      (.function(12), ["\u{1B}[24~"]), (.function(13), ["\u{1B}[1;2P"]),
      (.function(18), ["\u{1B}[17;2~"]), (.enter, ["\r", "\n", "\u{1B}OM"]),
      (.backspace, ["\u{7F}", "\u{8}"]), (.escape, ["\u{1B}"]), (.control("s"), ["\u{13}"]),
      (.control("z"), ["\u{1A}"]), (.control("c"), ["\u{3}"]), (.character("ö"), ["ö"]),
      (.character("€"), ["€"]), (.character("7"), ["7", "\u{1B}Ow"]),
    ] as [(Key, [String])])
  func keys(key: Key, variants: [String]) throws {
    for type in ["xterm-256color", "linux", "vt220"] {
      try PseudoTerminal.with(type: type) { pair, terminal in
        for bytes in variants {
          pair.type(bytes)
          let event = terminal.nextEvent(timeout: 2_000)
          #expect(event == .key(key), "\(type): \(Array(bytes.utf8))")
        }
      }
    }
  }

  @Test("joins the bytes of a letter that come apart")
  func tornLetter() throws {
    try PseudoTerminal.with { pair, terminal in
      pair.type([0xC3])
      #expect(terminal.nextEvent(timeout: 0) == .timeout)
      pair.type([0xA4, 0xFF, 0x61])
      #expect(terminal.nextEvent(timeout: 2_000) == .key(.character("ä")))
      #expect(terminal.nextEvent(timeout: 2_000) == .key(.character("a")))
      #expect(!terminal.hasPendingInput)
    }
  }

  @Test("sees input that waits without losing it")
  func pendingInput() throws {
    try PseudoTerminal.with { pair, terminal in
      #expect(!terminal.hasPendingInput)
      pair.type("ab")
      #expect(terminal.hasPendingInput && terminal.hasPendingInput)
      #expect(terminal.nextEvent(timeout: 0) == .key(.character("a")))
      #expect(terminal.hasPendingInput)
      #expect(terminal.nextEvent(timeout: 0) == .key(.character("b")))
      #expect(!terminal.hasPendingInput)
    }
  }

  @Test("brings a paste as text, its hidden end mark included")
  func paste() throws {
    try PseudoTerminal.with { pair, terminal in
      pair.type("\u{1B}[200~Hei\rÄiti\u{1B}[201~:q\r\u{1B}[201~")
      #expect(terminal.nextEvent(timeout: 2_000) == .paste("Hei\nÄiti:q\n"))
      #expect(terminal.nextEvent(timeout: 0) == .timeout)
      pair.type("\u{1B}[I\u{1B}[O")
      #expect(terminal.nextEvent(timeout: 2_000) == .focusLost)
    }
  }

  @Test("sends nothing for a frame that is already shown, and little for a moved cursor")
  func repeatedFrame() throws {
    try PseudoTerminal.with { pair, terminal in
      var grid = Grid(size: terminal.size)
      grid.put("Aino Mäkelä", row: 3, column: 2)
      terminal.draw(grid)
      #expect(pair.output().contains("Aino Mäkelä"))
      terminal.draw(grid)
      #expect(pair.output() == "")
      grid.cursor = Position(row: 3, column: 2)
      terminal.draw(grid)
      #expect((1...8).contains(pair.output().utf8.count))
      #expect(!pair.output().contains("\u{1B}[?25l"))
    }
  }

  @Test("moves the selection and scrolls by a line within 250 bytes, each in one write")
  func bytesPerKey() throws {
    func frame(_ size: Size, first: Int, selected: Int) -> Grid {
      var grid = Grid(size: size)
      for row in 1..<size.rows - 2 {
        let role: Role = first + row == selected ? .selection : .normal
        grid.fill(row: row, columns: 0..<size.columns, role: role)
        grid.put("Mäkelä Aino \(first + row)", row: row, column: 2, role: role)
        grid.put("\(1950 + (first + row) % 50)", row: row, column: 30, role: role)
        grid.put("työtön työnhakija", row: row, column: 40, role: role)
      }
      grid.cursor = Position(row: selected - first, column: 0)
      return grid
    }
    try PseudoTerminal.with { pair, terminal in
      for (first, selected) in [(0, 1), (0, 2), (0, 3), (1, 4), (2, 5), (22, 25)] {
        let before = writeCalls()
        terminal.draw(frame(terminal.size, first: first, selected: selected))
        let calls = writeCalls() - before
        let bytes = pair.output().utf8.count
        if selected > 1 { #expect(calls == 1) }
        if (2...5).contains(selected) { #expect(bytes <= 250) }
      }
      pair.resize(rows: 90, columns: 250)
      kill(getpid(), SIGWINCH)
      _ = terminal.nextEvent(timeout: 2_000)
      let before = writeCalls()
      terminal.draw(frame(terminal.size, first: 0, selected: 1))
      #expect(writeCalls() - before == 1)
      #expect(pair.output().utf8.count > 4_096)
    }
  }

  /// The write calls this thread has made, by the kernel's own count.
  private func writeCalls() -> Int {
    guard let file = fopen("/proc/thread-self/io", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 512)
    let count = buffer.withUnsafeMutableBytes { fread($0.baseAddress, 1, $0.count, file) }
    let text = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("syscw: ") }
    return line.flatMap { Int($0.dropFirst(7)) } ?? 0
  }

  @Test(
    "sends for hostile text what it sends for the same text without it",
    arguments: [
      "\u{1B}[2J", "\u{1B}]52;c;eA==\u{7}", "\u{9B}2J", "\u{202E}", "\u{200D}\u{E0041}",
      "\r\n\u{8}",
    ])
  func hostileText(payload: String) throws {
    func sent(_ text: TerminalText) throws -> String {
      try PseudoTerminal.with { pair, terminal in
        var grid = Grid(size: terminal.size)
        grid.put(text, row: 5, column: 5)
        terminal.draw(grid)
        return pair.output()
      }
    }
    let hostile = TerminalText("a" + payload + "b")
    #expect(try sent(hostile) == sent(TerminalText(hostile.string)))
    let output = try sent(hostile)
    // Resetting the palette is the only operating system command there may be.
    #expect(!output.replacing("\u{1B}]104\u{7}", with: "").contains("\u{1B}]"))
    #expect(!output.unicodeScalars.contains { (0x80...0x9F).contains($0.value) })
  }

  @Test("keeps the cells of a row in their columns whatever their width")
  func wideCells() throws {
    try PseudoTerminal.with { pair, terminal in
      var grid = Grid(size: terminal.size)
      grid.put("e\u{315}漢\u{4DC0}|", row: 0, column: 0)
      terminal.draw(grid)
      #expect(pair.output().contains("e\u{315}漢"))
    }
  }

  @Test("tells of a new size, of a request to end, to stop, and of a lost line")
  func conditions() throws {
    try PseudoTerminal.with { pair, terminal in
      #expect(terminal.size == Size(rows: 24, columns: 80))
      pair.resize(rows: 50, columns: 160)
      kill(getpid(), SIGWINCH)
      #expect(
        terminal.nextEvent(timeout: 2_000) == .resize(Size(rows: 50, columns: 160)))
      #expect(terminal.size == Size(rows: 50, columns: 160))
      let ending = [SIGTERM, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGXCPU]
      for signal in ending {
        kill(getpid(), signal)
        #expect(terminal.nextEvent(timeout: 2_000) == .terminate, "\(signal)")
      }
      kill(getpid(), SIGHUP)
      #expect(terminal.nextEvent(timeout: 2_000) == .hangUp)
      kill(getpid(), SIGTSTP)
      // The signal goes to another thread, so a moment may pass before it is seen.
      for _ in 0..<2_000 where !terminal.hasPendingInput { usleep(1_000) }
      #expect(terminal.nextEvent(timeout: 0) == .focusLost)
    }
  }

  @Test("tells for ever that the terminal is gone")
  func gone() throws {
    try PseudoTerminal.with { pair, terminal in
      pair.type("x")
      #expect(terminal.nextEvent(timeout: 2_000) == .key(.character("x")))
      pair.hangUp()
      #expect(terminal.nextEvent(timeout: nil) == .hangUp)
      #expect(terminal.nextEvent(timeout: nil) == .hangUp)
      terminal.draw(Grid(size: terminal.size))
    }
  }

  @Test("clears the screen and its history on closing, and puts the line settings back")
  func closes() throws {
    setenv("TERM", "xterm-256color", 1)
    let pair = try PseudoTerminal()
    let before = pair.lineFlags()
    let terminal = try NcursesTerminal(input: pair.program, output: pair.program)
    terminal.draw(Grid(size: terminal.size))
    #expect(pair.lineFlags() != before)
    #expect(terminal.hasAlternateScreen)
    _ = pair.output()
    terminal.close()
    terminal.close()
    let output = pair.output()
    let cleared = try #require(output.firstRange(of: "\u{1B}[2J\u{1B}[3J"))
    #expect(output[cleared.upperBound...].contains("\u{1B}[?1049l"))
    #expect(output.contains("\u{1B}[?2004l"))
    #expect(pair.lineFlags() == before)
    #expect(terminal.nextEvent(timeout: nil) == .hangUp)
  }

  @Test("refuses what cannot place a cursor", arguments: ["dumb", "unknown", "", "no-such-type"])
  func refusesType(type: String) throws {
    setenv("TERM", type, 1)
    let pair = try PseudoTerminal()
    let before = pair.lineFlags()
    #expect(throws: TerminalError.unusableType) {
      try NcursesTerminal(input: pair.program, output: pair.program)
    }
    #expect(pair.lineFlags() == before)
    #expect(pair.output() == "")
  }

  @Test("refuses a file in the terminal's place")
  func refusesFile() throws {
    let file = open("/dev/null", O_RDWR)
    defer { close(file) }
    #expect(throws: TerminalError.notATerminal) {
      try NcursesTerminal(input: file, output: file)
    }
  }
}
