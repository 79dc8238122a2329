import CaseStore
import Casework
import Glibc
import Hardening
import Printing
import ReferenceData

extension EffectPerformer {
  func perform(_ effect: PapersEffect, user: String) throws -> EffectResult {
    switch effect {
    case .readWordings:
      return .papers(.wordings(try SitePapers.load()))
    case .write(let paper, let file):
      let bytes: [UInt8] =
        switch file.form {
        case .pdf: try PaperFile.pdf(of: paper, size: file.size)
        case .text: Array(TextPaper.text(of: paper, size: file.size).utf8)
        }
      return try write(bytes, file, user: user)
    case .writeNational(let pieces, let file):
      let text = pieces.map { "\($0.heading)\n\n\($0.text)\n" }.joined(separator: "\n")
      return try write(Array(text.utf8), file, user: user)
    case .readWaiting(let coach):
      return .papers(.waiting(try store.waitingEntries(coach: coach, limit: 1_000)))
    }
  }

  /// Writes the file after the row of the access log.
  private func write(
    _ bytes: [UInt8], _ file: PaperFile, user: String
  ) throws(Failure) -> EffectResult {
    let directory = TextFiles.expanded(PaperFile.directory)
    if TextFiles.expanded(file.path).hasPrefix(directory + "/") {
      do throws(PrivateDirectoryError) {
        try PrivateDirectory.prepare(directory)
      } catch {
        throw Failure(.failureDirectory, ["path": directory])
      }
    }
    try disclose(
      bytes, to: file.path,
      logging: [
        access(
          .print, file.client, "\(file.content) \(file.language.rawValue)",
          for: file.content.hasPrefix("national-") ? .national : .print, user: user)
      ])
    return .papers(.written(path: file.path))
  }
}

extension PaperFile {
  /// The paper as PDF, with failures that say what to install.
  fileprivate static func pdf(of paper: Paper, size: PrintSize) throws(Failure) -> [UInt8] {
    do throws(PrintingError) {
      return try PDFWriter.bytes(of: paper, size: size)
    } catch {
      switch error {
      case .libraryMissing: throw Failure(.printingNoLibrary)
      case .fontMissing: throw Failure(.printingNoFont)
      case .failed: throw Failure(.printingFailed)
      }
    }
  }
}

/// The wordings of papers in force here: the embedded ones, with the site's own over them when it has files of them.
enum SitePapers {
  /// The site's directories; the second is for a laptop without an administrator.
  static var directories: [String] {
    ["/etc/omavalmentaja/paperit", StoreLocation.configuration + "/paperit"]
  }

  /// Reads `fi.txt`, `sv.txt` and `en.txt` of the first directory that has the file of the language.
  ///
  /// - Throws: A failure naming a file that cannot be read.
  static func load(
    directories: [String] = directories
  ) throws(Failure) -> [Language: PaperTemplates] {
    var wordings: [Language: PaperTemplates] = [:]
    for language in Language.allCases {
      let paths = directories.map { "\($0)/\(language.rawValue).txt" }
      var site = ""
      if let path = paths.first(where: { access($0, F_OK) == 0 }) {
        site = String(decoding: try TextFiles.read(path), as: UTF8.self)
      }
      wordings[language] = .embedded(language, site: site)
    }
    return wordings
  }
}
