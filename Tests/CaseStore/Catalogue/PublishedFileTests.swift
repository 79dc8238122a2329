import CaseStore
import Casework
import TestSupport
import Testing

@Suite("A file of the national service register")
struct PublishedFileTests {
  private static func bytes(_ name: String) throws -> [UInt8] {
    try #require(TextFixture.bytes("ptv/\(name).json"))
  }

  private static func file(_ text: String) throws(PublishedFileFault) -> PublishedFile {
    try PublishedFile(bytes: Array(text.utf8))
  }

  /// A service as short as it can be, with other members as given.
  private static func service(_ members: String = "", id: String = "\"a-1\"") -> String {
    """
    {"id":\(id),"serviceNames":[{"language":"fi","value":"Nimi","type":"Name"}]\
    \(members.isEmpty ? "" : ",")\(members)}
    """
  }

  @Test("is read when it holds real services under their identifiers")
  func realServices() throws {
    let file = try PublishedFile(bytes: try Self.bytes("services"))
    #expect(file.faults.isEmpty)
    let service = try #require(file.services.first)
    #expect(service.id == "6c00d407-d3fd-4c7e-a373-57be9f3b2cff")
    #expect(service.name == "Yksilöllistetty oppimäärä")
    #expect(service.summary.hasPrefix("Oppimäärää voidaan yksilöllistää"))
    #expect(service.municipalities == ["426", "123"])
    #expect(service.languages == ["fi"])
    #expect(service.classes == ["P6.2"])
    #expect(service.organisationName == "Liperin kunta")
    #expect(service.keywords.contains("perusopetus"))
  }

  @Test("is read when it holds one real service")
  func oneService() throws {
    let file = try PublishedFile(bytes: try Self.bytes("service"))
    #expect(file.faults.isEmpty && file.count == 1)
    let service = try #require(file.services.first)
    #expect(service.name == "Nettilukio aikuisille", "the name, not the alternative name")
    #expect(service.keywords.contains("etäopetus"))
    #expect(service.requirements.contains("18-vuotias"))
    #expect(service.municipalities.isEmpty)
    #expect(service.classes.contains("P6.10"))
  }

  @Test("is refused when it holds a service channel")
  func channel() throws {
    let bytes = try Self.bytes("channel")
    #expect(throws: PublishedFileFault.notServices) { try PublishedFile(bytes: bytes) }
  }

  @Test(
    "may be a list, a page or a mark before the text",
    arguments: ["[%]", "{\"itemList\":[%]}", "\u{FEFF}[%]", " \n[%]\n"])
  func shapes(shape: String) throws {
    let parts = shape.split(separator: "%", omittingEmptySubsequences: false)
    let file = try Self.file("\(parts[0])\(Self.service())\(parts[1])")
    #expect(file.services.map(\.name) == ["Nimi"])
  }

  static let fileFaults: [(String, PublishedFileFault)] = [
    ("", .empty), (" \n", .empty), ("[]", .notServices), ("{}", .notServices),
    ("7", .notServices), ("\"teksti\"", .notServices), ("[1,2", .notJSON),
    ("{\"a\":1,}x", .notJSON), ("null", .notServices),
    (String(repeating: "[", count: 65) + String(repeating: "]", count: 65), .tooDeep),
    ("\u{0}", .encoding),
  ]

  @Test("says why it is none", arguments: fileFaults)
  func refusedFile(text: String, fault: PublishedFileFault) {
    #expect(throws: fault) { try Self.file(text) }
  }

  @Test("that is not UTF-8, or too large, is refused")
  func wrongBytes() {
    #expect(throws: PublishedFileFault.encoding) { try PublishedFile(bytes: [0x5B, 0xFF, 0x5D]) }
    #expect(throws: PublishedFileFault.tooLarge(limit: PublishedFile.largestFile)) {
      try PublishedFile(bytes: [UInt8](repeating: 0x20, count: PublishedFile.largestFile + 1))
    }
  }

  static let entryFaults: [(String, String, PublishedFault.Reason)] = [
    ("1", "", .wrongType), ("\"teksti\"", "", .wrongType), ("\"{}\"", "id", .missing),
    ("{}", "id", .missing), (service(id: "7"), "id", .wrongType),
    ("{\"id\":\"a\"}", "serviceNames", .missing),
    ("{\"id\":\"a\",\"serviceNames\":[]}", "serviceNames", .missing),
    ("{\"id\":\"a\",\"serviceNames\":{}}", "serviceNames", .wrongType),
    (
      "{\"id\":\"a\",\"serviceNames\":[7,null,{\"language\":\"fi\",\"value\":null}]}",
      "serviceNames", .missing
    ),
    (service("\"areas\":7"), "areas", .wrongType),
    (service("\"languages\":\"fi\""), "languages", .wrongType),
    (service("\"publishingStatus\":\"Draft\""), "publishingStatus", .notPublished),
    (service(id: "\"\(String(repeating: "x", count: 101))\""), "id", .tooLong),
    (
      "{\"id\":\"a\",\"serviceNames\":[{\"language\":\"fi\",\"type\":\"Name\",\"value\":\"\(String(repeating: "ä", count: 501))\"}]}",
      "serviceNames", .tooLong
    ),
  ]

  @Test(
    "names the place and field of what it cannot read, and reads the rest", arguments: entryFaults)
  func faultyEntry(entry: String, field: String, reason: PublishedFault.Reason) throws {
    let file = try Self.file("[\(entry),\(Self.service(id: "\"b-2\""))]")
    #expect(file.faults == [PublishedFault(index: 1, field: field, reason: reason)])
    #expect(file.services.map(\.id) == ["b-2"])
  }

  @Test("tells a service that comes twice")
  func repeated() throws {
    let file = try Self.file("[\(Self.service()),\(Self.service())]")
    #expect(file.faults == [PublishedFault(index: 2, field: "id", reason: .repeated)])
  }

  @Test("stands parts that are missing or of another type deeper down")
  func mutilated() throws {
    let file = try Self.file(
      Self.service(
        """
        "areas":[1,null,{"municipalities":7},{"municipalities":[{"code":"39"},{"code":"398"},3]}],\
        "serviceClasses":[null,"P1",{"code":7},{"code":"P10.2"}],"keywords":[{"language":"fi"}],\
        "ontologyTerms":[{"name":7},{"name":[{"language":"fi","value":"työ"}]},9],\
        "organizations":[7,{"organization":null},{"organization":{"id":"o","name":"Kunta"}}],\
        "languages":["fi",7,null,"fi","a b"]
        """))
    let service = try #require(file.services.first)
    #expect(service.municipalities == ["398"])
    #expect(service.classes == ["P10.2"])
    #expect(service.keywords == ["työ"])
    #expect(service.organisation == "o" && service.languages == ["fi"])
  }

  @Test("gives texts without what could deceive or control a terminal")
  func hostile() throws {
    let file = try Self.file(
      #"[{"id":"a","serviceNames":[{"language":"fi","type":"Name","value":"\u001b[2J\u202eNimi'; DROP TABLE service;--\u0000"}]}]"#
    )
    #expect(file.services.first?.name == "[2JNimi'; DROP TABLE service;--")
  }

  @Test("stands any cut and any changed byte", arguments: 1...60 as ClosedRange<UInt64>)
  func broken(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try Self.bytes("services")
    for _ in 0..<(1 + random.below(4)) {
      let place = random.below(bytes.count)
      if random.chance(40) {
        bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(400)))
      } else {
        bytes[place] = UInt8(random.below(256))
      }
    }
    // Either it is refused as a whole, or every entry is a service or a fault.
    guard let file = try? PublishedFile(bytes: bytes) else { return }
    #expect(file.services.count + file.faults.count == file.count, "seed \(seed)")
  }
}
