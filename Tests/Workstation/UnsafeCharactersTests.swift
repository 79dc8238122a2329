import Casework
import Testing

@testable import Terminal

@Suite("Unsafe characters")
struct UnsafeCharactersTests {
  @Test("are the same for what is stored and for what is drawn")
  func agree() {
    var different: [UInt32] = []
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if UnsafeCharacters.contains(scalar) != TerminalText.Sanitiser.isUnsafe(scalar) {
        different.append(value)
      }
    }
    #expect(different.isEmpty)
  }
}
