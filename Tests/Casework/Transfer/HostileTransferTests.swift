import Casework
import TestSupport
import Testing

@Suite("A transfer file that is no transfer list")
struct HostileTransferTests {
  @Test(
    "is refused as a whole with the reason",
    arguments: [
      ([], .empty), (Array("\r\n\n \n".utf8), .empty), ([0xFF, 0xFE, 0x68, 0], .encoding),
      ([0xEF, 0xBB, 0xBF, 0x68, 0xE4], .encoding), (TransferList.heading, .noRows),
      (TransferList.heading + Array("\r\n;;\r\n".utf8), .noRows),
      (Array("sukunimi,etunimet\nMäki,Aatu\n".utf8), .separator),
      (
        Array("sukunimi;etunimet;turvakielto\nMäki;Aatu;ei\n".utf8),
        .missingColumns(["henkilötunnus"])
      ),
      (
        Array("\"sukunimi;etunimet\nMäki;Aatu\n".utf8),
        .missingColumns(["henkilötunnus", "sukunimi", "etunimet", "turvakielto"])
      ),
      (Array("sukunimi;Suku Nimi;etunimet\n".utf8), .duplicateColumn("sukunimi")),
      ([0, 0, 0], .missingColumns(["henkilötunnus", "sukunimi", "etunimet", "turvakielto"])),
      (
        Array("PK\u{3}\u{4}\u{14}".utf8),
        .missingColumns(["henkilötunnus", "sukunimi", "etunimet", "turvakielto"])
      ),
    ] as [([UInt8], TransferFileFault)])
  func refused(bytes: [UInt8], fault: TransferFileFault) {
    #expect(throws: fault) { try TransferList.read(bytes) }
  }

  @Test("refuses one row with a lone quote and reads the others")
  func loneQuote() throws {
    let text = TransferList.text(rows: [
      [:], [.identityCode: "010190X900P"], [.identityCode: "010190Y900P"],
    ])
    for broken in ["\"Mäkelä", "\"Mäk\"elä", "\"Mäk\"\r", "\""] {
      var lines = text.split(separator: "\r\n").map(String.init)
      lines[2] = lines[2].replacing("Mäkelä", with: broken)
      let reading = try TransferList.read(Array(lines.joined(separator: "\r\n").utf8))
      #expect(reading.rows.map(\.line) == [2, 4])
      #expect(reading.faults.map(\.reason) == [.quotes])
      #expect(reading.faults.map(\.line) == [3])
    }
  }

  @Test("refuses a line of 10 MB and reads the next")
  func longLine() throws {
    let text = TransferList.text(rows: [
      [.remark: String(repeating: "x", count: 10_000_000)], [.identityCode: "010190X900P"],
    ])
    let reading = try TransferList.read(Array(text.utf8))
    #expect(reading.faults.map(\.reason) == [.rowLength])
    #expect(reading.rows.map(\.line) == [3])
  }

  @Test("refuses a row of too few or too many columns", arguments: [";", ";;;"])
  func columns(extra: String) throws {
    let text = TransferList.text(rows: [[:], [:]])
    let more = try TransferList.read(
      Array(text.replacing("hyvä\r\n", with: "hyvä\(extra)\r\n").utf8))
    #expect(more.faults.map(\.reason) == [.columns, .columns])
    #expect(more.faults.allSatisfy { $0.column.isEmpty })
    let fewer = try TransferList.read(Array(text.replacing(";ei;V001;", with: ";").utf8))
    #expect(fewer.faults.map(\.reason) == [.columns, .columns])
  }

  @Test(
    "never crashes the reader, and every row is either good or refused",
    arguments: [1, 2, 3, 4] as [UInt64])
  func fuzz(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let original = try Fixture.bytes("siirtolista-virheita-800.csv").prefix(20_000)
    let nasty: [UInt8] = [0, 9, 10, 13, 34, 39, 59, 61, 0x80, 0xC2, 0xE4, 0xEF, 0xF0, 0xFF]
    for _ in 0..<60 {
      var bytes = Array(original)
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        // The heading stays whole, else the file is refused before its rows are read.
        let index = Int.random(in: 400..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[index] = nasty.randomElement(using: &generator) ?? 0
        case 1: bytes.insert(nasty.randomElement(using: &generator) ?? 0, at: index)
        case 2: bytes.remove(at: index)
        default: bytes.removeSubrange(index..<min(index + 300, bytes.count))
        }
      }
      let reading = try TransferList.read(bytes)
      let lines = (reading.rows.map(\.line) + reading.rejections.map(\.line)).sorted()
      #expect(Set(lines).count == lines.count, "seed \(seed)")
      #expect(reading.rejections.allSatisfy { !$0.faults.isEmpty }, "seed \(seed)")
      #expect(reading.rows.allSatisfy { !$0.dossier.client.familyName.isEmpty }, "seed \(seed)")
    }
  }

  @Test("of random bytes is refused or read without a crash", arguments: [5, 6] as [UInt64])
  func noise(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let noise = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let bytes = TransferList.heading + [10] + noise
      let reading = try? TransferList.read(bytes)
      #expect(reading?.rows.isEmpty != false, "seed \(seed)")
    }
  }
}
