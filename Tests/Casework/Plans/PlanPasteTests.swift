import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("An old plan pasted")
struct PlanPasteTests {
  private static let headings = PlanHeadings(.embedded(.planHeadings))

  private func paste(_ text: String) -> PlanPaste { PlanPaste(text, headings: Self.headings) }

  @Test(
    "is split by headings whatever their case, numbers and marks",
    arguments: [
      ("TYÖKYKY", .ability), ("työkyky:", .ability), ("3. Työkyky", .ability),
      ("4.2) Työnhakuvelvollisuus :", .duty), ("** Tavoitteet **", .goals),
      ("- Oikeudet  ja velvollisuudet", .rights), ("Palkkatuki", .services),
      ("Kundens arbetssituation", .situation), ("MÅL:", .goals),
      ("Työnhakuvelvollisuuden toteuttaminen ja seuranta", .followUp),
      ("Suunnitelma", .services), ("Sovitut toimet", .actions),
    ] as [(String, PlanSection)])
  func headings(line: String, section: PlanSection) {
    let paste = paste("alku\n\(line)\r\nsisältö\n")
    #expect(paste.pieces.map(\.section) == [nil, section])
    #expect(paste.pieces.last?.body == "sisältö\n")
  }

  @Test("has a heading on the line of its text too, and no heading in a sentence")
  func inline() {
    let paste = paste("Työkyky: ei rajoitteita\nTyökyky on hyvä.\nHuom: soita")
    #expect(paste.pieces.map(\.section) == [.ability])
    #expect(paste.pieces.map(\.body) == [" ei rajoitteita\nTyökyky on hyvä.\nHuom: soita"])
    #expect(!paste.hasLeftOver)
  }

  @Test(
    "loses no character when it is split and none that is written when it is put in",
    arguments: 1...200)
  func nothingLost(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = [
      "Työkyky\n", "Tavoitteet: ", "\n", "1. Palkkatuki\r\n", "haen työtä", " ", ":", "Työkyky",
      "\u{2028}", "Suunnitelma\n", "Sovitut toimet:\n", "e\u{301}", "  ",
    ]
    let text = (0..<random.below(30)).map { _ in random.pick(parts) }.joined()
    let paste = paste(text)
    #expect(paste.pieces.map { $0.heading + $0.body }.joined() == text, "seed \(seed)")
    var plan = PlanBench.whole()
    let before = PlanSection.allCases.compactMap(\.text).map { plan[keyPath: $0] }
    paste.apply(to: &plan)
    let after = PlanSection.allCases.compactMap(\.text).map { plan[keyPath: $0] }
    for (old, new) in zip(before, after) { #expect(new.hasPrefix(old), "seed \(seed)") }
    for piece in paste.pieces {
      let body = piece.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let held = after.contains {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(body)
      }
      #expect(held, "seed \(seed): \(body)")
    }
  }

  @Test("puts what has no heading with the situation and keeps headings that share a section")
  func leftOver() {
    var paste = paste("Hei\nTyöttömyysturva\nPäiväraha.\nTyökyky\nHyvä.")
    #expect(paste.hasLeftOver)
    var plan = EmploymentPlan(id: PlanBench.id(1), client: PlanBench.id(0))
    plan.situation = "Ennestään."
    paste.apply(to: &plan)
    #expect(plan.situation == "Ennestään.\n\nHei\n\nTyöttömyysturva\nPäiväraha.")
    #expect(plan.ability == "Hyvä.")
    paste.send(0, to: .goals)
    #expect(!paste.hasLeftOver)
  }

  @Test(
    "knows every heading of the national system in three languages", arguments: PlanHeading.allCases
  )
  func names(heading: PlanHeading) {
    for language in Language.allCases {
      let name = Self.headings.name(heading, language: language)
      #expect(!name.isEmpty)
      #expect(paste("\(name)\nx").pieces.map(\.section) == [heading.destination], "\(name)")
    }
  }

  @Test("finds each section under one heading of the national system")
  func national() {
    let all = PlanHeading.allCases.flatMap(\.sections)
    #expect(Set(all) == Set(PlanSection.allCases) && all.count == PlanSection.allCases.count)
  }
}
