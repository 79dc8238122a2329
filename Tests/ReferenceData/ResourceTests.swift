import Testing

@testable import ReferenceData

@Suite("Embedded files")
struct ResourceTests {
  @Test("every case is embedded and every embedded file has a case")
  func casesAndFilesAgree() {
    #expect(Resource.embeddedPaths.sorted() == Resource.allCases.map(\.rawValue).sorted())
  }

  @Test(
    "holds UTF-8 lines without byte order mark or carriage return", arguments: Resource.allCases)
  func isCleanText(resource: Resource) throws {
    let bytes = resource.bytes
    try #require(!bytes.isEmpty)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(!bytes.contains(UInt8(ascii: "\r")))
    #expect(bytes.first != 0xEF)
  }

  @Test("tells the source, month and licence of every file except the program's own texts")
  func everyFileHasItsSource() {
    let sources = DataSource.embedded()
    let data = Resource.allCases.map(\.rawValue).filter {
      !$0.hasPrefix("Texts/") && !$0.hasPrefix("Templates/") && $0 != Resource.sources.rawValue
    }
    #expect(sources.map(\.file) == data.sorted())
    for source in sources {
      #expect(!source.source.isEmpty && !source.licence.isEmpty)
      #expect(source.date.utf8.count == 7)
    }
  }
}
