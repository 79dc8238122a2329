import Glibc
import Pseudoterminal
import Testing

extension EndToEndTests {
  /// Keys that may be lost to a sudden end (20 keys or a second, whichever comes first).
  private static let lossLimit = 20
  private static let typed = "alku-" + (10..<60).map(String.init).joined()

  /// How many sudden ends are tried; `OMAVALMENTAJA_KILLS` asks for more.
  private static let kills = max(
    25, getenv("OMAVALMENTAJA_KILLS").flatMap { UInt64(String(cString: $0)) } ?? 25)

  @Test("loses at most twenty keys to a sudden end while typing", arguments: 1...kills)
  func survivesKill(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...Self.typed.count, using: &random)
    let pause = Int.random(in: 0...300, using: &random)
    let workplace = try Workplace.withPeople()
    let program = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    program.typeSlowly(Self.typed.prefix(count))
    program.settle(quiet: .milliseconds(pause), within: .milliseconds(pause))
    program.signal(SIGKILL)
    #expect(program.waitForEnd() == .killed(signal: SIGKILL))

    let again = try workplace.openForm(of: "Saari Helmi", field: ScreenWords.noteField)
    let recovered = again.screen.unbrokenText(from: "alku") ?? ""
    #expect(Self.typed.hasPrefix(recovered))
    #expect(recovered.count <= count)
    #expect(recovered.count >= count - Self.lossLimit)
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
