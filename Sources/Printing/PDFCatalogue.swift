/// Tells what cairo does not, the language of a document and that it has a structure, by an update at its end
/// (ISO 32000-1 7.5.6).
enum PDFCatalogue {
  /// The document with its language in the catalogue and the title for the window; unchanged when its form is not known.
  static func adding(language: String, to bytes: [UInt8]) -> [UInt8] {
    let end = bytes.suffix(2_048)
    guard let trailer = end.lastRange(of: "trailer"),
      let root = number(after: "/Root ", in: end[trailer.upperBound...]),
      let info = number(after: "/Info ", in: end[trailer.upperBound...]),
      let size = number(after: "/Size ", in: end[trailer.upperBound...]),
      let former = number(after: "startxref\n", in: end[trailer.upperBound...]),
      let object = bytes[...].lastRange(of: "\n\(root) 0 obj\n"),
      let objectEnd = bytes[object.upperBound...].firstRange(of: "endobj"),
      let close = bytes[object.upperBound..<objectEnd.lowerBound].lastRange(of: ">>")
    else { return bytes }
    var updated = bytes
    if updated.last != UInt8(ascii: "\n") { updated.append(UInt8(ascii: "\n")) }
    let offset = updated.count
    updated += "\(root) 0 obj\n".utf8
    updated += bytes[object.upperBound..<close.lowerBound]
    if bytes[object.upperBound..<close.lowerBound].firstRange(of: "/MarkInfo") == nil {
      updated += "   /MarkInfo << /Marked true >>\n".utf8
    }
    updated += "   /Lang (\(language))\n".utf8
    updated += "   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n".utf8
    let table = updated.count
    let place = String(repeating: "0", count: 10 - String(offset).count) + String(offset)
    updated += "xref\n0 1\n0000000000 65535 f \n\(root) 1\n\(place) 00000 n \n".utf8
    updated += "trailer\n<< /Size \(size)\n   /Root \(root) 0 R\n   /Info \(info) 0 R\n".utf8
    updated += "   /Prev \(former)\n>>\nstartxref\n\(table)\n%%EOF\n".utf8
    return updated
  }

  private static func number(after key: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let range = bytes.firstRange(of: key) else { return nil }
    let digits = bytes[range.upperBound...].prefix { $0 >= 0x30 && $0 <= 0x39 }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstRange(of text: String) -> Range<Int>? { firstRange(of: Array(text.utf8)) }

  fileprivate func lastRange(of text: String) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return nil }
    var start = endIndex - wanted.count
    while start >= startIndex {
      if self[start..<(start + wanted.count)].elementsEqual(wanted) {
        return start..<(start + wanted.count)
      }
      start -= 1
    }
    return nil
  }
}
