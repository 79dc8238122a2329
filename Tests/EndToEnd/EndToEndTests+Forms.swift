import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  /// A form of the casework, how it is opened and the cursor comes into a text of it, and what it says when it comes back.
  struct HalfWritten: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: Keystrokes
    let opening: Keystrokes
    /// To the text; a draft brings the cursor back there by itself.
    let entering: Keystrokes
    let says: String

    init(
      _ name: String, before: Keystrokes = "", _ opening: Keystrokes,
      entering: Keystrokes = "", says: String = "palautettiin"
    ) {
      (testDescription, self.before, self.opening) = (name, before, opening)
      (self.entering, self.says) = (entering, says)
    }
  }

  static let forms = [
    HalfWritten("note", "F9 m", says: "Palautettiin luonnos: muistio"),
    HalfWritten("plan", "F6 F7"),
    HalfWritten("agreed action", "F6 F9 i"),
    HalfWritten("booking", "Ctrl-B", entering: "Tab Tab Tab Tab Tab"),
    HalfWritten("no-show", before: "Ctrl-B «tänään» Tab «8» F2", "F9 f", entering: "Tab"),
    HalfWritten("referral", "F9 j «liite» Enter"),
    HalfWritten("wish", "F7 Enter"),
    HalfWritten("assessment", "F7 «osaaminen» Enter", entering: "Tab"),
    HalfWritten("consent", "F7 «suost» Enter", entering: "Tab"),
  ]

  private static let typed = "kesken-" + (10..<27).map(String.init).joined()

  enum Break: Sendable, CaseIterable {
    case killed, hungUp
  }

  @Test("brings back what was half typed in every form, in words", arguments: forms, Break.allCases)
  func bringsBack(_ form: HalfWritten, after end: Break) throws {
    let workplace = try TaskWorld.copy()
    if !form.before.strokes.isEmpty {
      let program = try TaskWorld.open(.client(part: 0), of: workplace)
      program.playSlowly(form.before)
      try TaskWorld.close(program)
    }
    let program = try TaskWorld.open(.client(part: 0), of: workplace)
    program.playSlowly(form.opening)
    program.playSlowly(form.entering)
    program.typeSlowly(Self.typed)
    switch end {
    case .killed: program.signal(SIGKILL)
    case .hungUp: program.hangUp()
    }
    #expect(program.waitForEnd(within: .seconds(1)) != nil)

    let again = try TaskWorld.open(.client(part: 0), of: workplace)
    again.playSlowly(form.opening)
    try again.require(form.says)
    let recovered =
      (1...Self.typed.count).last { again.screen.contains(String(Self.typed.prefix($0))) } ?? 0
    // As many keys as a sudden end may take; a signal takes none.
    #expect(recovered >= Self.typed.count - (end == .killed ? 20 : 0), "\(again.screen.text)")
  }

  @Test("says how long the note is that came back")
  func saysLengthOfNote() throws {
    let workplace = try TaskWorld.copy()
    let program = try TaskWorld.open(.client(part: 0), of: workplace)
    program.playSlowly("F9 m")
    program.type(String(repeating: "Kävi. ", count: 35) + "Ei")
    program.settle(quiet: .seconds(1))
    program.signal(SIGKILL)
    _ = program.waitForEnd()
    let again = try TaskWorld.open(.client(part: 0), of: workplace)
    again.playSlowly("F9 m")
    try again.require("Palautettiin luonnos: muistio, 212 merkkiä, klo")
  }

  @Test("draws hostile text in every form only as ncurses does", arguments: forms)
  func drawsHostileForm(_ form: HalfWritten) throws {
    let plain = try pasted(Array("x".utf8), into: form)
    let hostile = try pasted(Self.payloads.flatMap(\.bytes), into: form)
    #expect(OutputLint.violations(in: hostile.output).isEmpty)
    #expect(hostile.screen.unknown.isEmpty)
    #expect(!hostile.isClosed)
    for row in [0, plain.screen.size.rows - 1] {
      #expect(hostile.screen.lines[row] == plain.screen.lines[row])
    }
    hostile.press(.function(2))
    hostile.settle()
    #expect(OutputLint.violations(in: hostile.output).isEmpty)
  }

  private func pasted(_ bytes: [UInt8], into form: HalfWritten) throws -> TerminalProgram {
    let workplace = try TaskWorld.copy()
    let program = try TaskWorld.open(.client(part: 0), of: workplace)
    program.playSlowly(form.before)
    program.playSlowly(form.opening)
    program.playSlowly(form.entering)
    program.paste(bytes)
    program.settle(quiet: .milliseconds(150))
    return program
  }

  @Test("reads hostile names of services and of another calendar's times without their controls")
  func readsHostileFiles() throws {
    let workplace = try TaskWorld.copy()
    let controls = "\\u001b]0;owned\\u0007\\u009b31m\\u202e\\u001b[2J"
    let services = workplace.home.path + "/services.json"
    writeFile(
      services,
      Array(
        """
        [{"id": "a", "type": "Service", "publishingStatus": "Published", "serviceNames":
          [{"language": "fi", "type": "Name", "value": "Omituinen\(controls) palvelu"}]}]
        """.utf8))
    let calendar = workplace.home.path + "/team.ics"
    writeFile(
      calendar,
      Array(
        """
        BEGIN:VCALENDAR\r
        BEGIN:VEVENT\r
        UID:team\r
        DTSTART:20261127T080000\r
        DTEND:20261127T160000\r
        RRULE:FREQ=DAILY;COUNT=400\r
        SUMMARY:Kokous\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}\u{1B}[2J päivä\r
        END:VEVENT\r
        END:VCALENDAR\r

        """.utf8))
    for arguments in [["import", "services", services], ["import", "calendar", calendar]] {
      let run = try CommandRun(workplace.launch(arguments))
      #expect(run.end == .exited(EXIT_SUCCESS), "\(run.errors)")
      #expect(Self.isClean(run.output) && Self.isClean(run.errors), "\(arguments)")
    }
    let program = try TaskWorld.open(.clients, of: workplace)
    program.playSlowly("F9 o «omituinen»")
    try program.require("Omituinen")
    program.playSlowly("Enter")
    program.settle()
    #expect(OutputLint.violations(in: program.output).isEmpty)
    #expect(program.screen.unknown.isEmpty)
    try TaskWorld.close(program)
    let other = try TaskWorld.open(.clients, of: workplace)
    other.playSlowly("F9 c")
    #expect(OutputLint.violations(in: other.output).isEmpty)
    #expect(other.screen.unknown.isEmpty)
  }

  private static func isClean(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value != 0x202E
    }
  }

  @Test("names the faulty line of the site's rules and keeps its own in force")
  func namesFaultyRule() throws {
    let workplace = try TaskWorld.copy()
    let directory = workplace.home.path + "/configuration/omavalmentaja"
    mkdir(workplace.home.path + "/configuration", 0o700)
    mkdir(directory, 0o700)
    writeFile(
      directory + "/saannot.csv",
      Array(
        """
        id;value;unit;anchor;from;to;source;note
        initial_interview_deadline;kymmenen;working_day;job_search_start;2026-01-01;;380/2023 31 §;

        """.utf8))
    var launch = workplace.launch(["--screen", "today"])
    launch.environment["XDG_CONFIG_HOME"] = workplace.home.path + "/configuration"
    let program = try TerminalProgram(launch)
    try program.require("Sääntöjen rivi 2: ”kymmenen” ei kelpaa luvuksi. Ohjelman omat voimassa.")
    let listed = program.screen.lines[2..<program.screen.size.rows - 2]
    try TaskWorld.close(program)
    let sound = try TaskWorld.open(.today, of: workplace)
    #expect(sound.screen.lines[2..<sound.screen.size.rows - 2] == listed)
  }
}
