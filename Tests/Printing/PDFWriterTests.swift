import Casework
import ReferenceData
import TestSupport
import Testing

@testable import Printing

// One after another: cairo and FreeType share their fonts.
@Suite("PDF", .serialized)
struct PDFWriterTests {
  /// Every paper of a client in every language and size.
  struct Case: CustomTestStringConvertible {
    let language: Language
    let size: PrintSize
    let request: PaperRequest
    var testDescription: String { "\(request.kind) \(language) \(size)" }

    static let all = Language.allCases.flatMap { language in
      PrintSize.allCases.flatMap { size in
        PaperCase.requests.map { Case(language: language, size: size, request: $0) }
      }
    }
  }

  @Test("has the words of the paper, in its order, and nothing else", arguments: Case.all)
  func textIsComplete(example: Case) throws {
    let maker = PaperCase.maker(.embedded(example.language))
    for dossier in [PaperCase.full(), PaperCase.empty()] {
      let paper = try #require(maker.paper(example.request, of: dossier))
      let printed = try PrintedPaper(PDFWriter.bytes(of: paper, size: example.size))
      let pages = printed.pages
      let feet = pages.map { String($0.last ?? "") }
      let expected = pages.indices.map {
        PrintedPaper.words(
          paper.footer.replacing("{page}", with: "\($0 + 1)")
            .replacing("{pages}", with: "\(pages.count)"))
      }
      let body = zip(pages, expected).flatMap { page, foot in page.dropLast(foot.count) }
      #expect(body.map(String.init) == PrintedPaper.words(of: paper, size: example.size))
      #expect(feet == expected.map { $0.last ?? "" })
      #expect(!printed.text.contains(PaperCase.identityCode))
    }
  }

  @Test("embeds its fonts, tells its title, language and structure", arguments: Language.allCases)
  func tellsItself(language: Language) throws {
    let maker = PaperCase.maker(.embedded(language))
    let paper = try #require(maker.paper(.plan(PaperCase.plan), of: PaperCase.full()))
    let bytes = try PDFWriter.bytes(of: paper, size: .normal)
    let printed = try PrintedPaper(bytes)
    let fonts = try printed.run("pdffonts").split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"])
    }
    let facts = try printed.run("pdfinfo")
    #expect(facts.contains("Title:           \(paper.title)\n"))
    #expect(facts.contains("Tagged:          yes"))
    #expect(facts.contains("(A4)"))
    let structure = try printed.run("pdfinfo", "-struct")
    for element in ["H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD"] {
      #expect(structure.contains("\(element) (block)\n") || structure.contains("  \(element)\n"))
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains("/Lang (\(language))"))
  }

  @Test("keeps a heading with what follows and breaks a long paper into numbered pages")
  func longPaper() throws {
    let blocks = (1...120).flatMap { number -> [PaperBlock] in
      [
        .heading("Otsikko\(number)"),
        .paragraph(Array(repeating: "sana", count: number % 40 + 1).joined(separator: " ")),
      ]
    }
    let paper = Paper(language: .fi, title: "Pitkä", blocks: blocks)
    let pages = try PrintedPaper(PDFWriter.bytes(of: paper, size: .large)).pages
    #expect(pages.count > 20)
    for (index, page) in pages.enumerated() {
      #expect(page.suffix(3) == ["\(index + 1)", "/", "\(pages.count)"])
      #expect(page.dropLast(3).last?.hasPrefix("Otsikko") != true)
    }
  }

  @Test("signatures never stand alone on a page", arguments: 1...30)
  func signatures(paragraphs: Int) throws {
    let text = (1...paragraphs).map { PaperBlock.paragraph("Kappale \($0).") }
    let paper = Paper(
      language: .fi, title: "Sopimus", blocks: text + [.signatures(["Asiakas", "Valmentaja"])])
    let last = try #require(PrintedPaper(PDFWriter.bytes(of: paper, size: .large)).pages.last)
    #expect(last.contains("Kappale") && last.contains("Asiakas") && last.contains("Valmentaja"))
  }

  @Test(
    "takes any text",
    arguments: [
      "", " ", "\u{0}\u{1B}[31m\u{7F}", String(repeating: "a", count: 100_000),
      String(repeating: "sana ja toinen ", count: 7_000), "\u{202E}kääntyy\u{202C}",
      "مرحبا بالعالم",
      "👩‍👩‍👧‍👦🇫🇮😀", "e\u{301}\u{302}\u{303}\u{304}\u{305}", "漢字かな", "\u{FFFF}\u{10FFFF}\u{E000}",
      "rivi\nrivi\r\nrivi\u{2028}rivi", "{page} {pages} {client}", "(()\\ >> endobj trailer",
      "\u{AD}a\u{200B}b",
    ])
  func hostileText(text: String) throws {
    let paper = Paper(
      language: .sv, title: text, sender: [text], addressee: [text], date: String(text.prefix(20)),
      footer: String(text.prefix(50)),
      blocks: [
        .heading(text), .paragraph(text), .list([text]), .facts([PaperFact(text, text)]),
        .table(PaperTable(heads: .init(text, text), rows: [.init(text, text)])), .choices([text]),
        .signatures([text]), .cut, .pageBreak, .paragraph("viimeinen"),
      ])
    let printed = try PrintedPaper(PDFWriter.bytes(of: paper, size: .normal))
    #expect(printed.text.contains("viimeinen"))
    #expect(!printed.text.contains("\u{1B}"))
  }

  @Test("writes letters of the client's languages and a mark for those the font lacks")
  func letters() throws {
    let name = "Åke Öberg Šárka Đoković Анна Ελένη Nguyễn"
    let paper = Paper(language: .fi, title: "Kirje", blocks: [.paragraph(name + " 漢")])
    let text = try PrintedPaper(PDFWriter.bytes(of: paper, size: .normal)).text
    #expect(text.contains(name + " \u{FFFD}"))
  }

  @Test("a second document has the same glyphs in the same places as the first")
  func documentsAreApart() throws {
    let first = Paper(language: .fi, title: "Yksi", blocks: [.paragraph("Aivan muuta tekstiä.")])
    let second = Paper(language: .fi, title: "Uusi aika", blocks: [.heading("Uusi aika")])
    let alone = try PrintedPaper(PDFWriter.bytes(of: second, size: .normal)).run(
      "pdftotext", "-bbox")
    for _ in 1...3 { _ = try PDFWriter.bytes(of: first, size: .large) }
    let after = try PrintedPaper(PDFWriter.bytes(of: second, size: .normal)).run(
      "pdftotext", "-bbox")
    #expect(alone == after)
  }
}
