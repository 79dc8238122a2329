import Casework
import Testing

@Suite("A personal identity code")
struct IdentityCodeTests {
  @Test(
    "is accepted with the separators of 128/2010 and 690/2022",
    arguments: [
      ("131052-308T", "13.10.1952"), ("010190-900P", "1.1.1990"), ("150375X901H", "15.3.1975"),
      ("290200A902D", "29.2.2000"), ("311299Y903B", "31.12.1999"), ("240701B904J", "24.7.2001"),
      ("010203A9057", "1.2.2003"), ("120888W9075", "12.8.1988"),
    ] as [(String, CalendarDate)])
  func accepted(text: String, birthDate: CalendarDate) throws {
    let code = try IdentityCode(text)
    #expect(code.text == text)
    #expect(code.birthDate == birthDate)
  }

  @Test(
    "tells what is wrong with it",
    arguments: [
      ("", .length), ("010190-900", .length), ("010190-900PP", .length), ("010190-90äP", .length),
      ("01O190-900P", .digits), ("010190-9x0P", .digits), ("ä10190-900", .digits),
      ("010190/900P", .separator), ("010190G900P", .separator), ("010190Z900P", .separator),
      ("010190 900P", .separator), ("290201A900P", .impossibleDate),
      ("001390-900P", .impossibleDate),
      ("010190+900P", .century), ("010190-000E", .individualNumber),
      ("010190-900A", .checkCharacter),
      ("010190-901P", .checkCharacter), ("010190-900\u{0}", .checkCharacter),
    ] as [(String, IdentityCodeFault)])
  func refused(text: String, fault: IdentityCodeFault) {
    #expect(throws: fault) { try IdentityCode(text) }
  }

  @Test(
    "never accepts 30 February, whatever the check character",
    arguments: Array("0123456789ABCDEFHJKLMNPRSTUVWXY?"))
  func february(check: Character) {
    #expect(throws: IdentityCodeFault.impossibleDate) { try IdentityCode("300200A902\(check)") }
  }

  @Test("is told in upper case when typed in lower case")
  func lowerCase() throws {
    #expect(try IdentityCode("150375x901h") == IdentityCode("150375X901H"))
    #expect(try IdentityCode("150375x901h").text == "150375X901H")
  }

  @Test("belongs to different persons when only the separator differs")
  func separators() throws {
    let codes = try ["150375-901H", "150375Y901H", "150375X901H", "150375U901H"].map {
      try IdentityCode($0)
    }
    #expect(Set(codes).count == 4)
    #expect(Set(codes.map(\.birthDate)) == ["15.3.1975"])
  }

  @Test("hides its individual number until revealed")
  func masked() throws {
    #expect(try IdentityCode("010190-900P").masked == "010190-***P")
  }

  @Test("is made up when the individual number is 900 to 999")
  func artificial() throws {
    #expect(try IdentityCode("010190-900P").isArtificial)
    #expect(try !IdentityCode("131052-308T").isArtificial)
  }

  @Test("notices every single wrong digit", arguments: ["010190-900P", "290200A902D"])
  func singleErrors(text: String) {
    let original = Array(text)
    for index in [7, 8, 9] {
      for digit in "0123456789" where digit != original[index] {
        var changed = original
        changed[index] = digit
        #expect(throws: IdentityCodeFault.self) { try IdentityCode(String(changed)) }
      }
    }
  }
}
