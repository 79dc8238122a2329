import Casework
import Testing

@testable import CaseStore
import TestSupport

@Suite("A patch")
struct ChangePatchTests {
  @Test("is written as compact JSON")
  func written() {
    let patch = ChangePatch(changes: [
      FieldChange(field: "family_name", before: .text("Ö\"\\\n\u{0}"), after: .text("")),
      FieldChange(
        field: "birth_date", before: .none, after: .date(CalendarDate(iso: "1990-01-02")!)),
      FieldChange(field: "non_disclosure", before: .flag(true), after: .flag(false)),
    ])
    #expect(
      patch.json == #"{"family_name":["Ö\"\\\u000a\u0000",""],"#
        + #""birth_date":[null,"1990-01-02"],"non_disclosure":[true,false]}"#)
    #expect(ChangePatch(json: patch.json, kind: .client) == patch)
    #expect(ChangePatch(json: "{}", kind: .client) == ChangePatch(changes: []))
  }

  @Test("comes back as it was, whatever the text", arguments: [21, 22] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let value = UInt32.random(in: 0...(random.chance(50) ? 0x7F : 0x10FFFF), using: &random)
        if let scalar = Unicode.Scalar(value) { view.append(scalar) }
      }
      let patch = ChangePatch(changes: [
        FieldChange(field: "remark", before: .text(String(view)), after: .none)
      ])
      #expect(ChangePatch(json: patch.json, kind: .client) == patch)
    }
  }

  @Test("of another writer is read too")
  func otherWriters() {
    let json = "{ \"remark\" : [ \"\\u00e4\\ud83d\\ude00\\/\\t\" ,\nnull ] , \"new_field\":[1,-2] }"
    let patch = ChangePatch(json: json, kind: .client)
    #expect(
      patch?.changes == [FieldChange(field: "remark", before: .text("ä😀/\t"), after: .none)])
  }

  @Test(
    "that is none is refused",
    arguments: [
      "", "{", "[]", "{\"remark\":[null]}", "{\"remark\":[null,null}",
      "{\"remark\":[null,\"\\x\"]}",
      "{\"remark\":[null,\"\\ud800\"]}", "{\"remark\":[null,1.5]}", "{\"remark\":[null,3]}",
      "{\"remark\":[null,\"a]}", "{}{}", "{\"birth_date\":[null,\"1990-02-30\"]}", "null",
    ])
  func refused(json: String) {
    #expect(ChangePatch(json: json, kind: .client) == nil)
  }
}
