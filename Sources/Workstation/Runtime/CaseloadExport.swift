import Casework
import ReferenceData

/// The client list as a CSV file, in the columns of the transfer list as far as it has them.
struct CaseloadExport {
  private var writer = DelimitedWriter()
  private(set) var count = 0
  private let reference: ReferenceLists

  init(reference: ReferenceLists) {
    self.reference = reference
    writer.write([
      "sukunimi", "etunimet", "syntymävuosi", "kunta", "asiointikieli", "äidinkieli", "tulkki",
      "työllisyyskoodi", "koodi alkoi", "työnhaku alkoi", "työttömyys alkoi", "suunnitelman laji",
      "suunnitelma tarkistettava", "viimeinen yhteydenotto", "omavalmentaja",
    ])
  }

  var bytes: [UInt8] { writer.bytes }

  mutating func add(_ entry: CaseloadEntry) {
    count += 1
    func day(_ date: CalendarDate?) -> String { date?.finnish ?? "" }
    writer.write([
      entry.familyName, entry.givenNames, entry.birthYear.map(String.init) ?? "",
      entry.municipality, entry.serviceLanguage, entry.motherTongue,
      entry.needsInterpreter ? "kyllä" : "ei", entry.status?.rawValue ?? "",
      day(entry.statusSince), day(entry.jobSearchSince), day(entry.unemployedSince),
      entry.planKind?.rawValue ?? "", day(entry.planReviewDue), day(entry.lastContact), entry.coach,
    ])
  }
}
