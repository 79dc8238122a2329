import CaseStore
import Casework
import FoundationEssentials
import ReferenceData
import Testing

@testable import Workstation

@Suite("The report of an import")
struct ImportReportTests {
  private struct Report: Decodable {
    struct Fault: Decodable {
      let line: Int
      let column: String
      let reason: String
      let message: String
    }
    let rows: Int
    let accepted: Int
    let rejected: Int
    let updated: Int
    let unchanged: Int
    let encoding: String
    let errors: [Fault]
  }

  @Test("is JSON that another program reads")
  func json() throws {
    let bench = try Bench(people: 0)
    let bytes = try #require(TestFiles.read(TestFiles.fixture("siirtolista-virheita-800.csv")))
    let reading = try TransferReading(
      bytes: bytes, reference: PracticeStore.reference, today: PracticeStore.today,
      faultColumn: "virhe", newID: bench.hand.clock.newID)
    let plan = try bench.store.importPlan(for: reading)
    let text = ImportReport(reading, plan).json { "\"\($0.column)\"\\\n\u{7F} åäö" }
    let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    #expect(report.rows == 800)
    #expect(report.accepted + report.rejected == report.rows)
    #expect(report.accepted == plan.additions.count)
    #expect(report.updated == 0 && report.unchanged == 0)
    #expect(report.encoding == "cp1252")
    #expect(report.errors.map(\.line) == reading.faults.map(\.line))
    #expect(report.errors.map(\.reason) == reading.faults.map(\.reason.rawValue))
    #expect(report.errors.map(\.message) == reading.faults.map { "\"\($0.column)\"\\\n\u{7F} åäö" })
  }
}
