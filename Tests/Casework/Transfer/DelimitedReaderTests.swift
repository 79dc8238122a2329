import Casework
import Testing

@Suite("A reader of delimited records")
struct DelimitedReaderTests {
  @Test(
    "takes a text apart",
    arguments: [
      ("", []), ("a", [["a"]]), ("a;b\n", [["a", "b"]]),
      ("a;b\r\nc;d", [["a", "b"], ["c", "d"]]),
      ("a;\n", [["a", ""]]), (";", [["", ""]]), ("\n", [[""]]), ("\"a;b\";c", [["a;b", "c"]]),
      ("\"a\"\"b\"", [["a\"b"]]), ("\"\"", [[""]]), ("\"\"\"\"", [["\""]]),
      ("\"a\r\nb\";c\r\n", [["a\r\nb", "c"]]), ("a\"b;c", [["a\"b", "c"]]),
      ("a\rb;c", [["a\rb", "c"]]),
      ("\"a\"\r\n\"b\"", [["a"], ["b"]]),
    ] as [(String, [[String]])])
  func parts(text: String, expected: [[String]]) throws {
    let records = try DelimitedReader(Array(text.utf8)).map { record in
      try record.result.get().map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(records == expected)
  }

  @Test("tells the line on which a record begins")
  func lines() {
    let records = Array(DelimitedReader(Array("a\n\"b\n\nb\"\nc\n\"d\ne\n".utf8)))
    #expect(records.map(\.line) == [1, 2, 5, 6, 7])
    #expect(throws: DelimitedFault.quotes) { try records[3].result.get() }
    #expect(records[3].text.elementsEqual("\"d".utf8))
  }

  @Test(
    "reads Windows-1252 and UTF-8",
    arguments: [
      ([0x4D, 0xE4, 0x80, 0x9E, 0xFF], "Mä€žÿ", .windows1252), (Array("Mä€".utf8), "Mä€", .utf8),
      ([0xEF, 0xBB, 0xBF, 0x61], "a", .utf8), ([0x81, 0xE4], "\u{FFFD}ä", .windows1252),
    ] as [([UInt8], String, TransferEncoding)])
  func encodings(bytes: [UInt8], text: String, encoding: TransferEncoding) throws {
    let file = try TransferFile.decode(bytes)
    #expect(String(decoding: file.text, as: UTF8.self) == text)
    #expect(file.encoding == encoding)
  }
}
