package import Casework
internal import SQLite

/// The services in a file of the national service register, read by SQLite's JSON functions (sqlite.org/json1.html).
///
/// The file is a list of services, an object with them under their identifiers or under `itemList`, or one service. A
/// service that cannot be read becomes a fault that names its place and field, and the others are read.
package struct PublishedFile: Sendable {
  /// The services that can be read.
  package private(set) var services: [PublishedService] = []
  /// What cannot.
  package private(set) var faults: [PublishedFault] = []
  /// How many entries the file has.
  package private(set) var count = 0

  /// The largest file that is read, in bytes.
  package static let largestFile = 64 << 20
  /// How deep a file may be nested; the register needs ten.
  package static let deepest = 64

  /// Reads a file.
  ///
  /// - Throws: `PublishedFileFault` when the file as a whole is not what it should be.
  package init(bytes: [UInt8]) throws(PublishedFileFault) {
    let text = try Self.text(of: bytes)
    let isJSON: Bool
    do throws(SQLiteError) {
      isJSON = try read(text, PublishedReader())
    } catch {
      // Only what SQLite itself cannot hold gets here.
      throw .tooLarge(limit: Self.largestFile)
    }
    guard isJSON else { throw .notJSON }
    guard count > 0 else { throw .notServices }
  }

  /// Reads the entries one by one; false when the text is no JSON.
  private mutating func read(
    _ text: String, _ reader: PublishedReader
  ) throws(SQLiteError) -> Bool {
    guard try reader.isJSON(text) else { return false }
    var seen: Set<String> = []
    for entry in try reader.entries(of: text) {
      count += 1
      var fault: (field: String, reason: PublishedFault.Reason)?
      var service: PublishedService?
      switch try reader.read(entry) {
      case .success(let read): service = read
      case .failure(let refusal): fault = (refusal.field, refusal.reason)
      }
      if let id = service?.id, !seen.insert(id).inserted { fault = ("id", .repeated) }
      if let fault {
        faults.append(PublishedFault(index: count, field: fault.field, reason: fault.reason))
      } else if var service {
        service.index = count
        services.append(service)
      }
    }
    return true
  }

  private static func text(of bytes: [UInt8]) throws(PublishedFileFault) -> String {
    guard bytes.count <= largestFile else { throw .tooLarge(limit: largestFile) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    guard bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else { throw .empty }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw .encoding
    }
    guard depth(of: bytes) <= deepest else { throw .tooDeep }
    return text
  }

  /// How deep brackets are nested, strings left out.
  private static func depth(of bytes: ArraySlice<UInt8>) -> Int {
    var (depth, greatest, isText, isEscaped) = (0, 0, false, false)
    for byte in bytes {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        greatest = max(greatest, depth)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return greatest
  }
}
