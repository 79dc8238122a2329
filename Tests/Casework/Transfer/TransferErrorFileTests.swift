import Casework
import TestSupport
import Testing

@Suite("The file of refused rows")
struct TransferErrorFileTests {
  @Test("has the headings, the refused rows and a column that says why")
  func content() throws {
    let reading = try TransferList.read(
      TransferList.bytes(rows: [
        [:], [.identityCode: "010190X900P", .status: "42", .remark: "a;\"b\""],
      ]))
    let file = reading.errorFile(column: "virhe") { "\($0.column): \($0.reason.rawValue)" }
    let records = DelimitedReader(Array(file.dropFirst(3))).map(TransferErrorFileTests.texts)
    #expect(file.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(records.count == 2)
    #expect(records[0] == TransferColumn.allCases.map(\.rawValue) + ["virhe"])
    #expect(records[1].suffix(2) == ["a;\"b\"", "työllisyyskoodi: status_code"])
  }

  @Test("is refused for the same reasons when nothing is mended")
  func unmended() throws {
    let reading = try TransferList.read(Fixture.bytes("siirtolista-virheita-800.csv"))
    var file = reading.errorFile(column: "virhe", message: \.reason.rawValue)
    var reasons = reading.faults.map(\.reason)
    // The first row of each doubled person was good, so its second one is good alone.
    reasons.removeAll { $0 == .duplicate }
    for _ in 0..<2 {
      let again = try TransferList.read(file)
      #expect(again.faults.map(\.reason) == reasons)
      #expect(again.unknownColumns.isEmpty)
      #expect(again.headings.count { $0 == "virhe" } == 1)
      file = again.errorFile(column: "virhe", message: \.reason.rawValue)
    }
  }

  @Test("is read whole when it is mended")
  func mended() throws {
    let reading = try TransferList.read(
      TransferList.bytes(changes: [
        .status: "42", .phone: "+358400000616", .remark: "=HYPERLINK(\"x\")", .address: "@katu",
        .coach: "'-V001",
      ]))
    let file = reading.errorFile(column: "virhe") { _ in "=virhe" }
    let text = String(decoding: file, as: UTF8.self)
    #expect(text.contains(";'+358400000616;"))
    #expect(text.contains(";\"'=HYPERLINK(\"\"x\"\")\";'=virhe\r\n"))
    let mended = try TransferList.read(Array(text.replacing(";42;", with: ";02;").utf8))
    #expect(mended.faults.isEmpty)
    let client = try #require(mended.rows.first).dossier.client
    #expect(client.phone == "+358400000616")
    #expect(client.remark == "=HYPERLINK(\"x\")")
    #expect(client.address == "@katu")
    #expect(client.coach == "-V001")
  }

  @Test(
    "gives back every cell that was written, and none that a spreadsheet runs",
    arguments: [77 as UInt64])
  func roundTrip(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("=+-@'\t\";ab ä\n").map(String.init) + ["\r"]
    for _ in 0..<2000 {
      let cells = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          alphabet.randomElement(using: &generator) ?? ""
        }.joined()
      }
      var writer = DelimitedWriter()
      writer.write(cells)
      let records = Array(DelimitedReader(Array(writer.bytes.dropFirst(3))))
      #expect(records.count == 1, "seed \(seed)")
      let read = records.flatMap { (try? $0.result.get()) ?? [] }
      #expect(read.allSatisfy { !"=+-@\t\r".utf8.contains($0.first ?? 0) }, "seed \(seed)")
      let restored = read.map { String(decoding: DelimitedCell.restored($0), as: UTF8.self) }
      #expect(restored.map { Array($0.utf8) } == cells.map { Array($0.utf8) }, "seed \(seed)")
    }
  }

  private static func texts(_ record: DelimitedRecord) -> [String] {
    ((try? record.result.get()) ?? []).map { String(decoding: $0, as: UTF8.self) }
  }
}
