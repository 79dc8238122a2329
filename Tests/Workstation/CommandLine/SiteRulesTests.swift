import Casework
import Interface
import ReferenceData
import Terminal
import TestSupport
import Testing

@testable import Workstation

@Suite("The site's own rules")
struct SiteRulesTests {
  private let directory = TemporaryDirectory()
  private let words = Words(TextCatalogue(language: .fi))

  private func load(_ text: String?) throws -> SiteRules {
    let path = directory.file("saannot.csv")
    if let text { directory.write(Array(text.utf8), to: "saannot.csv") }
    return try SiteRules.load(words, paths: [directory.file("none.csv"), path])
  }

  @Test("are the embedded ones when there is no file")
  func none() throws {
    let rules = try load(nil)
    #expect(rules.warning == nil)
    #expect(rules.book == (try RuleBook.embedded()))
  }

  @Test("stand in place of the embedded rows of the same rule")
  func overriding() throws {
    let rules = try load(
      "id;value;unit;anchor;from;to;source;note\nno_contact;45;calendar_day;contact;;;Lahden ohje;\n"
    )
    #expect(rules.warning == nil)
    #expect(rules.book.siteRules == [.noContact])
  }

  @Test(
    "that cannot be used are said with their line, and the embedded ones stay in force",
    arguments: [
      (
        "id;value;unit;anchor;from;to;source;note\nno_contact;x;calendar_day;contact;;;Ohje;\n",
        "rivi 2"
      ),
      (
        "id;value;unit;anchor;from;to;source;note\n\nnothing;1;calendar_day;contact;;;Ohje;\n",
        "nothing"
      ),
      ("no_contact;45\n", "sarakkeita"),
    ])
  func faulty(text: String, said: String) throws {
    let rules = try load(text)
    #expect(
      rules.warning?.text.string.contains(said) == true, "\(rules.warning?.text.string ?? "")")
    #expect(rules.warning?.kind == .error)
    #expect(rules.book == (try RuleBook.embedded()))
  }
}
