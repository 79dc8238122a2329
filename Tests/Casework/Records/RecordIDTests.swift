import Casework
import TestSupport
import Testing

@Suite("A record identifier")
struct RecordIDTests {
  @Test("is a UUID of version 7 that keeps its moment")
  func version() {
    let id = RecordID(at: Moment(milliseconds: 0x017F_22E2_79B0), random: (.max, .max))
    #expect(id.text == "017f22e2-79b0-7fff-bfff-ffffffffffff")
    #expect(
      RecordID(at: Moment(milliseconds: 0), random: (0, 0)).text
        == "00000000-0000-7000-8000-000000000000")
  }

  @Test("is read back from its bytes and its text", arguments: [11 as UInt64])
  func roundTrip(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let moment = Moment(milliseconds: .random(in: 0..<1 << 47, using: &generator))
      let id = RecordID(at: moment, random: (generator.next(), generator.next()))
      #expect(RecordID(bytes: id.bytes) == id, "seed \(seed)")
      #expect(RecordID(text: id.text) == id, "seed \(seed)")
      #expect(RecordID(text: id.text.uppercased()) == id, "seed \(seed)")
    }
  }

  @Test("sorts by the moment of creation")
  func order() {
    let early = RecordID(at: Moment(milliseconds: 1), random: (.max, .max))
    let late = RecordID(at: Moment(milliseconds: 2), random: (0, 0))
    #expect(early < late)
    #expect(early.bytes.lexicographicallyPrecedes(late.bytes))
  }

  @Test(
    "is refused in another form",
    arguments: [
      "", "017f22e2-79b0-7fff-bfff-fffffffffff", "017f22e2079b0-7fff-bfff-ffffffffffff",
      "017f22e2-79b0-7fff-bfff-fffffffffffg", "{17f22e2-79b0-7fff-bfff-ffffffffffff",
    ])
  func refused(text: String) {
    #expect(RecordID(text: text) == nil)
    #expect(RecordID(bytes: [UInt8](repeating: 0, count: 15)) == nil)
  }
}
