import Casework
import Testing

@testable import ReferenceData

@Suite("Code lists")
struct CodeListsTests {
  private static let lists = Resource.allCases.filter { $0.rawValue.hasPrefix("CodeLists/") }
  private let reference = ReferenceLists.embedded()

  @Test("is ordered by code, each code once and with a name", arguments: lists)
  func isOrdered(resource: Resource) {
    let lines = resource.text.split(separator: "\n")
    let rows = lines.map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    for (row, next) in zip(rows, rows.dropFirst()) {
      #expect(row[0].utf8.lexicographicallyPrecedes(next[0].utf8), "\(row[0]), \(next[0])")
    }
    for row in rows {
      #expect((2...4).contains(row.count), "\(row[0])")
      #expect(!row[0].isEmpty && !row[1].isEmpty, "\(row[0])")
    }
  }

  @Test(
    "names what a coach meets",
    arguments: [
      (Resource.municipalities, "398", "Lahti", "Lahtis", "Lahti"),
      (.municipalities, "016", "Asikkala", "Asikkala", "Asikkala"),
      (.municipalities, "445", "Parainen", "Pargas", "Pargas"),
      (.municipalities, "198", "Ruotsi", "Sverige", "Sweden"),
      (.postalCodes, "15100", "LAHTI", "LAHTI", "LAHTI"),
      (.languages, "et", "viro", "estniska", "Estonian"),
      (.citizenships, "UA", "Ukraina", "Ukraina", "Ukraine"),
      (
        .occupations, "91121", "Toimistosiivoojat ym.", "Kontorsstädare m.fl.",
        "Office cleaners, etc."
      ),
      (.educationLevels, "1", "Perusaste", "Grundnivå", "Basic education"),
      (.planKinds, "04", "Kotoutumissuunnitelma", "Integrationsplan", "Integration plan"),
      (.contactMethods, "01", "soitto", "samtal", "call"),
    ])
  func names(resource: Resource, code: String, fi: String, sv: String, en: String) {
    let list = CodeList.embedded(resource)
    #expect(list.label(code, language: .fi) == fi)
    #expect(list.label(code, language: .sv) == sv)
    #expect(list.label(code, language: .en) == en)
  }

  @Test("has every municipality of 2026, every language of ISO 639-1 and no unknown code")
  func isComplete() {
    #expect(reference.municipalities.entries.count == 308 + 3)
    #expect(reference.languages.entries.count { $0.code.allSatisfy(\.isLetter) } >= 184)
    #expect(reference.citizenships.entries.count >= 195)
    #expect(reference.occupations.entries.count { $0.code.utf8.count == 4 } == 436)
    #expect(reference.postalCodes.entries.allSatisfy { $0.code.utf8.count == 5 })
    #expect(!reference.municipalities.contains("999"))
    #expect(!reference.municipalities.contains("16"), "the leading zero is part of the code")
  }

  @Test("names every status and plan kind that the register knows, and no other")
  func coversTheRegister() {
    let statuses = EmploymentStatus.allCases.map(\.rawValue)
    #expect(reference.statuses.entries.map(\.code) == statuses)
    #expect(CodeList.embedded(.employmentStatusesShort).entries.map(\.code) == statuses)
    #expect(reference.planKinds.entries.map(\.code) == PlanKind.allCases.map(\.rawValue))
  }

  @Test("keeps the short names of statuses within twelve characters", arguments: Language.allCases)
  func shortNamesAreShort(language: Language) {
    for entry in CodeList.embedded(.employmentStatusesShort).entries {
      #expect((1...12).contains(entry.label(language).count))
    }
  }

  @Test(
    "has the names of people with their holders, commonest first",
    arguments: [Resource.women, .men, .surnames])
  func namesArePlausible(resource: Resource) {
    let counts = resource.text.split(separator: "\n").map { line in
      line.split(separator: ",").last.flatMap { Int($0) } ?? 0
    }
    #expect(counts.count > 6000)
    #expect(counts.allSatisfy { $0 > 0 })
    #expect(counts == counts.sorted(by: >))
  }
}
