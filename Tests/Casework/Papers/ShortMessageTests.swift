import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("Short messages")
struct ShortMessageTests {
  @Test(
    "counts places and messages as the network does (3GPP TS 23.038)",
    arguments: [
      ("", 0, true, 0), ("äöåÄÖÅé", 7, true, 1), ("€[]", 6, true, 1),
      (String(repeating: "a", count: 160), 160, true, 1),
      (String(repeating: "a", count: 161), 161, true, 2),
      (String(repeating: "a", count: 307), 307, true, 3),
      (String(repeating: "š", count: 70), 70, false, 1),
      (String(repeating: "š", count: 71), 71, false, 2), ("😀", 2, false, 1), ("–", 1, false, 1),
    ] as [(String, Int, Bool, Int)])
  func counts(text: String, length: Int, isSevenBit: Bool, parts: Int) {
    let message = ShortMessage(text)
    #expect(message.length == length && message.isSevenBit == isSevenBit && message.parts == parts)
  }

  @Test("a reminder fits one message and keeps time and telephone", arguments: Language.allCases)
  func reminderFits(language: Language) throws {
    var dossier = PaperCase.full()
    for place in ["", "Kauppakatu 10", String(repeating: "Pitkäkatu ", count: 20)] {
      for channel in AppointmentChannel.allCases {
        dossier.appointments[0].place = place
        dossier.appointments[0].channel = channel
        let maker = PaperCase.maker(.embedded(language))
        let message = try #require(maker.message(.reminder(PaperCase.talk), of: dossier))
        #expect(message.parts == 1 && message.isSevenBit)
        #expect(message.text.contains("8.12.2026") && message.text.contains("9.30"))
        #expect(message.text.contains("040 000 0100"))
        #expect(!message.text.contains("Amina"), "a message may be read by others")
      }
    }
  }
}
