import Casework
import Pseudoterminal
import TestSupport
import Testing

@testable import Printing

/// A PDF as other programs read it (poppler).
struct PrintedPaper {
  private let directory = TestSupport.TemporaryDirectory()
  /// The text in the order in which it was drawn.
  private(set) var text = ""

  init(_ bytes: [UInt8]) throws {
    directory.write(bytes, to: "paper.pdf")
    text = try run("pdftotext", "-raw")
  }

  /// What a program of poppler says of it.
  func run(_ program: String, _ options: String...) throws -> String {
    let outputs = program == "pdftotext" ? ["-"] : []
    let launch = Launch("/usr/bin/\(program)", options + [directory.file("paper.pdf")] + outputs)
    let run = try CommandRun(launch)
    #expect(run.errors == "")
    return run.output
  }

  /// The words of each page, the foot last.
  var pages: [[Substring]] {
    text.split(separator: "\u{C}").map { page in page.split(whereSeparator: \.isWhitespace) }
  }

  /// The words of a text.
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The words of a paper in the order in which they are read.
  static func words(of paper: Paper, size: PrintSize) -> [String] {
    let blocks = paper.blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let text), .paragraph(let text): [text]
      case .list(let items): items.flatMap { ["•", $0] }
      case .facts(let facts): facts.flatMap { [$0.label, $0.value] }
      case .table(let table):
        ((size == .normal ? [table.heads] : []) + table.rows).flatMap { [$0.left, $0.right] }
      case .choices(let choices): choices.flatMap { ["☐", $0] }
      case .signatures(let labels): labels
      case .cut, .pageBreak: []
      }
    }
    let texts = paper.sender + [paper.date] + paper.addressee + [paper.title] + blocks
    return texts.flatMap { words($0) }
  }
}
