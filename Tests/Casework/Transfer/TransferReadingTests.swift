import Casework
import Testing

@Suite("Reading a transfer list")
struct TransferReadingTests {
  @Test("finds exactly the known faults of the list with faults")
  func knownFaults() throws {
    let reading = try TransferList.read(Fixture.bytes("siirtolista-virheita-800.csv"))
    let expected = try ExpectedFaults(Fixture.bytes("siirtolista-virheita-800.csv.expected.json"))
    let found = Dictionary(
      uniqueKeysWithValues: reading.faults.map { ($0.line, $0.reason.rawValue) })
    #expect(found == expected.reasons)
    #expect(reading.rejections.map(\.faults.count) == [Int](repeating: 1, count: 16))
    #expect(reading.rowCount == expected.rows)
    #expect(reading.rows.count == expected.accepted)
    #expect(reading.encoding == .windows1252)
    #expect(reading.unknownColumns.isEmpty)
  }

  @Test("finds no fault in the good list")
  func noFaults() throws {
    let reading = try TransferList.read(Fixture.bytes("siirtolista-250.csv"))
    #expect(reading.faults.isEmpty)
    #expect(reading.rows.count == 250)
    #expect(reading.encoding == .utf8)
    #expect(reading.rows.map(\.line) == Array(2...251))
  }

  @Test("makes a client and the records of the case of a row")
  func dossier() throws {
    let reading = try TransferList.read(Fixture.bytes("siirtolista-250.csv"))
    let dossier = try #require(reading.rows.first).dossier
    let client = dossier.client
    #expect(client.identityCode?.text == "300166-9860")
    #expect(client.birthDate == "30.1.1966")
    #expect([client.familyName, client.givenNames] == ["Saarela", "Kimi"])
    #expect(client.address == "Esimerkkikatu 38 A 35")
    #expect(
      [client.postalCode, client.municipality, client.phone] == ["15700", "398", "040 000 0616"])
    #expect(
      [client.motherTongue, client.serviceLanguage, client.citizenship] == ["fi", "fi", "FI"])
    #expect([client.occupation, client.education, client.coach] == ["4229", "6", "V002"])
    #expect(client.earningsRelated == false)
    #expect(!client.needsInterpreter && !client.nonDisclosure)
    #expect(client.remark == "Ajokortti \"B\"")
    #expect(dossier.jobSearches.map(\.began) == ["17.3.2024"])
    #expect(dossier.statuses.map(\.status) == [.unemployed])
    #expect(dossier.statuses.map(\.began) == ["14.7.2026"])
    #expect(dossier.unemployments.map(\.began) == ["17.3.2024"])
    #expect(dossier.plans.map(\.kind) == [.activationPlan])
    #expect(dossier.plans.map(\.madeOn) == ["23.3.2024"])
    #expect(dossier.plans.map(\.reviewDue) == ["22.6.2024"])
    #expect(dossier.contacts.map(\.on) == ["26.8.2026"])
    #expect(dossier.statuses.allSatisfy { $0.client == client.id && $0.id != client.id })
  }

  @Test("makes no record of which the row tells nothing")
  func sparse() throws {
    let reading = try TransferList.read(
      TransferList.bytes(changes: [
        .jobSearchBegan: "", .status: "", .statusBegan: "", .unemploymentBegan: "", .planKind: "",
        .planMade: "", .planReviewDue: "", .lastContact: "", .earningsRelated: "",
      ]))
    let dossier = try #require(reading.rows.first).dossier
    #expect(dossier == ClientDossier(client: dossier.client))
    #expect(dossier.client.earningsRelated == nil)
  }

  @Test(
    "says which column is wrong and why",
    arguments: [
      (.identityCode, "", .identityCode), (.identityCode, "010190-90", .identityCode),
      (.identityCode, "010190-900A", .checkCharacter),
      (.identityCode, "300290-900P", .impossibleDate),
      (.identityCode, "010127A900E", .impossibleDate), (.familyName, " ", .missingName),
      (.givenNames, "", .missingName), (.familyName, "Mä\u{0}ki", .characters),
      (.familyName, "Mä\u{202E}ki", .characters), (.givenNames, "A\u{2066}atu", .characters),
      (.familyName, "Mä\u{200B}ki", .characters), (.familyName, "Mäki\u{FEFF}", .characters),
      (.familyName, "Mä\u{AD}ki", .characters), (.familyName, "Mä\u{E0041}ki", .characters),
      (.address, "Katu\u{2028}1", .characters), (.address, "Katu\u{E000}1", .characters),
      (.coach, "V\u{FFFE}1", .characters), (.remark, "x\u{2029}y", .characters),
      (.remark, "x\u{202A}y", .characters), (.phone, "040\u{200E}1", .characters),
      (.familyName, "Mä\u{FFFD}ki", .characters), (.familyName, "Mä\u{1B}[31mki", .characters),
      (.familyName, "Mä\u{9B}ki", .characters), (.address, "Katu\n1", .characters),
      (.familyName, String(repeating: "ä", count: 201), .textLength),
      (.postalCode, "99999", .postalCode), (.municipality, "999", .unknownMunicipality),
      (.municipality, "98", .unknownMunicipality), (.email, "asiakas", .email),
      (.motherTongue, "xx", .unknownLanguage), (.serviceLanguage, "en", .serviceLanguage),
      (.interpreter, "ehkä", .yesOrNo), (.citizenship, "XX", .unknownCitizenship),
      (.jobSearchBegan, "31.2.2026", .impossibleDate), (.jobSearchBegan, "eilen", .dateForm),
      (.jobSearchBegan, "1.2.26", .dateForm), (.jobSearchBegan, "1.2.0000", .impossibleDate),
      (.jobSearchBegan, "2026-2-1", .dateForm), (.jobSearchBegan, "1.1.1989", .dateOrder),
      (.status, "42", .statusCode), (.status, "2", .statusCode), (.status, "", .missingValue),
      (.statusBegan, "", .missingValue), (.statusBegan, "1.1.2026", .dateOrder),
      (.unemploymentBegan, "31.12.1989", .dateOrder), (.occupation, "0000", .occupationCode),
      (.education, "9", .educationLevel), (.earningsRelated, "?", .yesOrNo),
      (.planKind, "08", .planKind), (.planKind, "", .missingValue), (.planMade, "", .missingValue),
      (.planReviewDue, "1.2.2026", .dateOrder), (.lastContact, "1.1.1980", .dateOrder),
      (.nonDisclosure, "", .missingValue), (.nonDisclosure, "x", .yesOrNo),
    ] as [(TransferColumn, String, TransferFaultReason)])
  func faults(column: TransferColumn, value: String, reason: TransferFaultReason) throws {
    let reading = try TransferList.read(TransferList.bytes(changes: [column: value]))
    #expect(reading.rows.isEmpty)
    let fault = try #require(reading.faults.first)
    #expect(fault.reason == reason)
    #expect(fault.column == column.rawValue)
    #expect(fault.line == 2)
  }

  @Test(
    "accepts what differs only in form",
    arguments: [
      (.jobSearchBegan, "2026-02-01"), (.jobSearchBegan, " 01.02.2026 "), (.interpreter, "KYLLÄ"),
      (.citizenship, "fi"), (.motherTongue, "FI"), (.identityCode, "010190-900p"),
      (.familyName, "\u{A0}Mäkelä\u{A0}"), (.phone, "040-1234 / äiti"),
      (.remark, "kaksi\nriviä\t;"),
      (.remark, "\"lainaus\""), (.remark, "'t Hooft"),
    ] as [(TransferColumn, String)])
  func accepted(column: TransferColumn, value: String) throws {
    let reading = try TransferList.read(TransferList.bytes(changes: [column: value]))
    #expect(reading.faults.isEmpty)
    #expect(reading.rows.count == 1)
  }

  @Test("keeps every fault of a row and never the values")
  func allFaults() throws {
    let reading = try TransferList.read(
      TransferList.bytes(changes: [
        .familyName: "", .municipality: "Lahti 1", .status: "42", .planReviewDue: "1.1.1900",
      ]))
    let faults = try #require(reading.rejections.first).faults
    #expect(faults.map(\.reason) == [.missingName, .unknownMunicipality, .statusCode, .dateOrder])
    let value = faults[1].value
    #expect(value.length == 7)
    #expect(value.hasDigits && value.hasLetters && !value.hasOthers)
    #expect(!String(reflecting: faults).contains("Lahti"))
  }

  @Test("refuses the second row of a person, in whatever case the code is written")
  func duplicates() throws {
    let reading = try TransferList.read(
      TransferList.bytes(rows: [
        [:], [.identityCode: "010190-900p"], [.identityCode: "010190Y900P"],
      ]))
    #expect(reading.rows.map(\.line) == [2, 4])
    #expect(reading.faults.map(\.reason) == [.duplicate])
    #expect(reading.faults.map(\.line) == [3])
  }

  @Test("reads headings in any order, case and spacing, and lists those it does not know")
  func headings() throws {
    let text = TransferList.text(rows: [[:]])
      .replacing("työnhaku alkoi", with: " TYÖNHAKUALKOI ")
      .replacing("huomautus", with: "lempiväri;huomautus;Virhe")
      .replacing("hyvä", with: "sininen;hyvä;vanha virhe")
    let reading = try TransferList.read(Array(text.utf8))
    #expect(reading.unknownColumns == ["lempiväri"])
    let dossier = try #require(reading.rows.first).dossier
    #expect(dossier.client.remark == "hyvä")
    #expect(dossier.jobSearches.map(\.began) == ["1.2.2026"])

    let reversed = text.split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).reversed().joined(separator: ";")
    }
    let second = try TransferList.read(Array(reversed.joined(separator: "\n").utf8))
    #expect(second.rows.first?.dossier.client.remark == "hyvä")
  }

  @Test("passes over blank lines and counts the lines all the same")
  func blankLines() throws {
    let text =
      "\r\n"
      + TransferList.text(rows: [[:], [.identityCode: "010190X900P"]])
      .replacing("hyvä\r\n", with: "hyvä\r\n\r\n;;;\r\n")
    let reading = try TransferList.read(Array(text.utf8))
    #expect(reading.rows.map(\.line) == [3, 6])
    #expect(reading.faults.isEmpty)
  }
}
