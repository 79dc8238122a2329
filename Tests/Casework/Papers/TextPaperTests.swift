import Casework
import ReferenceData
import TestSupport
import Testing

@Suite("Papers as plain text")
struct TextPaperTests {
  @Test("keeps to its columns and loses no word", arguments: [10, 40, 59, 60, 76, 200])
  func wraps(columns: Int) throws {
    for request in PaperCase.requests {
      let paper = try #require(PaperCase.maker(.embedded(.fi)).paper(request, of: PaperCase.full()))
      let lines = TextPaper.lines(of: paper, columns: columns)
      #expect(lines.allSatisfy { $0.count <= columns })
      #expect(!lines.contains { $0.hasSuffix(" ") })
      #expect(zip(lines, lines.dropFirst()).allSatisfy { !($0.isEmpty && $1.isEmpty) })
      guard columns > 30 else { continue }
      let text = lines.joined(separator: " ")
      for word in paper.title.split(separator: " ") { #expect(text.contains(word)) }
    }
  }

  @Test("large print has 40 columns")
  func largePrint() throws {
    let paper = try #require(
      PaperCase.maker(.embedded(.sv)).paper(.plan(PaperCase.plan), of: PaperCase.full()))
    let lines = TextPaper.text(of: paper, size: .large).split(separator: "\n")
    #expect(lines.map(\.count).max() ?? 0 <= 40)
  }

  @Test("a text of 100 000 characters is written in full")
  func longText() {
    let text = String(repeating: "sana ", count: 20_000)
    let paper = Paper(language: .fi, title: "", blocks: [.paragraph(text)])
    let words = TextPaper.text(of: paper, size: .normal).split(whereSeparator: \.isWhitespace)
    #expect(words.count { $0 == "sana" } == 20_000)
  }
}
